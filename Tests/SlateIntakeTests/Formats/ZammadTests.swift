import SlateModel
import Testing

@testable import SlateIntake

struct ZammadTests {
  @Test func `minutes left are met, minutes past the goal breached; title and zone are no rows`()
    throws
  {
    let fixture = try FormatFixture("zammad")
    #expect(fixture.format == "zammad")
    #expect(
      fixture.ticket() == [
        "ticket": "96001",
        "opened": "1778749200",
        "responded": "1778749920",
        "resolved": "1778763600",
        "priority": "3 high",
        "state": "closed",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "updated": "1778763600",
        "channel": "web",
        "slaMet": "1",
        "client": "Example Ltd",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "closed") == .closed)
    #expect(try fixture.meaning(of: "merged") == .cancelled)
    #expect(try fixture.meaning(of: "pending reminder") == .paused)
    #expect(fixture.export.files[0].rows == 6 && fixture.export.files[0].rejected == 0)
  }

  @Test func `the footer's zone is that of the times, and no row`() throws {
    let fixture = try FormatFixture(
      text: """
        2026-5

        #,Title,State,Close In Min,Created At
        96001,x,new,,2026-05-14 09:00:00

        Timezone: Europe/Berlin

        """)
    #expect(fixture.ticket()["opened"] == String(seconds("2026-05-14T07:00:00Z")))
    #expect(fixture.export.files[0].rows == 1)
  }
}
