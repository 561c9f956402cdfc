import SlateModel
import Testing

@testable import SlateIntake

@Suite struct PartJoiningTests {
  @Test func `raw state numbers become the words they stand for, in their column alone`() throws {
    let folder = try InputFolder([
      "f.csv": """
      number,opened_at,state,assignment_group,assigned_to
      INC1,2026-01-01,1,7,Closed
      INC2,2026-01-01,7,1,
      INC3,2026-01-01,Closed,New,
      INC4,2026-01-01,5,3,
      INC5,2026-01-01,2,,
      INC6,2026-01-01,3,,
      INC7,2026-01-01,6,,
      INC8,2026-01-01,8,,
      INC9,2026-01-01,,,

      """
    ])
    var names = Interner()
    let settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: 1))
    let table = try folder.opened("f.csv").read(settings, file: 0, names: &names).table
    let words = NameTable(names: names.texts)
    func column(_ column: TicketColumn) -> [String] {
      (0..<table.count).map { words[table.name(column.rawValue, $0)] }
    }
    #expect(
      column(.state) == [
        "New", "Closed", "Closed", "5", "In Progress", "On Hold", "Resolved", "Canceled", "",
      ])
    #expect(column(.team).prefix(4) == ["7", "1", "New", "3"])
    #expect(column(.assignee).first == "Closed")
    let state = table.names[TicketColumn.state.rawValue]
    #expect(state[1] == state[2])
  }

  @Test func `slate's own columns have no such words`() throws {
    let folder = try InputFolder(["t.csv": "ticket,opened,state\nT1,2026-01-01,7\n"])
    let export = try folder.export("{ inputs: { tickets: [\"t.csv\"] } }")
    #expect(sortedTickets(of: export).first?[TicketColumn.state.rawValue] == "7")
  }
}
