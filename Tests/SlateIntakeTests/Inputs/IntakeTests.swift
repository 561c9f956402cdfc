import SlateModel
import Testing

@testable import SlateIntake

@Suite struct IntakeTests {
  private func expectSums(_ export: Export) {
    for file in export.files {
      #expect(file.rows == file.used + file.duplicates + file.rejected, "\(file)")
    }
    for number in export.files.indices {
      let rejected = export.rejections.count { $0.file == number }
      #expect(export.files[number].rejected == rejected)
    }
  }

  @Test func `a folder of exports becomes one export`() throws {
    let folder = try InputFolder([
      "tickets.csv": "ticket,opened,team\nT1,2026-01-01,A\nT2,soon,A\nT1,2026-01-01,A\n",
      "log.csv": "ticket,at,state\nT1,2026-01-02,Closed\nT1,,x\n",
      "docs.csv": "document,at,author\nD1,2026-01-01,Ann\nD1,2026-01-01,Ann\nD1,2026-01-02,Ann\n",
      "people.csv": "person,side\nAnn,internal\n",
    ])
    let export = try folder.export(
      """
      { inputs: { tickets: ["tickets.csv"], events: ["log.csv"], documents: ["docs.csv"],
        people: ["people.csv"] } }
      """)
    expectSums(export)
    #expect(export.files.map(\.path) == ["tickets.csv", "log.csv", "docs.csv", "people.csv"])
    #expect(export.files.map(\.rows) == [3, 2, 3, 1])
    #expect(export.files.map(\.used) == [1, 1, 2, 1])
    #expect(export.files.map(\.duplicates) == [1, 0, 1, 0])
    #expect(export.files.map(\.rejected) == [1, 1, 0, 0])
    #expect(
      export.files.map(\.format) == [
        "slate-tickets", "slate-events", "slate-documents", "slate-people",
      ])
    #expect(export.rejections.map(\.file) == [0, 1])
    #expect(export.table(.documents).count == 2)
    #expect(export.table(.documents).file == [2, 2])
    #expect(export.table(.documents).line == [2, 4])
    #expect(export.table(.people).count == 1 && export.table(.sessions).count == 0)
    // Ann is one name, whichever file she is in.
    let author = export.table(.documents).name(DocumentColumn.author.rawValue, 0)
    #expect(author == export.table(.people).name(PersonColumn.person.rawValue, 0))
  }

  @Test func `rows of other kinds are distinct over all their files`() throws {
    let folder = try InputFolder([
      "a.csv": "system,critical\nERP,yes\nMail,no\n",
      "b.csv": "critical;system;owner\nyes;ERP;\nno;\"Mail\";Ann\n",
    ])
    let export = try folder.export("{ inputs: { systems: [\"a.csv\", \"b.csv\"] } }")
    expectSums(export)
    #expect(export.files.map(\.duplicates) == [0, 1])
    #expect(export.table(.systems).count == 3)
  }

  @Test func `a read entry tells what a file does not say`() throws {
    let folder = try InputFolder([
      "new.csv": "ticket,opened\nT1,2026-03-01 09:30\n",
      "old/x.csv": "Nr,Erstellt,System\nT2,3/1/2026 09:30,ERP\n",
    ])
    let json = """
      { inputs: { tickets: ["new.csv", "old/*.csv"], read: [
        { files: ["old/*"], dateOrder: "mdy", timeZone: "Australia/Sydney", pausedMinutes: "wall",
          columns: { ticket: "nr", opened: "Erstellt", system: "System" } },
        { files: ["*"], dateOrder: "dmy" } ] } }
      """
    let zone = try ZoneRules.load("Europe/Paris")
    let intake = try Intake(folder.request(json), zone: zone, workers: Workers(threads: 2))
    let opened = intake.export.tickets.instants[TicketColumn.opened.rawValue]
    #expect(
      opened == [seconds("2026-03-01T09:30:00+01:00"), seconds("2026-03-01T09:30:00+11:00")])
    #expect(intake.totalsAreWallTime == [false, true])
    #expect(intake.export.files.map(\.format) == ["slate-tickets", "mapped"])
    // The option wins over the entry.
    var request = try folder.request(json)
    request.timeZone = "Europe/Paris"
    let option = try Intake(request, zone: zone, workers: Workers(threads: 1)).export
    #expect(
      option.tickets.instants[TicketColumn.opened.rawValue].last
        == seconds("2026-03-01T09:30:00+01:00"))
  }

  @Test func `every file that cannot be used is told in one go`() throws {
    let folder = try InputFolder([
      "a.csv": "x,y\n1,2\n", "b.csv": "", "c.csv": "ticket,opened\nT1,1/2/2026\n",
      "d.csv": "ticket,opened\nT1,2026-01-01\n",
    ])
    let failure = try failure {
      _ = try folder.export(
        """
        { inputs: { tickets: ["*.csv"], read: [{ files: ["d.csv"], timeZone: "Nowhere" }] } }
        """
      )
    }
    #expect(failure.problems.count == 4)
    #expect(failure.exitCode == .configuration)
    #expect(failure.problems.prefix(3).map(\.file) == ["a.csv", "b.csv", "c.csv"])
  }

  @Test func `standard input is read where it is named`() throws {
    let folder = try InputFolder()
    let request = InputRequest(
      configuration: .defaults, configurationPath: folder.path + "slate.json",
      named: [.tickets: ["-"]])
    #expect(try request.files().map(\.name) == ["-"])
    #expect(try request.files().map(\.path) == ["/dev/stdin"])
  }
}
