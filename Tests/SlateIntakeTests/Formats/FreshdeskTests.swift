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
}
