import SlateModel
import Testing

@testable import SlateMeasures

struct ExportTicketNumbersTests {
  private let export = TicketTable(
    "ticket opened",
    ["INC0041171", "INC0041172", "REQ-7", "é1", "INC004117"].map { [$0, "2026-07-01"] }
  ).export

  @Test func `a ticket is found by its number, letter by letter`() {
    #expect(export.ticket(numbered: "INC0041172") == 1)
    #expect(export.ticket(numbered: "é1") == 3)
    #expect(export.ticket(numbered: "INC004117") == 4)
    #expect(export.ticket(numbered: "inc0041172") == nil)
    #expect(export.ticket(numbered: "INC004117 ") == nil)
    #expect(export.ticket(numbered: "") == nil)
  }

  @Test(
    arguments: [
      ("inc0041172", "INC0041172"), ("41172", nil), ("C0041172", "INC0041172"),
      ("INC00411172", "INC0041172"), ("INC0401172", "INC0041172"), ("req7", "REQ-7"),
      ("INC9999999", nil), ("", nil),
    ] as [(String, String?)])
  func `the nearest number is one that differs in one place`(wrong: String, right: String?) {
    #expect(export.ticketNumber(nearestTo: wrong) == right)
  }

  @Test func `there is none where there are no tickets`() {
    #expect(Export(names: NameTable()).ticketNumber(nearestTo: "T1") == nil)
    #expect(Export(names: NameTable()).ticket(numbered: "T1") == nil)
  }
}
