import SlateModel
import Testing

@testable import SlateIntake

struct ZendeskTicketsTests {
  @Test func `pauses are the minutes pending and on hold together, and there is no verdict`() throws
  {
    let fixture = try FormatFixture("zendesk-tickets")
    #expect(fixture.format == "zendesk-tickets")
    #expect(
      fixture.ticket() == [
        "ticket": "701",
        "opened": "1778749200",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Solved",
        "category": "Incident",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "pausedMinutes": "0",
        "reopened": "0",
        "updated": "1778763600",
        "channel": "Web",
        "satisfaction": "Good",
        "client": "Example Ltd",
        "pausedWall": "0",
      ])
    #expect(fixture.verdicts == "- - - - - - -")
    #expect(try fixture.meaning(of: "Hold") == .paused)
    #expect(try fixture.meaning(of: "Pending") == .paused)
    #expect(try fixture.meaning(of: "Solved") == .resolved)
    #expect(try fixture.meaning(of: "Deleted") == .cancelled)
    #expect(fixture.ticket(6)["pausedMinutes"] == "18000")
    #expect(fixture.ticket(2)["satisfaction"] == nil)
  }

  @Test func `hours rounded to whole ones are not read`() throws {
    let fixture = try FormatFixture(
      text: """
        Summation column,ID,Created at,Solved at,Resolution time,Status
        1,7,2026-05-14 09:00,2026-05-14 09:20,0,Hold

        """)
    #expect(fixture.ticket()["resolved"] == String(seconds("2026-05-14T09:20:00Z")))
    #expect(try fixture.meaning(of: "Hold") == .paused)
  }
}
