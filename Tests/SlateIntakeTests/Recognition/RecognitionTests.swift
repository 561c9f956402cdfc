import SlateModel
import Testing

@testable import SlateIntake

@Suite struct RecognitionTests {
  private func format(
    of text: String, as kind: TableKind = .tickets,
    _ change: (inout ReadSettings) -> Void = { _ in }
  ) throws -> String {
    let folder = try InputFolder(["f.csv": text])
    var settings = ReadSettings(kind: kind, zone: .utc, workers: Workers(threads: 1))
    change(&settings)
    return try folder.opened("f.csv").reading(settings).format
  }

  @Test(arguments: TableKind.allCases)
  func `slate's own columns are known for every kind`(kind: TableKind) throws {
    let names = kind.columns.map(\.name).filter { !$0.isEmpty }
    let required = kind.columns.filter(\.isRequired).map(\.name)
    for header in [names, names.reversed(), required] {
      #expect(
        try format(of: header.joined(separator: ",") + "\n", as: kind) == "slate-\(kind.name)")
    }
  }

  @Test(arguments: [
    ("number,opened_at,short_description,state\nINC0000001,,,\n", "servicenow-incidents"),
    ("Number;Opened_At;caller_id;resolved_at\n inc0000001;;;\n", "servicenow-incidents"),
    (
      "number,incident_state,opened_at,sys_updated_at\n?,,,\nINC0000045,,,\n",
      "servicenow-incidents"
    ),
    (
      "Number,Opened,Short description,Assignment group\nTASK0001,,,\n",
      "servicenow-incident-labels"
    ),
    ("number,Created,State,Assignment group:\nRITM01,,,\n", "servicenow-incident-labels"),
    ("ticket,opened,number,opened_at,state,caller_id\nT1,,INC1,,,\n", "servicenow-incidents"),
  ])
  func `ServiceNow's incidents are known by fields, labels and numbers`(
    text: String, name: String
  ) throws {
    #expect(try format(of: text) == name)
  }

  @Test(arguments: [
    "number,state,caller_id,resolved_at\nINC1,,,\n", "a\n1\n", "ticket,soon\n1,x\n",
  ])
  func `a file that says too little is not known`(text: String) throws {
    let failure = try failure { _ = try format(of: text) }
    #expect(failure.exitCode == .unusableData)
  }

  @Test(arguments: [
    "number,opened_at,short_description\nINC1,,\n", "number,opened_at,state,caller_id\nKB0001,,,\n",
    "Number,Opened,State\nINC1,,\n", "Nummer,Erstellt,Titel\n1,2026-01-01,x\n",
    "ticket,opened,Status,Gruppe\nT1,2026-01-01,New,Desk\n",
  ])
  func `what fits no tool is read by the names of its columns`(text: String) throws {
    #expect(try format(of: text) == "generic")
  }

  @Test(arguments: [
    ("Ticket ID,Created At,Resolved At,Assigned To,Team", "freshdesk"),
    ("Ticket ID,Created At,Resolved At,Assigned To,Team,Initial response time", nil),
    ("Incident ID,Reported Date,Assignee,Category,Caller", "bmc-helix"),
    ("Incident ID*+,Reported Date,Assignee,Category,Operational Categorization Tier 1", nil),
    ("ID,Título,Fecha de apertura,Estado,Técnico,Grupo", "glpi"),
    ("ID,Título,Fecha de apertura,Estado,Solicitante - Solicitante,Grupo", nil),
    ("Ticket Number,Created On,Closed On,Organization Name,Team", "spiceworks"),
  ])
  func `a list in everybody's words is no tool's where their names find more in it`(
    header: String, resembled: String?
  ) throws {
    let row = String(repeating: ",", count: header.count { $0 == "," })
    let text = "\(header)\n1\(row)\n"
    #expect((try format(of: text) == "generic") == (resembled != nil))
    guard let resembled, let tool = Format.named(resembled) else { return }
    let cells = header.split(separator: ",").map(String.init)
    #expect(tool.signature.matches(HeaderRow(cells: cells)))
  }

  @Test func `a mapping of all its columns makes a list in everybody's words no tool's`() throws {
    let text = "Ticket ID,Created At,Resolved At,Agent,Team\n1,2026-01-01,,Unassigned,Desk\n"
    let all = [
      "ticket": "Ticket ID", "opened": "Created At", "resolved": "Resolved At",
      "assignee": "Agent", "team": "Team",
    ]
    #expect(try format(of: text) { $0.columns = all } == "mapped")
    #expect(try format(of: text) { $0.columns = ["team": "Team"] } == "freshdesk")
  }

  @Test func `slate's own columns want no other names, and what the user says ends all guessing`()
    throws
  {
    #expect(try format(of: "ticket,opened,state,Hue\nT1,,,\n") == "slate-tickets")
    let text = "ticket,opened,Status\nT1,2026-01-01,New\n"
    #expect(try format(of: text) { $0.format = "slate-tickets" } == "slate-tickets")
    #expect(try format(of: text) { $0.columns = ["state": "Status"] } == "slate-tickets")
    #expect(
      try format(of: "Nr,Erstellt\n1,2026-01-01\n") { $0.columns = ["ticket": "Nr"] } == "generic")
  }

  @Test func `a known header without a row below it is known all the same`() throws {
    #expect(
      try format(of: "number,opened_at,short_description,state\n") == "servicenow-incidents")
  }

  @Test func `what is not known is told with its header and the way out`() throws {
    let failure = try failure {
      _ = try format(of: "Request ID,Überschrift,Created on,Made\n1,x,soon,2026-01-01\n")
    }
    let lines = try #require(failure.problems.first).description.split(separator: "\n")
    #expect(
      lines.map { $0 }[..<4] == [
        "f.csv:1: no known format of tickets: no column for opened",
        "  the header is: Request ID, Überschrift, Created on, Made",
        "  the nearest formats, and what is missing of each:",
        #"    servicedesk-plus: 2 of "technician", "overdue status", "overduestatus", …"#,
      ])
    #expect(lines.count == 7 && lines[4].hasPrefix("    ") && lines[4].contains(": "))
    #expect(lines[5] == #"  opened could be "Made""#)
    #expect(
      lines[6]
        == "  name the columns in slate.json: inputs: { read: [{ files: \"f.csv\", columns: { "
        + "ticket: \"Request ID\", opened: \"…\", subject: \"Überschrift\" } }] }")
  }

  @Test func `the user's mapping does for any header`() throws {
    let text = "Nummer,Wann\n1,2026-01-01\n"
    #expect(
      try format(of: text) { $0.columns = ["ticket": "nummer", "opened": "Wann"] } == "mapped")
    let failure = try failure { _ = try format(of: text) { $0.columns = ["ticket": "Nummer"] } }
    #expect(failure.problems.map(\.message) == ["no known format of tickets: no column for opened"])
  }

  @Test func `a header that the file does not have is told with the nearest`() throws {
    let failure = try failure {
      _ = try format(of: "ticket,opened,Status\n") { $0.columns = ["state": "Statu", "team": "T"] }
    }
    #expect(failure.exitCode == .configuration)
    #expect(
      failure.problems.map(\.description) == [
        """
        f.csv:1: there is no column "Statu", which slate.json names for state
          did you mean "Status"? the header is: ticket, opened, Status
        """
      ])
  }

  @Test func `a format that the user names is one of its kind, and wins`() throws {
    let text = "ticket,opened,number,opened_at,state,caller_id\nT1,,INC1,,,\n"
    #expect(try format(of: text) { $0.format = "slate-tickets" } == "slate-tickets")
    for (name, hint) in [("slate-ticket", "did you mean slate-tickets? "), ("slate-events", "")] {
      let failure = try failure { _ = try format(of: text) { $0.format = name } }
      #expect(failure.exitCode == .configuration)
      let problem = try #require(failure.problems.first)
      #expect(problem.message == "there is no format \"\(name)\" for tickets")
      #expect(
        problem.remedy
          == hint + "known are: slate-tickets, "
          + Format.tools.filter { $0.kind == .tickets }.map(\.name).joined(separator: ", "))
    }
  }

  @Test func `a file that is known as another kind is told to be it`() throws {
    let text = "commit,author,date,path\n1f,Ana,2026-05-14,a.md\n"
    let failure = try failure { _ = try format(of: text) }
    #expect(failure.exitCode == .unusableData)
    #expect(
      failure.problems.map(\.description) == [
        """
        f.csv:1: Git history, one row a changed file: a file of documents, not of tickets
          list it under documents in slate.json, or name it with --documents
        """
      ])
  }

  @Test func `formats have names of their own`() {
    #expect(Set(Format.all.map(\.name)).count == Format.all.count)
    #expect(Format.all.allSatisfy { Format.named($0.name)?.kind == $0.kind })
    #expect(Format.named("x") == nil)
    #expect(Format.updateLogName("servicenow-incidents") == "servicenow-update-log")
    #expect(Format.updateLogName("slate-tickets") == "slate-tickets-log")
  }
}
