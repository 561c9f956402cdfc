import SlateModel
import Testing

@testable import SlateIntake

struct JiraTests {
  @Test func `time left of the goal is met, time past it breached, and before the end neither`()
    throws
  {
    let fixture = try FormatFixture("jira")
    #expect(fixture.format == "jira")
    #expect(
      fixture.ticket() == [
        "ticket": "HELP-1",
        "opened": "1778749200",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Done",
        "category": "Get IT help",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "updated": "1778763600",
        "slaMet": "1",
      ])
    #expect(fixture.verdicts == "met breached met breached - -")
    #expect(try fixture.meaning(of: "Done") == .resolved)
    #expect(try fixture.meaning(of: "Declined") == .cancelled)
  }

  @Test(arguments: [
    ("jira.es", "IHS-1", "Listo", "[System] Incident"), ("jira.de", "EDV-1", "Fertig", "Störung"),
    ("jira.fr", "AIDE-1", "Terminé", "Incident"),
    ("jira.pt", "SUP-1", "Itens concluídos", "Incidente"),
  ])
  func `Spanish, German, French and Portuguese headers say the same`(
    name: String, key: String, done: String, type: String
  ) throws {
    let fixture = try FormatFixture(name)
    #expect(fixture.format == "jira" && fixture.verdicts == "met breached met breached - -")
    var expected = try FormatFixture("jira").ticket()
    expected["ticket"] = key
    expected["state"] = done
    expected["category"] = type
    expected["team"] = nil
    #expect(fixture.ticket() == expected)
    #expect(try fixture.meaning(of: done) == .resolved)
    #expect(fixture.ticket(4)["resolved"] == nil)
  }

  @Test func `a change into done stands in for a resolution that is empty`() throws {
    let folder = try InputFolder([
      "i.csv": """
      Issue key,Issue Type,Summary,Created,Resolved,Status,Status Category,Status Category Changed
      A-1,Bug,x,14/May/26 9:00 AM,,Erledigt,Done,14/May/26 1:00 PM
      A-2,Bug,x,14/May/26 9:00 AM,,Working,In Progress,14/May/26 1:00 PM
      A-3,Bug,x,14/May/26 9:00 AM,14/May/26 12:00 PM,Duplicate,Done,14/May/26 1:00 PM

      """
    ])
    let export = try folder.export("{ inputs: { tickets: ['i.csv'] } }")
    let hour = seconds("2026-05-14T00:00:00Z")
    let resolved = (0..<3).map { export.tickets.instant(.resolved, $0) }
    #expect(resolved == [hour + 13 * 3600, 0, hour + 12 * 3600])
    let states = (0..<3).map { export.names[export.tickets.name(TicketColumn.state.rawValue, $0)] }
    #expect(states == ["Done", "Working", "Duplicate"])
  }

  @Test func `a column of another form of dates stands beside the others`() throws {
    let fixture = try FormatFixture(
      text: """
        Issue key,Issue Type,Summary,Created,Custom field ([CHART] Date of First Response),Status
        A-1,Bug,x,05/Dec/25 8:17 AM,2025-12-05 08:47:50.154,Done

        """)
    #expect(fixture.ticket()["opened"] == String(seconds("2025-12-05T08:17:00Z")))
    #expect(fixture.ticket()["responded"] == String(seconds("2025-12-05T08:47:50Z")))
  }

  @Test func `of a header that is repeated the first that is not empty counts`() throws {
    let fixture = try FormatFixture(
      text: """
        Issue key,Issue Type,Created,Comment,Comment,Component/s,Component/s
        A-1,Bug,2026-05-14 09:00,"one
        two",,,VPN

        """)
    #expect(fixture.ticket()["system"] == "VPN")
  }

  @Test func `dumps of objects are empty cells`() throws {
    let fixture = try FormatFixture(
      text: """
        Issue key,Issue Type,Created,Custom field (Request Type)
        A-1,Bug,2026-05-14 09:00,{}

        """)
    #expect(fixture.ticket()["category"] == "Bug")
  }

  @Test func `who an issue is assigned to has two names in French`() throws {
    let fixture = try FormatFixture(
      text: """
        Résumé,Clé de ticket,Type de ticket,État,Personne assignée,Création,Résolu,Catégorie d'état
        x,A-1,Bug,Terminé,Ana Torres,19/févr./26 7:31 PM,20/févr./26 7:31 AM,Terminé

        """)
    #expect(fixture.ticket()["assignee"] == "Ana Torres")
    #expect(fixture.ticket()["resolved"] == String(seconds("2026-02-20T07:31:00Z")))
  }

  @Test func `a header of new words for issues is known`() throws {
    let fixture = try FormatFixture(
      text: "Summary,Work item key,Work type,Created\nx,A-1,Bug,14/May/26 9:00 AM\n")
    #expect(fixture.format == "jira" && fixture.ticket()["ticket"] == "A-1")
  }
}
