import SlateCSV
import SlateModel
import Testing

@testable import SlateIntake

@Suite struct InspectorTests {
  /// What is seen in a file of these bytes, beside a `slate.json` of this text.
  private func inspected(
    _ bytes: [UInt8], _ json: String = "{ timeZone: \"UTC\" }", timeZone: String? = nil
  ) throws -> Inspection {
    let folder = try InputFolder(["slate.json": json])
    try folder.write(bytes, to: "f.csv")
    let inspector = try Inspector(
      configurationPath: folder.path + "slate.json", timeZone: timeZone,
      workers: Workers(threads: 2))
    return inspector.inspection(of: folder.path + "f.csv")
  }

  private func inspected(_ text: String, _ json: String = "{ timeZone: \"UTC\" }") throws
    -> Inspection
  {
    try inspected(Array(text.utf8), json)
  }

  @Test func `rows, names, columns and dates of tickets are told`() throws {
    let inspection = try inspected(
      """
      ticket;opened;state;team;priority;colour
      T1;13/02/2026 10:00;Closed;MSP North;P1;red
      T2;14/02/2026 10:00;On Hold;Desk;P2;
      T3;01/02/2026 10:00;Closed;MSP North;P1;blue
      T3;01/02/2026 10:00;Closed;MSP North;P1;blue
      T4;99/99/2026;Closed;Desk;P1;
      T5;;Closed;Desk;P1;

      """,
      "{ timeZone: \"Europe/Paris\", teams: { \"MSP*\": \"provider\" } }")
    let shape = try #require(inspection.shape)
    #expect(shape.delimiter == ";" && shape.headerLine == 1 && shape.header.count == 6)
    let contents = try #require(inspection.contents)
    #expect(contents.source.kind == .tickets && contents.source.format == "slate-tickets")
    #expect(contents.confidence == .high && contents.evidence == ["ticket", "opened"])
    #expect(contents.source.rows == 6 && contents.source.used == 3)
    #expect(contents.source.duplicates == 1 && contents.source.rejected == 2)
    #expect(contents.used.map(\.column) == ["ticket", "opened", "priority", "state", "team"])
    #expect(contents.used[2].headers == ["priority"])
    #expect(contents.unused == ["colour"])
    #expect(contents.dates.order == .dmy && contents.dates.basis == .values)
    #expect(contents.dates.dayFirst == 2 && contents.dates.undecided == 2)
    #expect(contents.zone == ZoneFinding(name: "Europe/Paris", source: .configuration))
    #expect(contents.priorities.map(\.name) == ["P1", "P2"])
    #expect(contents.priorities.map(\.rows) == [3, 1])
    #expect(contents.states.map(\.meaning) == [.closed, .paused])
    #expect(contents.teams.map(\.side) == [.provider, .unknown])
    #expect(contents.rejections.map(\.line) == [6, 7])
    #expect(inspection.failure.problems.isEmpty && inspection.warnings.count == 1)
    #expect(inspection.warnings.allSatisfy { $0.message.contains("no column tells since when") })
  }

  @Test func `an update log is told apart from a list`() throws {
    let header = "number,opened_at,sys_mod_count,incident_state,sys_updated_on\n"
    let list = try inspected(header + "INC1,2026-01-01,3,New,2026-01-02\n")
    #expect(list.contents?.source.format == "servicenow-incidents")
    let log = try inspected(
      header + "INC1,2026-01-01,0,New,2026-01-01\nINC1,2026-01-01,1,Closed,2026-01-02\n")
    #expect(log.contents?.source.format == "servicenow-update-log")
    #expect(log.contents?.source.used == 2)
    #expect(log.contents?.used.last?.column == "sequence")
    #expect(
      log.contents?.evidence == ["number", "opened_at", "incident_state", "sys_updated_on"])
  }

  @Test func `a list of anything has numbers and dates: documents are told by who changed them`()
    throws
  {
    let articles = try inspected(
      """
      id,name,company_name,created_at,updated_at,author
      1,Runbook,Acme,2026-05-01T10:00:00Z,2026-05-02T10:00:00Z,Ana
      2,Backup,Acme,2026-05-03T10:00:00Z,2026-05-04T10:00:00Z,Ben

      """)
    #expect(articles.contents?.source.kind == .documents)
    #expect(articles.contents?.used.map(\.column) == ["document", "at", "author"])
    let tickets = try inspected(
      """
      id,name,company_name,created_at,updated_at,author,status
      1,Runbook,Acme,2026-05-01T10:00:00Z,2026-05-02T10:00:00Z,Ana,Closed

      """)
    #expect(tickets.contents?.source.kind == .tickets)
  }

  @Test func `rows without a header are told as such`() throws {
    let inspection = try inspected(
      "1f0c,Ana,2026-05-01T10:00:00+02:00,fix\n2a9d,Ben,2026-05-02,x\n")
    let problem = try #require(inspection.failure.problems.first)
    #expect(problem.remedy.contains("there is a time in it: if this is a row, put a line"))
    let named = try inspected("hue,shade\nred,dark\n")
    #expect(named.failure.problems.first?.remedy.contains("there is a time in it") == false)
  }

  @Test func `a header is told on one line, without signs for the terminal, and cut`() throws {
    let long = String(repeating: "x", count: 200)
    let inspection = try inspected("h\u{1B}[31mue,\(long)\nred,dark\n")
    let problem = try #require(inspection.failure.problems.first)
    let cut = long.prefix(80)
    #expect(problem.remedy.contains("the header is: h\u{FFFD}[31mue, \(cut)…\n"))
  }

  @Test func `the encoding is told`() throws {
    let plain = Array("ticket,opened\n".utf8)
    #expect(try inspected(plain).shape?.encoding == .utf8)
    #expect(try inspected([0xEF, 0xBB, 0xBF] + plain).shape?.encoding == .markedUTF8)
    #expect(try inspected(plain + [0x5A, 0x6F, 0xEB]).shape?.encoding == .windows1252)
  }

  @Test func `dates that nothing settles are told with all else, and fail`() throws {
    let inspection = try inspected("ticket,opened,team\nT1,01/02/2026,A\nT2,03/04/2026,A\n")
    let contents = try #require(inspection.contents)
    #expect(contents.dates.order == nil && contents.dates.basis == .open)
    #expect(contents.dates.undecided == 2)
    #expect(contents.source.rows == 2 && contents.teams.map(\.team.rows) == [2])
    #expect(inspection.failure.exitCode == .unusableData)
    #expect(inspection.failure.problems.count == 1)
    let told = try inspected(
      "ticket,opened\nT1,01/02/2026\n",
      "{ timeZone: \"UTC\", inputs: { read: [{ files: \"f.csv\", dateOrder: \"mdy\" }] } }")
    #expect(told.contents?.dates.basis == .configured && told.contents?.dates.order == .mdy)
    #expect(told.failure.problems.isEmpty)
  }

  @Test func `dates that contradict one another show no rejections of a guess`() throws {
    let inspection = try inspected("ticket,opened\nT1,13/02/2026\nT2,02/13/2026\nT3,,\n")
    #expect(inspection.contents?.dates.basis == .open)
    #expect(inspection.contents?.rejections == [])
  }

  @Test func `a header that fits nothing fails with a mapping`() throws {
    let inspection = try inspected("Ticket ID,Opened as,Colour\n1,2026-01-01,red\n")
    #expect(inspection.contents == nil)
    #expect(inspection.failure.exitCode == .unusableData)
    #expect(inspection.nearFormats.count == 2)
    let suggestion = try #require(inspection.suggestion)
    #expect(suggestion.kind == .tickets)
    #expect(
      suggestion.entry(for: "f.csv")
        == "inputs: { read: [{ files: \"f.csv\", columns: { ticket: \"Ticket ID\", "
        + "opened: \"Opened as\" } }] }")
    let pasted = try inspected(
      "Ticket ID,Opened as,Colour\n1,2026-01-01,red\n",
      "{ timeZone: \"UTC\", \(suggestion.entry(for: "f.csv")) }")
    #expect(pasted.contents?.source.format == "mapped" && pasted.contents?.confidence == .told)
    #expect(pasted.contents?.unused == ["Colour"] && pasted.failure.problems.isEmpty)
  }

  @Test func `a list without a format is known by its columns, and confirming it ends the warning`()
    throws
  {
    let text = "Fall-Nr;Eröffnet am;Status;Farbe\n1;13.01.2026;Erledigt;rot\n2;14.01.2026;Offen;\n"
    let inspection = try inspected(text)
    let contents = try #require(inspection.contents)
    #expect(contents.source.kind == .tickets && contents.source.format == "generic")
    #expect(contents.confidence == .low && contents.unused == ["Farbe"])
    #expect(contents.evidence == ["Fall-Nr", "Eröffnet am", "Status"])
    #expect(contents.states.map(\.meaning) == [.resolved, .open])
    #expect(inspection.failure.problems.isEmpty)
    let entry = try #require(inspection.suggestion?.entry(for: "f.csv"))
    #expect(
      inspection.warnings.first?.remedy == "confirm or mend them in slate.json:\n\(entry)")
    let confirmed = try inspected(text, "{ timeZone: \"UTC\", \(entry) }")
    #expect(confirmed.contents?.source.format == "mapped")
    #expect(confirmed.warnings.count == 1 && inspection.warnings.count == 2)
    #expect(confirmed.warnings[0].message == inspection.warnings[1].message)
    #expect(confirmed.contents?.states.map(\.meaning) == [.resolved, .open])
  }

  @Test func `a list whose number is in doubt is asked for, whatever else it could be a little`()
    throws
  {
    let inspection = try inspected(
      """
      Code,Serial,Service,Owner,Date,Status,Priority,Subject
      S1,X1,Mail,Ida,2026-01-01,Open,High,Printer jams
      S2,X2,Mail,Ida,2026-01-02,Open,Low,Screen flickers
      S3,X3,VPN,Ada,2026-01-03,Open,High,No sound

      """)
    #expect(inspection.contents == nil)
    let told = try #require(inspection.failure.problems.first)
    #expect(
      told.message == "the header fits no format that slate knows: for a list of tickets no column "
        + "is certain to be ticket")
    #expect(told.remedy.contains(#"ticket could be "Code" or "Serial""#))
  }

  @Test(arguments: [
    "transaction_id,date,amount,account,type,status\nX1,2026-01-02,1.5,Main,debit,completed\n"
      + "X2,2026-01-03,2.5,Main,debit,pending\nX3,2026-01-04,2.5,Main,credit,completed\n",
    "timestamp,level,service,message,request_id\n2026-01-02 10:00,INFO,auth,signed in,r1\n",
    "review_id,product,user,rating,date,title\n1,Kettle,ida,5,2026-01-02,Good\n"
      + "2,Kettle,ben,4,2026-01-03,Fair\n3,Kettle,ada,1,2026-01-04,Bad\n",
    "id,incident type,from when,to when,place\n1,theft,2026-01-02 09:00,2026-01-02 10:00,yard\n"
      + "2,noise,2026-01-03 09:00,2026-01-03 10:00,hall\n",
  ])
  func `payments, logs, opinions and thefts are no tickets`(text: String) throws {
    let inspection = try inspected(text)
    #expect(inspection.contents == nil && inspection.failure.exitCode == .unusableData)
  }

  @Test func `nobody's name stands for nobody`() throws {
    let inspection = try inspected(
      """
      Ticket,Opened,Status,Group,Agent
      1,2026-01-01,Open,Unassigned,NICHT ZUGEWIESEN
      2,2026-01-01,Open,Não atribuído,Non assigné
      3,2026-01-01,Open,Desk,Sin asignar
      4,2026-01-01,Open,[],{}

      """)
    #expect(inspection.contents?.teams.map(\.team.name) == ["Desk"])
  }

  @Test func `two columns with names are too few to tell of what kind a list is`() throws {
    #expect(try inspected("Ticket ID,Date opened\n1,2026-01-01\n").contents == nil)
    #expect(
      try inspected("Full name,E-mail,Start date\nAnn,a@example.com,2026-01-01\n").contents?.source
        .kind == .people)
  }

  @Test func `one column that is called like one of slate's is no evidence`() throws {
    #expect(try inspected("system,vendor\nERP,X\n").contents == nil)
    #expect(try inspected("system,owner\nERP,X\n").contents?.source.kind == .systems)
    #expect(try inspected("system,owner\nERP,X\n").contents?.confidence == .low)
  }

  @Test func `whose zone it is, is told`() throws {
    let text = Array("ticket,opened,state\nT1,2026-01-01,New\n".utf8)
    let read = "inputs: { read: [{ files: \"f.csv\", timeZone: \"Asia/Tokyo\" }] }"
    let zone = "timeZone: \"Europe/Paris\""
    func found(_ json: String, _ option: String? = nil) throws -> ZoneFinding? {
      try inspected(text, json, timeZone: option).contents?.zone
    }
    #expect(
      try found("{ \(zone), \(read) }", "America/Lima")
        == ZoneFinding(name: "America/Lima", source: .option))
    #expect(
      try found("{ \(zone), \(read) }") == ZoneFinding(name: "Asia/Tokyo", source: .read))
    #expect(
      try found("{ \(zone) }") == ZoneFinding(name: "Europe/Paris", source: .configuration))
    #expect(try found("{}") == ZoneFinding(name: "UTC", source: .nobody))
    #expect(try inspected(text, "{}").warnings == [.noZone])
  }

  @Test func `what is odd is warned of`() throws {
    func warnings(_ text: String) throws -> [String] { try inspected(text).warnings.map(\.message) }
    #expect(
      try warnings("ticket,opened,team,team\n") == [
        "there is no row below the header", "2 columns are called \"team\"",
      ])
    // Columns that nobody reads may be called as they like: Jira repeats `Comment` by the dozen.
    #expect(
      try warnings("ticket,opened,team,remark,remark\n") == ["there is no row below the header"])
    #expect(
      try inspected(
        "ticket,opened,state\nT1,2026-03-29 02:30,New\nT2,2026-10-25 02:30,New\n",
        "{ timeZone: \"Europe/Paris\" }"
      ).warnings.map(\.message) == [
        "local times that a clock change skipped: 1, that it repeated: 1"
      ])
  }

  @Test func `a file of which most rows fail cannot be used, and is shown all the same`() throws {
    let inspection = try inspected("ticket,opened\n,2026-01-01\n,2026-01-01\nT1,2026-01-01\n")
    #expect(inspection.failure.exitCode == .unusableData)
    #expect(
      inspection.failure.problems.map(\.message) == [
        "2 of 3 rows cannot be used: the file is refused"
      ])
    #expect(inspection.contents?.source.rejected == 2)
  }

  @Test func `only the first ten rejected rows are shown`() throws {
    let rows = (1...12).map { "T\($0),never\n" }.joined()
    let contents = try #require(try inspected("ticket,opened\n" + rows).contents)
    #expect(contents.rejections.count == 10 && contents.source.rejected == 12)
  }

  @Test func `a file that cannot be opened has no shape`() throws {
    let folder = try InputFolder(["slate.json": "{}"])
    let inspector = try Inspector(
      configurationPath: folder.path + "slate.json", timeZone: nil, workers: Workers(threads: 1))
    let inspection = inspector.inspection(of: folder.path + "none.csv")
    #expect(inspection.shape == nil && inspection.failure.exitCode == .noInput)
  }
}
