import Testing

@testable import SlateCSV

@Suite struct RecordScannerTests {
  @Test(arguments: Case.all)
  func `the fast scanner reads every case as written down`(example: Case) {
    #expect(scanned(example.bytes, example.dialect) == example.expected)
  }

  @Test(arguments: Case.all)
  func `both scanners agree wherever a case falls on a block`(example: Case) {
    var batch = RecordBatch()
    for length in 0...130 {
      let padding = [UInt8](repeating: 0x78, count: length)
      let shifted = [padding, padding + [0x0A], padding + [0x2C], [0x22] + padding + [0x0A]]
      for before in shifted {
        expectAgreement(before + example.bytes, example.dialect, &batch)
      }
    }
  }

  @Test(arguments: Case.all)
  func `both scanners agree on a case repeated and cut at every length around a block`(
    example: Case
  ) {
    var batch = RecordBatch()
    guard !example.bytes.isEmpty else { return }
    let repeated = Array(repeatElement(example.bytes, count: 131).joined())
    for length in 0...130 {
      expectAgreement(Array(repeated.prefix(length)), example.dialect, &batch)
    }
  }

  @Test func `cells and delimiters make up the record as it stands in the file`() {
    let text = Array("a,\"b\"\"\",\n\n\"c\nd\"e,f\r\n,\"".utf8)
    var batch = RecordBatch()
    var scanner = RecordScanner(range: 0..<text.count, firstLine: 3, dialect: .comma)
    let isFirst = scanner.next(into: &batch, from: text.span)
    #expect(isFirst)
    let cells = (0..<batch.count).map { record in
      (0..<batch.fieldCount(ofRecord: record)).map { batch.cell(record: record, field: $0) }
    }
    let texts = cells.map { $0.map { String(decoding: text[$0], as: UTF8.self) } }
    #expect(texts == [["a", "\"b\"\"\"", ""], ["\"c\nd\"e", "f"], ["", "\""]])
    let whole = (0..<batch.count).map { batch.bytes(ofRecord: $0) }
    #expect(
      whole.map { String(decoding: text[$0], as: UTF8.self) }
        == texts.map { $0.joined(separator: ",") })
    #expect((0..<batch.count).map { batch.line(ofRecord: $0) } == [3, 5, 7])
    #expect((0..<batch.count).map { batch.isUnclosed(record: $0) } == [false, false, true])
    let isSecond = scanner.next(into: &batch, from: text.span)
    #expect(!isSecond)
    #expect(batch.count == 0)
  }

  @Test func `a range inside a file is read as if nothing stood around it`() {
    let text = Array("\"a\n\"b,c\r\n\"".utf8)
    // Just `b,c` and the CR of the line end.
    var scanner = RecordScanner(range: 4..<8, firstLine: 1, dialect: .comma)
    var batch = RecordBatch()
    let isFirst = scanner.next(into: &batch, from: text.span)
    #expect(isFirst)
    #expect(batch.count == 1)
    #expect(batch.bytes(ofRecord: 0) == 4..<7)
    let isSecond = scanner.next(into: &batch, from: text.span)
    #expect(!isSecond)
  }

  /// The first rows fill a batch by their number, the others by their bytes.
  @Test(arguments: [1, 100])
  func `batches stay small and lose nothing`(wordCount: Int) {
    let words = String(repeating: "word ", count: wordCount)
    let row = Array("\(words),\"more, \"\"of\"\" it\",\"two\nlines\"\r\n".utf8)
    let text = Array(repeatElement(row, count: 10_000).joined())
    var scanner = RecordScanner(range: 0..<text.count, firstLine: 1, dialect: .comma)
    var batch = RecordBatch()
    var starts: [Int] = []
    var lines: [Int] = []
    while scanner.next(into: &batch, from: text.span) {
      #expect(batch.count < RecordBatch.recordGoal + RecordBatch.spareRoom)
      let byteCount = batch.bytes(ofRecord: batch.count - 1).upperBound - (starts.count * row.count)
      #expect(byteCount < RecordBatch.byteGoal + RecordBatch.spareRoom)
      for record in 0..<batch.count {
        starts.append(batch.bytes(ofRecord: record).lowerBound)
        lines.append(batch.line(ofRecord: record))
        if batch.fieldCount(ofRecord: record) != 3 { Issue.record("record \(starts.count)") }
      }
    }
    #expect(starts == (0..<10_000).map { $0 * row.count })
    #expect(lines == (0..<10_000).map { 1 + $0 * 2 })
  }

  @Test(arguments: [32_000, 33_000, 300_000])
  func `a record of very many cells is read whole`(cells: Int) {
    let row = [UInt8](repeating: 0x2C, count: cells - 1)
    let text = [0x61, 0x0A] + row + [0x0A] + row + [0x0A, 0x62]
    let records = scanned(text, .comma)
    #expect(records.map(\.fields.count) == [1, cells, cells, 1])
    #expect(records.map(\.line) == [1, 2, 3, 4])
  }

  @Test func `a record longer than a batch is read whole`() {
    let long = "\"" + String(repeating: "a\n", count: 200_000) + "\",b"
    let records = scanned(Array("x\n\(long)\ny,\"\nz".utf8), .comma)
    #expect(records.map(\.line) == [1, 2, 200_003, 200_004])
    #expect(records.map(\.fields.count) == [1, 2, 2, 1])
    #expect(records.map(\.isUnclosed) == [false, false, true, false])
    #expect(records[1].fields[0].count == 400_000)
  }

  @Test func `empty lines longer than a batch are no records`() {
    let text = [UInt8](repeating: 0x0A, count: 300_000) + [0x61]
    #expect(
      scanned(text, .comma) == [ReferenceRecord(line: 300_001, fields: [[0x61]], isUnclosed: false)]
    )
  }

  private func scanned(_ bytes: [UInt8], _ dialect: Dialect) -> [ReferenceRecord] {
    records(of: bytes.span, in: 0..<bytes.count, dialect: dialect)
  }
}

/// Compares one fast scan of the whole with the reference.
private func expectAgreement(
  _ bytes: [UInt8], _ dialect: Dialect, _ batch: inout RecordBatch
) {
  let fast = records(of: bytes.span, slices: [0..<bytes.count], dialect: dialect, using: &batch)
  if fast != ReferenceScanner.records(of: bytes, dialect: dialect) {
    Issue.record("scanners differ on \(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }
}
