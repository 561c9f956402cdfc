import SlateModel
import Testing

@testable import SlateIntake

struct ServiceNowIncidentsTests {
  @Test func `made_sla is met where it is true`() throws {
    let fixture = try FormatFixture("servicenow-incidents")
    #expect(fixture.format == "servicenow-incidents")
    #expect(
      fixture.ticket() == [
        "ticket": "INC0010001",
        "opened": "1778749200",
        "resolved": "1778763600",
        "priority": "2 - High",
        "state": "Resolved",
        "category": "Hardware",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "resolver": "Ana Torres",
        "updated": "1778763600",
        "slaMet": "1",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "Closed Complete") == .closed)
    #expect(try fixture.meaning(of: "Awaiting Vendor") == .paused)
  }
}
