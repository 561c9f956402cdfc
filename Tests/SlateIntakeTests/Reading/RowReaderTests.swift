import SlateModel
import Testing

@testable import SlateIntake

@Suite struct RowReaderTests {
  private func read(_ text: String, as kind: TableKind = .tickets) throws -> (ReadFile, NameTable) {
    let folder = try InputFolder(["f.csv": text])
    var names = Interner()
    let settings = ReadSettings(kind: kind, zone: .utc, workers: Workers(threads: 1))
    let read = try folder.opened("f.csv").read(settings, file: 3, names: &names)
    return (read, NameTable(names: names.texts))
  }

  private func rejections(_ text: String, as kind: TableKind = .tickets) throws -> [Rejection] {
    try read(text, as: kind).0.rejections
  }

  @Test func `every type of cell is kept in its own way`() throws {
    let (file, names) = try read(
      """
      system,at,critical,rto_minutes,owner
      ERP,2026-03-01 09:30,yes,1.5,Ann
       Mail , ,no, ,"Ann"

      """, as: .systems)
    #expect(
      rows(of: file.table, names: names) == [
        ["ERP", "\(seconds("2026-03-01T09:30:00Z"))", "1", "Ann", "", "90", "", "", "", "3:2"],
        ["Mail", "", "0", "Ann", "", "", "", "", "", "3:3"],
      ])
    #expect(file.source.rows == 2 && file.source.rejected == 0)
  }

  @Test func `a quoted cell is what it says, over several lines too`() throws {
    let (file, names) = try read(
      "ticket,opened,subject,team\r\n\"A,1\",2026-01-01,\"x\r\ny \"\"z\"\"\",\"a \"\"b\"\"\"\r\n"
        + "A2,2026-01-01,,\r\n")
    #expect(file.table.text(.ticket, 0) == "A,1")
    #expect(file.table.text(.subject, 0) == "x\r\ny \"z\"")
    #expect(names[file.table.name(TicketColumn.team.rawValue, 0)] == "a \"b\"")
    #expect(file.table.line == [2, 4])
  }

  @Test func `blanks around a cell are no part of it, in quotes or not`() throws {
    let (file, names) = try read(
      "ticket,opened,subject,team\n T1 , 2026-01-01 , a b , A \n"
        + "\" T1 \",\" 2026-01-01 \",\" a b \",\" A \"\n"
        + "\" \"\"T1\",2026-01-01,\" a \"\"b \",\" \"\"A \"\n")
    #expect((0..<3).map { file.table.text(.ticket, $0) } == ["T1", "T1", "\"T1"])
    #expect((0..<3).map { file.table.text(.subject, $0) } == ["a b", "a b", "a \"b"])
    let team = TicketColumn.team.rawValue
    #expect((0..<3).map { names[file.table.name(team, $0)] } == ["A", "A", "\"A"])
  }

  @Test(arguments: [
    ("T1,,x\n", "opened", "a required cell is empty", ""),
    ("  ,2026-01-01,x\n", "Ticket", "a required cell is empty", ""),
    ("\"\",2026-01-01,x\n", "Ticket", "a required cell is empty", ""),
    ("\"\" ,2026-01-01,x\n", "Ticket", "a required cell is empty", ""),
    ("T1\n", "opened", "a required cell is empty", ""),
    ("T1,soon,x\n", "opened", "not readable as a time", "soon"),
    ("T1,\"so\"\"on\",x\n", "opened", "not readable as a time", "so\"on"),
    ("T1,2026-01-01,-1\n", "reopened", "not readable as a whole number", "-1"),
    ("T1,2026-01-01,1,x\n", "paused_minutes", "not readable as minutes", "x"),
    ("T1,2026-01-01,1,,maybe\n", "sla_met", "not readable as yes or no", "maybe"),
    ("T1,1969-01-01,1,,maybe\n", "opened", "not readable as a time", "1969-01-01"),
    ("T1,2026-01-01,1,,,more\n", "", "more cells than the header has", "more"),
    ("T1,soon,1,,,, more \n", "", "more cells than the header has", "more"),
    ("T1,2026-01-01,1,,,\"a, \"\"b\"\"\"\n", "", "more cells than the header has", "a, \"b\""),
    ("T1,2026-01-01,\"1\n", "", "a quoted field is never closed", ""),
  ])
  func `a row that cannot be used is placed and told why`(
    row: String, column: String, reason: String, value: String
  ) throws {
    let header = "Ticket,opened,reopened,paused_minutes,sla_met\n\"A\",2026-01-01\n"
    #expect(
      try rejections(header + row + "B,2026-01-01\n") == [
        Rejection(file: 3, line: 3, column: column, reason: reason, value: value)
      ])
  }

  @Test func `the first cell at fault in slate's order is told, wherever it stands`() throws {
    let found = try rejections("reopened,opened,ticket\nx,y,T\nx,2026-01-01,\n")
    #expect(found.map(\.column) == ["opened", "ticket"])
    #expect(found.map(\.line) == [2, 3])
  }

  @Test func `a date cell is told as one`() throws {
    let found = try rejections("control,due\nbackup,soon\n", as: .evidence)
    #expect(found.map(\.reason) == ["not readable as a date"])
  }

  @Test func `short rows have empty cells, and empty cells beyond the header do no harm`() throws {
    let (file, names) = try read("ticket,opened,team\nT1,2026-01-01\nT2,2026-01-01,A,,  ,\n")
    #expect(file.rejections.isEmpty)
    let teams = (0..<2).map { names[file.table.name(TicketColumn.team.rawValue, $0)] }
    #expect(teams == ["", "A"])
  }

  @Test func `an empty cell in quotes beyond the header does no harm`() throws {
    #expect(try rejections("ticket,opened\n\"T1\",\"2026-01-01\",\"\"\n") == [])
  }

  @Test func `an unclosed quote costs its own line alone`() throws {
    let (file, _) = try read(
      "ticket,opened,subject\nT1,2026-01-01,\"a\nT2,2026-01-01,b\nT3,2026-01-01,c\n")
    #expect((0..<file.table.count).map { file.table.text(.ticket, $0) } == ["T2", "T3"])
    #expect(file.rejections.map(\.reason) == ["a quoted field is never closed"])
    #expect(file.rejections.map(\.line) == [2])
    #expect(file.source.rows == 3)
  }

  @Test func `a tool's words for nothing are empty, whatever their case`() throws {
    let (file, names) = try read(
      """
      number,opened_at,state,assignment_group,short_description,reopen_count,resolved_at
      INC1,2026-01-01,NULL, ? ,--,null,"?"
      INC2,2026-01-01,nullx,??,-,,
      ?,2026-01-01,,,,,

      """)
    #expect(file.source.format == "servicenow-incidents")
    let state = TicketColumn.state.rawValue
    let team = TicketColumn.team.rawValue
    #expect((0..<2).map { names[file.table.name(state, $0)] } == ["", "nullx"])
    #expect((0..<2).map { names[file.table.name(team, $0)] } == ["", "??"])
    #expect((0..<2).map { file.table.text(.subject, $0) } == ["", "-"])
    #expect(file.table.instant(.resolved, 0) == 0)
    #expect(file.table.number(TicketColumn.reopened.rawValue, 0) == Table.missing)
    #expect(file.rejections.map(\.line) == [4])
    // In slate's own columns only an empty cell means missing.
    let (own, _) = try read("ticket,opened,subject\nT1,2026-01-01,null\n?,2026-01-01,?\n")
    #expect((0..<2).map { own.table.text(.subject, $0) } == ["null", "?"])
  }

  @Test func `of several fields for a column the first that is not empty counts`() throws {
    let (file, names) = try read(
      "number,opened_at,state,incident_state,caller_id\nINC1,2026-01-01,Open,,x\n"
        + "INC2,2026-01-01,Open,Closed,x\nINC3,2026-01-01,Open,?,x\n")
    let state = TicketColumn.state.rawValue
    #expect(
      (0..<3).map { names[file.table.name(state, $0)] } == ["Open", "Closed", "Open"])
  }
}
