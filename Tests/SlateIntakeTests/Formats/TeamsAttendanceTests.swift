import SlateModel
import Testing

@testable import SlateIntake

struct TeamsAttendanceTests {
  @Test(arguments: [
    "teams-attendance", "teams-attendance.fr", "teams-attendance.fi", "teams-attendance.resaved",
  ])
  func `who came, and how long they stayed in all`(name: String) throws {
    let fixture = try FormatFixture(name, kind: .sessions)
    #expect(fixture.format == "teams-attendance")
    #expect(fixture.column("person") == ["Ana Torres", "Ines Duarte", "Ben Fox"])
    #expect(fixture.column("minutes") == ["3600", "2100", "2700"])
    #expect(fixture.column("at")[1] == "2026-05-21T09:05:00+00:00")
  }

  @Test(arguments: ["teams-attendance", "teams-attendance.fr"])
  func `a meeting is its title and start, its kind the title's word, its leader the organiser`(
    name: String
  ) throws {
    let fixture = try FormatFixture(name, kind: .sessions)
    #expect(Set(fixture.column("session")) == ["VPN hand-over 2026-05-21 09:00"])
    #expect(Set(fixture.column("kind")) == ["hand-over"])
    #expect(Set(fixture.column("leader")) == ["Ana Torres"])
  }

  @Test func `headers in an unknown language are told by the cells below, as is the start`() throws
  {
    let fixture = try FormatFixture("teams-attendance.fi", kind: .sessions)
    #expect(Set(fixture.column("session")) == ["teams-attendance.fi 2026-05-21 09:00"])
    #expect(fixture.column("role") == ["Järjestäjä", "Esittäjä", "Osallistuja"])
  }

  @Test func `of several sections the one of participants alone is read`() throws {
    let fixture = try FormatFixture("teams-attendance", kind: .sessions)
    #expect(fixture.export.files[0].rows == 3 && fixture.export.files[0].rejected == 0)
  }

  @Test func `without a title the file's name stands for it`() throws {
    let fixture = try FormatFixture("teams-attendance.resaved", kind: .sessions)
    #expect(fixture.column("session")[0] == "teams-attendance.resaved 2026-05-21 09:00")
  }

  @Test func `times that are withheld are told, and nobody counts as attended`() throws {
    let folder = try InputFolder([
      "m.csv": """
      Meeting title\tVPN hand-over
      Start time\t5/21/26, 9:00:00 AM

      Name\tEmail\tParticipant ID (UPN)\tRole
      Ana Torres\tana@example.com\tana@example.com\tOrganizer
      Ben Fox\tben@example.com\tben@example.com\tAttendee

      """
    ])
    let export = try folder.export("{ inputs: { sessions: ['m.csv'] } }")
    let table = export.table(.sessions)
    #expect(table.count == 2)
    #expect(table.instants[SessionColumn.at.rawValue][0] == seconds("2026-05-21T09:00:00Z"))
    let minutes = table.numbers[SessionColumn.minutes.rawValue]
    #expect(minutes.allSatisfy { $0 == Table.missing })
    #expect(
      export.warnings.contains {
        $0.message.hasSuffix("none of its 2 rows counts as attended")
      })
  }

  @Test func `a report without any time is refused`() throws {
    let failure = try FormatFixture.refusal("teams-attendance", kind: .sessions)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems[0].message.contains("neither when the meeting was"))
  }
}
