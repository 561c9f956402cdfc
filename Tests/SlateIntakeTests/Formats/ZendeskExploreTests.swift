import SlateModel
import Testing

@testable import SlateIntake

struct ZendeskExploreTests {
  @Test
  func `of a ticket's SLA metrics those of resolution count, and all its rows are one ticket`()
    throws
  {
    let fixture = try FormatFixture("zendesk-explore")
    #expect(fixture.format == "zendesk-explore")
    #expect(
      fixture.ticket() == [
        "ticket": "801",
        "opened": "1778749200",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Solved",
        "category": "Incident",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "updated": "1778763600",
        "channel": "Web",
        "slaMet": "1",
        "client": "Example Ltd",
        "pausedWall": "0",
      ])
    #expect(fixture.verdicts == "met breached met breached - - met")
    #expect(try fixture.meaning(of: "On-hold") == .paused)
    #expect(fixture.export.files[0].used == 13 && fixture.export.files[0].duplicates == 0)
    #expect(fixture.ticket(6)["pausedWall"] == "18000")
  }

  @Test func `a query with a row a day is none of tickets`() throws {
    let folder = try InputFolder([
      "q.csv": "Ticket created - Date,Tickets\n2026-05-14,12\n"
    ])
    #expect(try folder.opened("q.csv").recognised(as: .tickets) == nil)
  }
}
