import SlateCSV
import Testing

@Suite struct ReferenceScannerTests {
  @Test(arguments: Case.all)
  func `the grammar reads every case as written down`(example: Case) {
    let records = ReferenceScanner.records(of: example.bytes, dialect: example.dialect)
    #expect(records == example.expected)
  }

  @Test func `lines are counted from the given first line`() {
    let records = ReferenceScanner.records(of: Array("\na".utf8), firstLine: 7, dialect: .comma)
    #expect(records.map(\.line) == [8])
  }
}
