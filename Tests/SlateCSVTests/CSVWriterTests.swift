import SlateCSV
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  private func row(_ fields: [String], _ dialect: Dialect = .comma) -> String {
    var writer = CSVWriter(dialect: dialect)
    for field in fields { writer.field(field) }
    writer.endRow()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", "c"], "\"a,b\",c\n"), (["a\"b"], "\"a\"\"b\"\n"),
    (["a\nb", "c\rd"], "\"a\nb\",\"c\rd\"\n"), ([" a ", ""], " a ,\n"), (["", ""], ",\n"),
    ([""], "\"\"\n"), (["é;\t"], "é;\t\n"), (["\"\""], "\"\"\"\"\"\"\n"),
  ])
  func `a cell is quoted only where it must be`(fields: [String], line: String) {
    #expect(row(fields) == line)
  }

  @Test func `the delimiter is the dialect's`() {
    #expect(row(["a,b", "c;d"], Dialect(delimiter: 0x3B)) == "a,b;\"c;d\"\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-cmd", "'-cmd"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("=A1,B1", "\"'=A1,B1\""), ("-", "'-"),
    ("-1-1", "'-1-1"), ("-1.2.3", "'-1.2.3"), ("+.", "'+."), ("-1.", "'-1."), ("--1", "'--1"),
    ("=", "'="), ("-1e5", "'-1e5"),
  ])
  func `what a spreadsheet would run is disarmed`(text: String, written: String) {
    #expect(row([text]) == written + "\n")
  }

  @Test(arguments: ["-12.5", "+3", "-0", "-.5", "12", "a=b", "'=1", " =1", "1-1", "−1"])
  func `what a spreadsheet would not run stays`(text: String) {
    #expect(row([text]) == text + "\n")
  }

  @Test func `cells that are to come back as they were given are not disarmed`() {
    var writer = CSVWriter(disarmsFormulas: false)
    for text in ["=1+1", "@x", "\tx"] { writer.field(text) }
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "=1+1,@x,\tx\n")
  }

  @Test(arguments: [0, 7, -7, 10, 1_234_567_890, Int.max, Int.min])
  func `numbers are written in full`(number: Int) {
    var writer = CSVWriter()
    writer.field(number)
    writer.field(number)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number),\(number)\n")
  }

  @Test func `empty cells keep their places`() {
    var writer = CSVWriter()
    writer.emptyField()
    writer.field("a")
    writer.emptyField()
    writer.endRow()
    writer.emptyField()
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == ",a,\n\"\"\n")
  }

  @Test func `rows written in pieces are the rows written at once`() {
    var whole = CSVWriter()
    var piece = CSVWriter()
    var pieces: [UInt8] = []
    for number in 0..<5 {
      whole.field(number)
      whole.endRow()
      piece.field(number)
      piece.endRow()
      pieces += piece.bytes
      piece.removeAll()
    }
    #expect(pieces == whole.bytes)
  }

  @Test func `random rows come back from the reference scanner`() {
    let seed = UInt64.random(in: .min ... .max)
    print("random rows: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for round in 0..<5000 {
      var writer = CSVWriter()
      var rows: [[[UInt8]]] = []
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let fields = (0..<Int.random(in: 1...4, using: &random)).map { _ in text(&random) }
        for field in fields { writer.field(utf8: field.span) }
        writer.endRow()
        rows.append(fields)
      }
      let read = ReferenceScanner.records(of: writer.bytes, dialect: .comma)
      if read.map(\.fields) != rows || read.contains(where: \.isUnclosed) {
        Issue.record("seed \(seed), round \(round): \(rows)")
        return
      }
    }
  }

  /// Short or past a word or two, without a beginning that would be disarmed.
  private func text(_ random: inout SeededGenerator) -> [UInt8] {
    let alphabet: [UInt8] = [0x2C, 0x22, 0x0D, 0x0A, 0x61, 0x62, 0x20, 0xC3, 0x8A, 0x8D]
    let count = Int.random(in: 0...(Bool.random(using: &random) ? 3 : 20), using: &random)
    var text = (0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
    if text.first == 0x0D { text[0] = 0x22 }
    return text
  }
}
