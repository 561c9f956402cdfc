import SlateModel
import Testing

@testable import SlateIntake

struct ConfigurationDraftTests {
  /// The draft for some files, in lines without the blanks in front.
  private func lines(
    _ files: [(name: String, text: String)], timeZone: String? = nil
  ) throws -> [String] {
    try text(files, timeZone: timeZone).split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
  }

  private func text(
    _ files: [(name: String, text: String)], timeZone: String? = nil
  ) throws -> String {
    let folder = try InputFolder()
    for file in files { try folder.write(Array(file.text.utf8), to: file.name) }
    let inspector = try Inspector(timeZone: timeZone, workers: Workers(threads: 1))
    let inspections = files.map { inspector.inspection(of: folder.path + $0.name) }
    let draft = ConfigurationDraft(
      inspections, at: folder.path + "slate.json", timeZone: timeZone)
    return draft.text.replacing(folder.path, with: "")
  }

  private let tickets = """
    ticket,opened,responded,priority,state,team
    T1,2026-01-01,,P2,New,Desk
    T2,2026-01-01,,P1,Closed,External "North"
    T3,2026-01-01,,P2,Closed,desk
    T4,2026-01-01,,P2,Closed,Desk

    """

  /// The configuration that a draft is, with nothing to complain of.
  private func read(_ text: String) throws -> Configuration {
    let reading = ConfigurationReading(bytes: Array(text.utf8), file: "slate.json")
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    return reading.configuration
  }

  @Test func `teams, priorities and states are there to uncomment, with their rows`() throws {
    let lines = try lines([("t.csv", tickets)])
    #expect(lines.contains(#"// "Desk": "internal",                // 3 rows"#))
    #expect(lines.contains(#"// "External \"North\"": "provider",  // 1 row"#))
    let first = try #require(lines.firstIndex { $0.contains("priority: \"P1\"") })
    #expect(
      lines[first]
        == #"// { when: { priority: "P1" }, respond: "15m", resolve: "4h", calendar: "24x7" },  // 1 row"#
    )
    #expect(lines[first + 1].contains("priority: \"P2\""))
    #expect(lines.contains("//   Closed  the clock stops: closed  3 rows"))
    #expect(lines.contains("//   closed: [\"Closed\"],"))
  }

  @Test func `where no team is named people are asked for`() throws {
    let hint = "// These exports name no team:"
    let bare = try lines([("t.csv", "ticket,opened,assignee\nT1,2026-01-01,Ana\n")])
    #expect(bare.contains { $0.hasPrefix(hint) })
    #expect(try !lines([("t.csv", tickets)]).contains { $0.hasPrefix(hint) })
    let documents = "document,at,author\nD1,2026-01-01,Ana\n"
    #expect(try !lines([("d.csv", documents)]).contains { $0.hasPrefix(hint) })
  }

  @Test func `it is a configuration as it is, and with every line of teams and policies taken`()
    throws
  {
    let text = try text([("t.csv", tickets)], timeZone: "Europe/Paris")
    let configuration = try read(text)
    #expect(configuration.inputs.tickets.map(\.value) == ["t.csv"])
    #expect(configuration.timeZone?.value == "Europe/Paris")
    #expect(configuration.teams.rules.isEmpty && configuration.policies.isEmpty)
    let taken = text.split(separator: "\n").map { line in
      line.contains("// \"") || line.contains("// {")
        ? line.replacing("// ", with: "", maxReplacements: 1) : line
    }.joined(separator: "\n")
    let edited = try read(taken)
    #expect(edited.teams.side(of: "DESK") == .internal)
    #expect(edited.teams.side(of: "External \"North\"") == .provider)
    #expect(edited.policies.count == 2)
  }

  @Test func `calendars and everything else are there to uncomment, too`() throws {
    let text = try text([("t.csv", tickets)])
    let body = text.drop { $0 != "{" }.split(separator: "\n").map { line -> Substring in
      let bare = line.drop { $0 == " " }
      let isCode =
        bare.hasPrefix("// ") && !bare.hasSuffix(".") && !bare.hasPrefix("//   Closed")
        && !bare.hasPrefix("//   New") && !bare.hasSuffix(":")
        && !bare.hasPrefix("// When") && !bare.hasPrefix("// t.csv")
      return isCode ? bare.dropFirst(3) : line
    }.joined(separator: "\n")
    let configuration = try read(body)
    #expect(configuration.organisation == "Example Ltd" && configuration.provider == "Example MSP")
    #expect(configuration.calendars.map(\.name) == ["office"])
    #expect(configuration.defaultCalendar?.value == "office")
    #expect(configuration.states.given == [.paused, .resolved, .closed, .cancelled])
  }

  @Test func `without teams and priorities an example stands in their place`() throws {
    let lines = try lines([("t.csv", "ticket,opened,subject\nT1,2026-01-01,x\n")])
    #expect(lines.contains(#"// "MSP*": "provider","#))
    #expect(lines.contains(#"// { resolve: "8h" },"#))
  }

  @Test func `columns that names tell are written down, and dates that nothing settles asked for`()
    throws
  {
    let files = [
      ("g.csv", "Case number,Date raised,Status\n1,13/01/2026,Open\n"),
      ("o.csv", "ticket,opened,team\n1,01/02/2026,\"A\nB\"\n"),
    ]
    let lines = try lines(files)
    for line in [
      "files: \"g.csv\",", "ticket: \"Case number\",", "opened: \"Date raised\",",
      "state: \"Status\",", "// { files: \"o.csv\", dateOrder: \"dmy\" },",
      "// \"A\\nB\": \"internal\",  // 1 row", "tickets: [\"g.csv\", \"o.csv\"],",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    let columns = try read(try text(files)).inputs.read.first?.columns
    #expect(columns?.map(\.column.value) == ["ticket", "opened", "state"])
  }

  @Test func `files stand by kind, decisions alone, what a tool keeps in mind beside them`() throws
  {
    let lines = try lines([
      ("d.csv", "decision,raised,kind\nD1,2026-01-01,risk\n"), ("t.csv", tickets),
      ("j.csv", "Issue key,Issue id,Issue Type,Created,Status\nA-1,1,Bug,01/Jan/26 9:00 AM,Done\n"),
    ])
    #expect(lines.contains("decisions: \"d.csv\","))
    #expect(lines.contains("tickets: [\"t.csv\", \"j.csv\"],"))
    #expect(lines.contains("// j.csv: jira, 1 row"))
    #expect(lines.contains("//   Times are those of the exporting user's zone; name it."))
  }
}
