import SlateModel
import Testing

@testable import SlateIntake

struct FreshdeskTests {
  @Test
  func
    `a resolution status within its SLA is met, a violated one breached, an empty one neither`()
    throws
  {
    let fixture = try FormatFixture("freshdesk")
    #expect(fixture.format == "freshdesk")
    #expect(
      fixture.ticket() == [
        "ticket": "1001",
        "opened": "1778749200",
        "responded": "1778750400",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Resolved",
        "category": "Incident",
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
    #expect(try fixture.meaning(of: "Waiting on Customer") == .paused)
    #expect(try fixture.meaning(of: "Pending") == .paused)
    #expect(try fixture.meaning(of: "Closed") == .closed)
  }

  @Test func `capitals, order and columns of the customer's own do not matter`() throws {
    let fixture = try FormatFixture(
      text: """
        Own field,RESOLVED TIME,created time,Ticket ID,Resolution status,Resolution time (in hrs)
        x,2026-05-16 19:22:50,2026-05-14 09:00:00,7,SLA Violated,58:22:50

        """)
    #expect(fixture.format == "freshdesk" && fixture.verdicts == "breached")
    #expect(fixture.ticket()["resolved"] == String(seconds("2026-05-16T19:22:50Z")))
  }
}
