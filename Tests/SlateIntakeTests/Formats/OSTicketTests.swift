import SlateModel
import Testing

@testable import SlateIntake

struct OSTicketTests {
  @Test
  func
    `closed after the due date is breached, a flag too; one taken back says nothing`()
    throws
  {
    let fixture = try FormatFixture("osticket")
    #expect(fixture.format == "osticket")
    #expect(
      fixture.ticket() == [
        "ticket": "600101",
        "opened": "1778749200",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Closed",
        "category": "Hardware",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "reopened": "0",
        "updated": "1778763600",
        "channel": "Web",
        "slaMet": "1",
        "due": "1778796000",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "Archived") == .closed)
    #expect(try fixture.meaning(of: "Deleted") == .cancelled)
  }

  @Test func `an export of before 1.11 has no closing, and so no resolution`() throws {
    let fixture = try FormatFixture(
      text: """
        "Ticket Number";"Date Created";"Subject";"From";"Help Topic";"Current Status";"Overdue"
        "600101";"14/05/2026 09:00 (CEST)";"x";"Ida Lindqvist";"Hardware";"Closed";"No"

        """)
    #expect(fixture.format == "osticket" && fixture.ticket()["resolved"] == nil)
    #expect(fixture.ticket()["opened"] == String(seconds("2026-05-14T07:00:00Z")), "CEST")
  }
}
