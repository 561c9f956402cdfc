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

  @Test func `tasks of a catalogue are tickets of who requested them`() throws {
    let fixture = try FormatFixture(
      text: """
        number,request_item,request_item.cat_item,short_description,state,request_item.u_requested_for,assignment_group,assigned_to,closed_at,opened_at
        SCTASK2334734,RITM2624502,Access Request,Oracle,Closed Complete,Ida Lindqvist,Desk,UNKNOWN,11-14-2025 09:02:09,11-13-2025 08:02:09

        """)
    #expect(fixture.format == "servicenow-incidents")
    let ticket = fixture.ticket()
    #expect(ticket["requester"] == "Ida Lindqvist" && ticket["category"] == "Access Request")
    #expect(ticket["assignee"] == nil && ticket["closed"] != nil)
  }

  @Test func `stored state numbers are read as the states they stand for`() throws {
    let fixture = try FormatFixture(
      text: """
        number,opened_at,state,short_description,assignment_group
        INC0000001,2026-05-14 09:00:00,3,x,Desk
        INC0000002,2026-05-14 09:00:00,7,x,Desk

        """)
    #expect(fixture.column("state") == ["On Hold", "Closed"])
  }

  @Test func `closing by the tool days later does not move the resolution`() throws {
    let fixture = try FormatFixture(
      text: """
        number,opened_at,resolved_at,closed_at,state,caller_id
        INC0000001,29/2/2016 01:16,29/2/2016 11:29,5/3/2016 12:00,Closed,?

        """)
    #expect(fixture.ticket()["resolved"] == String(seconds("2016-02-29T11:29:00Z")))
    #expect(fixture.ticket()["closed"] == String(seconds("2016-03-05T12:00:00Z")))
    #expect(fixture.ticket()["requester"] == nil)
  }
}
