import SlateModel
import Testing

@testable import SlateIntake

struct OTRSTests {
  @Test func `minutes left are met, minutes past the goal breached, and 0 is no goal`() throws {
    let fixture = try FormatFixture("otrs")
    #expect(fixture.format == "otrs")
    #expect(
      fixture.ticket() == [
        "ticket": "2026051410",
        "opened": "1778749200",
        "responded": "1778750100",
        "resolved": "1778763600",
        "priority": "4 high",
        "state": "closed",
        "system": "Laptops",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "updated": "1778763600",
        "slaMet": "1",
        "client": "EXAMPLE",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "closed") == .closed)
    #expect(try fixture.meaning(of: "pending reminder") == .paused)
    #expect(try fixture.meaning(of: "removed") == .cancelled)
  }

  @Test func `a Portuguese statistic says the same`() throws {
    let fixture = try FormatFixture("otrs.pt")
    #expect(fixture.format == "otrs" && fixture.verdicts == "met breached met breached - -")
    #expect(fixture.ticket() == (try FormatFixture("otrs").ticket()))
  }

  @Test func `a search says the same, by logins and in the user's language`() throws {
    let fixture = try FormatFixture("otrs.search")
    #expect(fixture.format == "otrs" && fixture.verdicts == "met breached met breached - -")
    var expected = try FormatFixture("otrs").ticket()
    expected["state"] = "erfolgreich geschlossen"
    expected["assignee"] = "ana.torres"
    (expected["system"], expected["updated"]) = (nil, nil)
    #expect(fixture.ticket() == expected)
    #expect(try fixture.meaning(of: "erfolgreich geschlossen") == .closed)
    #expect(try fixture.meaning(of: "warten zur Erinnerung") == .paused)
    #expect(try fixture.meaning(of: "offen") == .open)
  }

  @Test func `the counter of rows is no ticket number, and a repeated column no harm`() throws {
    let fixture = try FormatFixture(
      text: """
        "Number";"Ticket#";"Created";"StateType";"SolutionTimeWorkingTime";"SolutionTimeWorkingTime"
        "1";"2026051410";"2026-05-14 09:00:00 (Europe/Berlin)";"open";"";""

        """)
    #expect(fixture.ticket()["ticket"] == "2026051410")
    #expect(fixture.ticket()["opened"] == String(seconds("2026-05-14T07:00:00Z")))
  }

  @Test func `a system that calls its numbers otherwise is known all the same`() throws {
    let fixture = try FormatFixture(
      text: "\"Number\";\"Call#\";\"Created\";\"StateType\"\n1;7001;2026-05-14 09:00:00;open\n")
    #expect(fixture.format == "otrs" && fixture.ticket()["ticket"] == "7001")
  }
}
