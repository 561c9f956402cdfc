import SlateModel
import Testing

@testable import SlateIntake

struct GLPITests {
  @Test func `a time to resolve that is exceeded is breached; without one nothing is said`() throws
  {
    let fixture = try FormatFixture("glpi")
    #expect(fixture.format == "glpi")
    #expect(
      fixture.ticket() == [
        "ticket": "52401",
        "opened": "1778749200",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Solved",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "pausedMinutes": "0",
        "updated": "1778763600",
        "slaMet": "1",
      ])
    #expect(fixture.verdicts == "met breached met breached - - met")
    #expect(try fixture.meaning(of: "Pending") == .paused)
    #expect(try fixture.meaning(of: "Solved") == .resolved)
  }

  @Test(arguments: [
    ("glpi.fr", "Résolu", "En attente", "0"), ("glpi.pt", "Solucionado", "Pendente", "16"),
    ("glpi.es", "Resuelto", "En espera", "0"),
  ])
  func `French, Portuguese and Spanish lists say the same`(
    name: String, solved: String, waiting: String, paused: String
  ) throws {
    let fixture = try FormatFixture(name)
    #expect(fixture.format == "glpi" && fixture.verdicts == "met breached met breached - - met")
    var expected = try FormatFixture("glpi").ticket()
    expected["state"] = solved
    expected["pausedMinutes"] = paused
    #expect(fixture.ticket() == expected)
    #expect(fixture.ticket(6)["pausedMinutes"] == "18000")
    #expect(fixture.ticket(4)["state"] == waiting)
    #expect(try fixture.meaning(of: solved) == .resolved)
    #expect(try fixture.meaning(of: waiting) == .paused)
  }

  @Test func `a country's own headers, people with numbers and letters written for pages are read`()
    throws
  {
    let fixture = try FormatFixture("glpi.latam")
    #expect(fixture.format == "glpi" && fixture.verdicts == "met breached met breached - -")
    #expect(
      fixture.ticket() == [
        "ticket": "52401", "opened": "1778749200", "resolved": "1778763600", "priority": "Alta",
        "state": "Resueltas", "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist", "team": "Mesa de ayuda & redes", "assignee": "Ana Torres",
        "updated": "1778763600", "satisfaction": "4", "client": "Bogotá > Sede", "slaMet": "1",
      ])
    #expect(fixture.ticket(1)["subject"] == "VPN & Wi-Fi drops every ten minutes")
    #expect(try fixture.meaning(of: "Resueltas") == .resolved)
  }

  @Test(arguments: [
    ("Asignada a - Técnico", "Fecha de apertura", "Título"),
    ("Atribuído para - Técnico", "Data de abertura", "Título"),
    ("Zugewiesen an - Techniker", "Eröffnungsdatum", "Titel"),
  ])
  func `who works on a ticket is known by each translation`(
    technician: String, opening: String, title: String
  ) throws {
    let fixture = try FormatFixture(
      text: "ID;\(title);\(opening);\(technician)\n1;x;2026-05-14 09:00;Ana Torres\n")
    #expect(fixture.format == "glpi" && fixture.ticket()["assignee"] == "Ana Torres")
  }

  @Test func `a mark inside the first quoted header and an empty last one do not matter`() throws {
    let fixture = try FormatFixture(
      text: """
        "\u{FEFF}\"\"ID\"\"\";"Title";"Opening date";"Status";
        "52 267";"x";"31-10-2024 10:42";"Pending";

        """)
    #expect(fixture.format == "glpi" && fixture.ticket()["ticket"] == "52267")
    #expect(fixture.export.files[0].rejected == 0)
  }

  @Test func `of several technicians in one cell the first is the principal one`() throws {
    let fixture = try FormatFixture(
      text: """
        ID;Title;Opening date;Assigned to - Technician;Assigned to - Technician group
        1;x;31-10-2024 10:42;"Ana Torres
        Ben Fox";Desk<br>Network

        """)
    #expect(fixture.ticket()["assignee"] == "Ana Torres")
    #expect(fixture.ticket()["team"] == "Desk")
  }
}
