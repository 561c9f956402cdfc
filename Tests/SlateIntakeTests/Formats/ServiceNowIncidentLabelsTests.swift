import SlateModel
import Testing

@testable import SlateIntake

struct ServiceNowIncidentLabelsTests {
  @Test func `labels say the same as field names, months first`() throws {
    let fixture = try FormatFixture("servicenow-incident-labels")
    #expect(fixture.format == "servicenow-incident-labels")
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
    #expect(try fixture.meaning(of: "Closed Incomplete") == .closed)
  }

  @Test func `labels in other capitals, without a group, are known by caller and number`() throws {
    let fixture = try FormatFixture(
      text: """
        Number,Opened,Short Description,Caller,STATE
        RITM0000001,2026-05-14 09:00:00,x,Ida Lindqvist,New

        """)
    #expect(fixture.format == "servicenow-incident-labels")
    #expect(fixture.ticket()["requester"] == "Ida Lindqvist")
  }
}
