import SlateModel
import Testing

@testable import SlateIntake

struct FreshserviceTests {
  @Test func `columns like those of Freshdesk, with requester and category, are Freshservice's`()
    throws
  {
    let fixture = try FormatFixture("freshservice")
    #expect(fixture.format == "freshservice")
    #expect(
      fixture.ticket() == [
        "ticket": "2001",
        "opened": "1778749200",
        "responded": "1778750400",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Resolved",
        "category": "Hardware",
        "subcategory": "Laptop",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "updated": "1778763780",
        "channel": "Portal",
        "slaMet": "1",
        "client": "Example Ltd",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "Waiting on Third Party") == .paused)
  }
}
