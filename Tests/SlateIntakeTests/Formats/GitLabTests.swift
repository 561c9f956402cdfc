import SlateModel
import Testing

@testable import SlateIntake

struct GitLabTests {
  @Test func `the headers name the zone, and closing is resolution`() throws {
    let fixture = try FormatFixture("gitlab")
    #expect(fixture.format == "gitlab")
    #expect(
      fixture.ticket() == [
        "ticket": "1", "opened": "1778749200", "resolved": "1778763600", "state": "Closed",
        "subject": "Printer on floor 2 shows a paper jam", "requester": "Ida Lindqvist",
        "assignee": "Ana Torres", "updated": "1778763600",
      ])
    #expect(fixture.ticket(4)["resolved"] == nil && fixture.ticket(4)["state"] == "Open")
  }

  @Test func `a zone of the configuration does not move times that say UTC`() throws {
    let folder = try InputFolder([
      "i.csv": """
      Issue ID,URL,Title,State,Author,Created At (UTC),Updated At (UTC),Closed At (UTC)
      7,https://git.example.com/7,x,Open,a,2026-05-14 09:00:00,2026-05-14 09:00:00,

      """
    ])
    let zone = try ZoneRules.load("Australia/Sydney")
    let export = try folder.export("{ inputs: { tickets: ['i.csv'] } }", zone: zone)
    #expect(export.tickets.instant(.opened, 0) == seconds("2026-05-14T09:00:00Z"))
  }

  @Test func `the older order of columns is known`() throws {
    let fixture = try FormatFixture(
      text: """
        Issue ID,URL,Title,State,Description,Author,Created At (UTC),Closed At (UTC),Labels
        7,https://git.example.com/7,x,Closed,,a,2026-05-14 09:00:00,2026-05-14 10:00:00,"a,b"

        """)
    #expect(fixture.format == "gitlab")
    #expect(fixture.ticket()["resolved"] == String(seconds("2026-05-14T10:00:00Z")))
  }
}
