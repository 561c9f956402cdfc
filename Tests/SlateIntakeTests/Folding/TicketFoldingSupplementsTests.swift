import SlateModel
import Testing

@testable import SlateIntake

struct TicketFoldingSupplementsTests {
  private static let header =
    "task,sla,stage,start_time,has_breached,business_pause_duration,pause_duration\n"

  private func export(_ rows: String, flag: String = "", events: Bool = false) throws -> Export {
    let folder = try InputFolder([
      "sla.csv": Self.header + rows,
      "inc.csv": """
      number,opened_at,state,caller_id,resolved_at,made_sla
      INC1,2026-01-01 09:00,Resolved,x,2026-01-02 09:00,\(flag)

      """, "e.csv": "ticket,at,state\nINC1,2026-01-01 10:00,On Hold\n",
    ])
    let log = events ? ", events: ['e.csv']" : ""
    return try folder.export("{ inputs: { tickets: ['sla.csv', 'inc.csv']\(log) } }")
  }

  private func told(_ export: Export) -> [Int32] {
    [TicketColumn.slaMet, .pausedMinutes, .pausedWall].map {
      export.tickets.number($0.rawValue, 0)
    }
  }

  @Test func `of several rows the worst verdict and the longest pauses count`() throws {
    let rows = """
      INC1,a,Completed,2026-01-01,false,60,600
      INC1,b,Completed,2026-01-01,true,30,700
      INC1,c,Paused,2026-01-01,false,,

      """
    let export = try export(rows, flag: "true")
    #expect(export.tickets.count == 1 && told(export) == [0, 60, 700])
    #expect(export.tickets.instant(.opened, 0) == seconds("2026-01-01T09:00:00Z"))
    #expect(export.files.map(\.used) == [1, 3] || export.files.map(\.used) == [3, 1])
  }

  @Test func `rows that say nothing leave the ticket's own word`() throws {
    let export = try export("INC1,a,In progress,2026-01-01,false,,\n", flag: "true")
    #expect(told(export) == [1, Table.missing, Table.missing])
  }

  @Test func `a log beside them stays the ticket's log`() throws {
    let export = try export("INC1,a,Completed,2026-01-01,true,60,\n", events: true)
    #expect(export.tickets.count == 1 && told(export) == [0, 60, Table.missing])
    #expect(changes(ofTicket: 0, in: export).count == 1)
  }
}
