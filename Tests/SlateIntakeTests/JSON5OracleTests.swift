import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

/// Foundation's decoder with `allowsJSON5` is the oracle; where it departs from json5.org, the
/// reader follows the latter, and the difference stands here.
@Suite struct JSON5OracleTests {
  /// The reader's outline in the oracle's form: of repeated keys Foundation keeps the first.
  private func outline(of value: JSON5Value) -> String {
    switch value.content {
    case .array(let elements):
      return "[" + elements.map(outline(of:)).joined(separator: ",") + "]"
    case .object(let members):
      var seen: Set<String> = []
      let first = members.filter { seen.insert($0.key.value).inserted }
      let texts = first.map { "\($0.key.value.debugDescription):\(outline(of: $0.value))" }
      return "{" + texts.sorted().joined(separator: ",") + "}"
    default: return value.outline
    }
  }

  private func outline(of text: String) -> String? {
    (try? JSON5Reader.value(in: Array(text.utf8))).map(outline(of:))
  }

  @Test(arguments: agreed + ["{a: 1, b: 2, a: 3}", "{true: 1, NaN: 2}"])
  func `both read the same`(text: String) {
    #expect(outline(of: text) == FoundationJSON5.outline(of: text))
    #expect(outline(of: text) != nil)
  }

  @Test(arguments: refused)
  func `both refuse the same`(text: String) {
    #expect(outline(of: text) == nil)
    #expect(FoundationJSON5.outline(of: text) == nil)
  }

  @Test(arguments: differences)
  func `known differences`(text: String, ours: String?, foundations: String?) {
    #expect(outline(of: text) == ours)
    #expect(FoundationJSON5.outline(of: text) == foundations)
  }

  @Test func `they agree on mutations of valid documents`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for _ in 0..<4_000 {
      guard let document = agreed.randomElement(using: &random) else { continue }
      let text = mutation(of: document, &random)
      guard !mayDiffer(text) else { continue }
      let ours = outline(of: text)
      accepted += ours == nil ? 0 : 1
      #expect(ours == FoundationJSON5.outline(of: text), "seed \(seed): \(text.debugDescription)")
    }
    #expect(accepted > 200, "seed \(seed)")
  }

  private func mutation(of document: String, _ random: inout SeededGenerator) -> String {
    var scalars = Array(document.unicodeScalars)
    let alphabet = Array("{}[]:,'\"\\/*+-.0123456789abexutnINy \n\t$_é".unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      let scalar = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.insert(scalar, at: place)
      case 1 where place < scalars.count: scalars[place] = scalar
      case 2 where place < scalars.count: scalars.remove(at: place)
      case 3 where place + 1 < scalars.count: scalars.swapAt(place, place + 1)
      default: break
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Texts that hold one of the known differences.
  private func mayDiffer(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\\", !"bfnrt\\/'\"xu".unicodeScalars.contains(next ?? " ") { return true }
      if scalar == "0", next == "e" || next == "E" { return true }
      if scalar == "\t" || (scalar == "\u{FEFF}" && index > 0) { return true }
      // Foundation stops the process on an exponent with a sign and no digit: [1e+, 2].
      if scalar == "e" || scalar == "E", next == "+" || next == "-" {
        let digit = index + 2 < scalars.count ? scalars[index + 2] : " "
        if !("0"..."9").contains(digit) { return true }
      }
    }
    return ["\\x00", "\\u0000", "-0x0", "-0X0"].contains { text.contains($0) }
  }
}

/// The keys of an object are so far from one another that no mutation makes two of them the same:
/// Foundation would then not look at the value of the second.
private let agreed = [
  "null", "true", "[false]", "1", "-1.5e3", "[+1, .5, 5., 0x1F, -0x1f, 1E+2, 0, -0]",
  "[Infinity, -Infinity, +Infinity, NaN]", "'a'", "\"it's\"", "'say \"so\"'",
  #"'\b\f\n\r\t\\\/\'\"\x41\u00e9\ud83d\ude00'"#, "{}", "[]", "[[], {}, [{}]]",
  "{alpha: 1, 'b c': [2, 3,], \"delta\": {e: null,},}", "{$: 1, _beta: 2, é9éa: 3}",
  "{null: 1, Infinity: 2, 'true': 3}", "// one\n{ /* two */ a /* three */ : 1 } // four",
  "/***/[1,\n\t2 /* , 3 */\r\n]", "\u{FEFF}{}", "{ünï: 'çødé 😀', longer: ['x\\u0041y', \"tab\"]}",
  "{teams: {'Service Desk': 'internal', \"MSP*\": \"provider\"}, fiscalYearStart: 7}",
  "{policies: [{when: {priority: ['2', 'High']}, respond: '1h', objective: .95}]}",
]

private let refused = [
  "", " ", "// x", "{", "[", "]", "{,}", "[,]", "[1,,2]", "[1 2]", "{a 1}", "{a:}", "{a:1 b:2}",
  "{1:2}", "{a-b:1}", "{a.b:1}", "{} x", "nul", "True", "undefined", "01", "-01", "1.e", "0x", "-",
  "+", ".", "--1", "+-1", "- 1", "1_000", "0b1", "1.5.2", "e5", "1e400", "'a", "'a\nb'", "'\\x4'",
  "'\\u00'", "'\\u{41}'", "'\\1'", "'\\01'", "'\\ud83d'", "'\\udc00'", "/* x", "1/", "Infinityx",
  "{'a'}", "\u{200C}1",
]

private let differences: [(text: String, ours: String?, foundations: String?)] = [
  // Foundation refuses escapes that json5.org allows: \v, \0 and any letter that means itself.
  (#"'\v'"#, #""\u{0B}""#, nil), (#"'\0'"#, #""\0""#, nil), (#"'\q'"#, #""q""#, nil),
  // A line that goes on in the next: json5.org drops its end, Foundation keeps it, or refuses it.
  ("'a\\\nb'", #""ab""#, #""a\nb""#), ("'a\\\r\nb'", #""ab""#, #""a\r\nb""#),
  ("'a\\\u{2028}b'", #""ab""#, nil),
  // A negative zero keeps its sign, in hexadecimal as in decimal.
  ("-0x0", "-0.0", "0.0"),
  // Foundation refuses the character NUL.
  (#"'\x00'"#, #""\0""#, nil), (#"'\u0000'"#, #""\0""#, nil),
  // Control characters other than line ends may stand in a string.
  ("'\t'", #""\t""#, nil), ("'\u{1}'", #""\u{01}""#, nil),
  // White space beyond ASCII, and line ends beyond it after a comment.
  ("\u{A0}1", "1.0", nil), ("1\u{3000}", "1.0", nil), ("1\u{FEFF}", "1.0", nil),
  ("// x\u{2028}1", "1.0", nil),
  // Foundation does not decode escapes in a key without quotes.
  ("{\\u0061:1}", #"{"a":1.0}"#, #"{"\\u0061":1.0}"#),
  // Numbers that json5.org allows and Foundation's Double does not take.
  ("0e1", "0.0", nil), ("1e-400", "0.0", nil),
  ("0xFFFFFFFFFFFFFFFF", "1.8446744073709552e+19", nil),
]
