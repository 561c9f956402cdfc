import Testing

@testable import SlateCSV

@Suite struct QuoteScanTests {
  private func scan(_ text: String, from start: Int = 0) -> QuoteScan {
    let bytes = Array(text.utf8)
    return QuoteScan(slice: start..<bytes.count, bytes: bytes.span, dialect: .comma)
  }

  @Test func `without quotes nothing changes`() {
    let scan = scan("a\nb\r\nc\r", from: 2)
    #expect(scan.lineBreakCount == 2)
    #expect(
      scan.startingOutside
        == QuoteScan.Outcome(endsInsideQuotes: false, firstRecord: 2, lineBreaksBefore: 0))
    #expect(scan.startingInside == QuoteScan.Outcome(endsInsideQuotes: true))
  }

  @Test func `an opened quote is open at the end from outside and closed from inside`() {
    let scan = scan("a,\"b\nc\nd")
    #expect(scan.startingOutside.endsInsideQuotes)
    #expect(scan.startingOutside.opening == 2)
    #expect(
      scan.startingInside
        == QuoteScan.Outcome(endsInsideQuotes: false, firstRecord: 5, lineBreaksBefore: 1))
  }

  @Test func `from inside, line breaks before the closing quote start no record`() {
    let scan = scan("a\n\r\nb\"\"\n\",x\r\ny")
    #expect(
      scan.startingInside
        == QuoteScan.Outcome(endsInsideQuotes: false, firstRecord: 13, lineBreaksBefore: 4))
  }

  @Test func `a record that would begin at the end of the slice belongs to the next`() {
    #expect(scan("\"\n").startingInside.firstRecord == nil)
    #expect(scan("").startingOutside.firstRecord == nil)
  }

  @Test func `a quote opened again from inside is the one left open`() {
    let scan = scan("a\",\"b\nc")
    #expect(scan.startingInside == QuoteScan.Outcome(endsInsideQuotes: true, opening: 3))
    #expect(scan.startingOutside.opening == 3)
  }

  @Test func `a run of quotes over a block's edge is one run`() {
    for before in 55...66 {
      for run in 1...70 {
        let text = String(repeating: "x", count: before) + "," + String(repeating: "\"", count: run)
        let isOdd = !run.isMultiple(of: 2)
        let scan = scan(text + "y\n")
        #expect(scan.startingOutside.opening == (isOdd ? before + 1 : nil))
        #expect(scan.startingInside.endsInsideQuotes == !isOdd)
      }
    }
  }
}
