import SlateModel
import Testing

@testable import SlateIntake

@Suite struct JSON5ReaderTests {
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("false", "false"), ("'a'", "\"a\""), ("[]", "[]"),
    ("{}", "{}"), ("[1,]", "[1.0]"), ("{a:1,}", "{a:1.0}"), ("{a:1,a:2}", "{a:1.0,a:2.0}"),
    ("{'a b':1,\"c\":[{}]}", "{a b:1.0,c:[{}]}"), ("{null:1,$_é9:2}", "{null:1.0,$_é9:2.0}"),
    ("{\\u0061b:1}", "{ab:1.0}"), ("/**/1//", "1.0"), ("/* * / ** */[// ]\n]", "[]"),
    ("\u{FEFF}1", "1.0"), ("\u{A0}[\u{3000}1\u{2028}]\u{B}\u{C}", "[1.0]"),
    ("// a\u{2028}1", "1.0"), ("// a\r1", "1.0"),
  ])
  func `values, white space and comments`(text: String, outline: String) {
    #expect(json5Outline(text) == outline)
  }

  @Test(arguments: [
    ("0", 0.0), ("-0", -0.0), ("+1", 1), ("12.5", 12.5), (".5", 0.5), ("5.", 5), ("5.e1", 50),
    ("-.5e+1", -5), ("1E2", 100), ("1e-2", 0.01), ("0e5", 0), ("0x1F", 31), ("-0XaBc", -2_748),
    ("0xFFFFFFFFFFFFFFFF", 18_446_744_073_709_551_616), ("Infinity", .infinity),
    ("-Infinity", -.infinity), ("+Infinity", .infinity), ("1e-400", 0),
    ("123456789012345678901234567890", 1.2345678901234568e29),
  ])
  func `numbers`(text: String, number: Double) throws {
    guard case .number(let read) = try JSON5Reader.value(in: Array(text.utf8)).content else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(read == number && read.sign == number.sign)
    #expect(json5Outline("-NaN") == "nan" && json5Outline("NaN") == "nan")
  }

  @Test(arguments: [
    (#"'\b\f\n\r\t\v\0\\\/\'\"\q'"#, "\u{8}\u{C}\n\r\t\u{B}\0\\/'\"q"), (#"'\x41\u00e9'"#, "Aé"),
    (#"'\ud83d\uDE00'"#, "😀"), (#"'"'"#, "\""), (#""'""#, "'"), ("'a\\\nb\\\r\nc\\\rd'", "abcd"),
    ("'a\u{2028}\t\u{1}'", "a\u{2028}\t\u{1}"), ("'\\\u{2029}a'", "a"), ("'é😀'", "é😀"),
  ])
  func `strings and their escapes`(text: String, expected: String) throws {
    guard case .string(let read) = try JSON5Reader.value(in: Array(text.utf8)).content else {
      Issue.record("\(text) is no string")
      return
    }
    #expect(read == expected)
  }

  @Test func `every key and value knows its line and column`() throws {
    let text = "// é\r\n{ a: 1,\r\t'b\u{301}': /* x\n */ [2,\n\n  {c:'d'}] }"
    let document = try JSON5Reader.value(in: Array(text.utf8))
    #expect(document.place == SourcePlace(line: 2, column: 1))
    guard case .object(let members) = document.content, members.count == 2,
      case .array(let elements) = members[1].value.content, elements.count == 2,
      case .object(let inner) = elements[1].content, inner.count == 1
    else {
      Issue.record("read \(document.outline)")
      return
    }
    let places = [
      members[0].key.place, members[0].value.place, members[1].key.place, members[1].value.place,
      elements[0].place, elements[1].place, inner[0].key.place, inner[0].value.place,
    ]
    #expect(places.map(\.description) == ["2:3", "2:6", "3:2", "4:5", "4:6", "6:3", "6:4", "6:6"])
  }

  @Test func `a byte-order mark is no column`() throws {
    let value = try JSON5Reader.value(in: Array("\u{FEFF}1".utf8))
    #expect(value.place == SourcePlace(line: 1, column: 1))
  }
}
