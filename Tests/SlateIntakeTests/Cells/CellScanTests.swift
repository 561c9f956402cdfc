import Testing

@testable import SlateIntake

@Suite struct CellScanTests {
  @Test(arguments: [
    ("7", 7, 1), ("007", 7, 3), ("12a", 12, 2), ("999999999", 999_999_999, 9),
    ("000000001", 1, 9),
  ])
  func `a number is its value and its digits`(text: String, value: Int, digits: Int) throws {
    let cell = Array(text.utf8)
    var scan = CellScan()
    let number = scan.number(in: cell.span)
    #expect(number?.value == value)
    #expect(number?.digits == digits)
    #expect(scan.position == digits)
  }

  @Test(arguments: ["", "a1", "-1", " 1", "1234567890", "٣"])
  func `no digit, or more than nine, is no number`(text: String) {
    let cell = Array(text.utf8)
    var scan = CellScan()
    let isNumber = scan.number(in: cell.span) != nil
    #expect(!isNumber)
  }

  @Test func `a byte is stepped over where it stands and nowhere else`() {
    let cell = Array("::".utf8)
    var scan = CellScan()
    let steps = (0..<3).map { _ in scan.skip(0x3A, in: cell.span) }
    #expect(steps == [true, true, false])
    let isAtEnd = scan.isAtEnd(of: cell.span)
    #expect(isAtEnd)
    var other = CellScan()
    let isStepped = other.skip(0x2E, in: cell.span)
    #expect(!isStepped && other.position == 0)
  }

  @Test func `dates are separated by minus, slash or full stop`() {
    for byte in UInt8.min...UInt8.max {
      let cell = [byte]
      var scan = CellScan()
      let isSeparator = scan.dateSeparator(in: cell.span)
      #expect(isSeparator == "-/.".utf8.contains(byte))
      #expect(scan.position == (isSeparator ? 1 : 0))
    }
    let nothing: [UInt8] = []
    var scan = CellScan()
    let isSeparator = scan.dateSeparator(in: nothing.span)
    #expect(!isSeparator)
  }

  @Test func `blanks are spaces and tabs`() {
    let cell = Array(" \t x".utf8)
    var scan = CellScan()
    let found = [scan.blanks(in: cell.span), scan.blanks(in: cell.span)]
    #expect(found == [true, false])
    #expect(scan.position == 3)
  }

  @Test(arguments: [("uhr", true), ("UHR", true), ("uHrx", true), ("uh", false), ("uhd", false)])
  func `a word is read whatever its case`(text: String, isRead: Bool) {
    let cell = Array(text.utf8)
    var scan = CellScan()
    let found = scan.word(Word.uhr, in: cell.span)
    #expect(found == isRead)
    #expect(scan.position == (isRead ? 3 : 0))
  }
}
