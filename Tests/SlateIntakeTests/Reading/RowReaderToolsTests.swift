import SlateModel
import Testing

@testable import SlateIntake

struct RowReaderToolsTests {
  private func export(_ text: String, _ read: String = "") throws -> Export {
    let folder = try InputFolder(["f.csv": text])
    return try folder.export(
      "{ inputs: { tickets: ['f.csv'], read: [{ files: 'f.csv'\(read) }] } }")
  }

  private func numbers(_ column: TicketColumn, _ export: Export) -> [Int32] {
    (0..<export.tickets.count).map { export.tickets.number(column.rawValue, $0) }
  }

  @Test func `a word that a tool does not use costs no row, and is told`() throws {
    let export = try export(
      """
      Ticket ID,Created time,Resolved time,Resolution status
      1,2026-01-01,2026-01-02,Within SLA
      2,2026-01-01,2026-01-02,"Who ""knows"" it"
      3,2026-01-01,2026-01-02,"SLA Violated"
      4,2026-01-01,2026-01-02,Perhaps

      """)
    #expect(numbers(.slaMet, export) == [1, Table.missing, 0, Table.missing])
    #expect(export.rejections.isEmpty)
    let warning = try #require(export.warnings.first)
    #expect(export.warnings.count == 1 && warning.place?.line == 3)
    #expect(warning.message.hasPrefix("2 cells of \"Resolution status\""))
  }

  @Test func `cells of a sum are added, and one that is empty adds nothing`() throws {
    let export = try export(
      """
      Id,Created at,Solved at,Group stations,Agent wait time in minutes,On hold time in minutes
      1,2026-01-01,2026-01-02,1,10,20
      2,2026-01-01,2026-01-02,1,,"20"
      3,2026-01-01,2026-01-02,1,,
      4,2026-01-01,2026-01-02,1,soon,5

      """)
    #expect(numbers(.pausedWall, export) == [1800, 1200, Table.missing, 300])
    #expect(numbers(.pausedMinutes, export) == Array(repeating: Table.missing, count: 4))
    #expect(export.warnings.count == 1)
  }

  @Test func `what keeps a spreadsheet from running a cell is no part of it`() throws {
    let export = try export(
      #"""
      Ticket Number,Date Created,Subject,From,Help Topic,Reopen Count
      ="0012","=""3/14/2026 09:00""",'-5 degrees,"=""Ida""",'Quotes',="2"
      ="0013",3/15/2026 09:00,=1+1,'@ida,="",0

      """#)
    func texts(_ column: TicketColumn) -> [String] {
      (0..<export.tickets.count).map { export.tickets.texts[column.rawValue][$0] }
    }
    func names(_ column: TicketColumn) -> [String] {
      (0..<export.tickets.count).map {
        export.names[export.tickets.name(column.rawValue, $0)]
      }
    }
    #expect(texts(.ticket) == ["0012", "0013"] && texts(.subject) == ["-5 degrees", "=1+1"])
    #expect(names(.requester) == ["Ida", "@ida"] && names(.category) == ["'Quotes'", ""])
    #expect(export.tickets.instant(.opened, 0) == seconds("2026-03-14T09:00:00Z"))
    #expect(numbers(.reopened, export) == [2, 0] && export.rejections.isEmpty)
  }

  @Test func `wall time is business time where the user says so`() throws {
    let text = """
      Id,Created at,Solved at,Group stations,Agent wait time in minutes
      1,2026-01-01,2026-01-02,1,10

      """
    let business = try export(text, ", pausedMinutes: 'business'")
    #expect(numbers(.pausedMinutes, business) == [600])
    #expect(numbers(.pausedWall, business) == [Table.missing])
    #expect(numbers(.pausedWall, try export(text, ", pausedMinutes: 'wall'")) == [600])
  }

  @Test func `a condition looks at another cell, in quotes or not, or at none`() throws {
    let rows = """
      task,sla,stage,start_time,has_breached
      INC0001,"Resolution ""P1"" 4h",Completed,2026-01-01,true
      INC0002,"P1 ""Response"" 1h",Completed,2026-01-01,true
      INC0003,,"Cancelled",2026-01-01,true
      INC0004,,,2026-01-01,true

      """
    let export = try export(rows)
    #expect(export.tickets.count == 2 && numbers(.slaMet, export) == [0, 0])
    #expect(export.rejections.map(\.value) == ["INC0002", "INC0003"])
  }

  @Test func `a verdict column that the user names is read by what lists call met and breached`()
    throws
  {
    let text = """
      Ticket ID,Created time,Resolved time,Resolution status,Kept
      1,2026-01-01,2026-01-02,SLA Violated,yes
      2,2026-01-01,2026-01-02,SLA Violated,Within SLA
      3,2026-01-01,2026-01-02,Within SLA,Non respecté
      4,2026-01-01,2026-01-02,Within SLA,0.0
      5,2026-01-01,2026-01-02,Within SLA,perhaps

      """
    let export = try export(text, ", columns: { sla_met: 'Kept' }")
    #expect(numbers(.slaMet, export) == [1, 1, 0, 0, Table.missing])
    #expect(export.rejections.isEmpty)
    let told = export.warnings.map(\.message).joined()
    #expect(told.hasPrefix("1 cell of \"Kept\" is not in words"), "\(told)")
  }

  @Test func `a guard around nothing is an empty cell, and conditions look into guards`() throws {
    let export = try export(
      #"""
      Issue key,Issue Type,Status,Status Category,Created,Resolved,Status Category Changed
      AB-1,Bug,="Canceled",="Done","=""2026-03-01""","=""""","=""2026-03-02"""
      AB-2,Bug,="Closed",="null",="2026-03-01",=" 2026-03-04 ",="2026-03-02"

      """#)
    let states = (0..<2).map {
      export.names[export.tickets.name(TicketColumn.state.rawValue, $0)]
    }
    #expect(states == ["Canceled", "Closed"])
    #expect(export.tickets.instant(.resolved, 0) == seconds("2026-03-02T00:00:00Z"))
    #expect(export.tickets.instant(.resolved, 1) == seconds("2026-03-04T00:00:00Z"))
  }

  @Test func `lengths of more than 68 years are told and count as empty`() throws {
    let sums = try export(
      """
      Id,Created at,Solved at,Group stations,Agent wait time in minutes,On hold time in minutes
      1,2026-01-01,2026-01-02,1,35000000,35000000

      """)
    #expect(numbers(.pausedWall, sums) == [2_100_000_000] && sums.warnings.count == 1)
    let spans = try export(
      """
      id Solicitacao Servico;Situação;Data/hora abertura;Data e Hora da suspensão;\
      Data e Hora da reativação;Tempo de atraso do SLA;Dentro SLA
      1;Nova;14/05/2026 09:00:00;14/05/1970 09:00:00;14/05/2090 09:00:00;-;Sim

      """)
    #expect(numbers(.pausedWall, spans) == [Table.missing] && spans.warnings.count == 1)
  }
}
