import SlateModel
import Testing

@testable import SlateIntake

struct BMCHelixTests {
  @Test func `marks of required fields do not count, and within the limit is met once resolved`()
    throws
  {
    let fixture = try FormatFixture("bmc-helix")
    #expect(fixture.format == "bmc-helix")
    #expect(
      fixture.ticket() == [
        "ticket": "INC000000000027", "opened": "1778749200", "responded": "1778750100",
        "resolved": "1778763600", "priority": "2-High", "state": "Resolved",
        "category": "Störung", "subcategory": "Büro", "system": "Laptops",
        "subject": "Printer on floor 2 shows a paper jam", "requester": "Ida Lindqvist",
        "team": "Service Desk", "assignee": "Ana Torres", "updated": "1778763600", "slaMet": "1",
        "client": "Example Ltd",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "Pending") == .paused)
    #expect(try fixture.meaning(of: "Cancelled") == .cancelled)
  }

  @Test func `two blanks between date and time are one`() throws {
    let fixture = try FormatFixture(
      text: """
        Incident ID*+,Reported Date+,Assigned Group*+,Status*
        INC000000000026,2/28/2016  6:33:00 PM,Desk,Assigned

        """)
    #expect(fixture.ticket()["opened"] == String(seconds("2016-02-28T18:33:00Z")))
  }
}
