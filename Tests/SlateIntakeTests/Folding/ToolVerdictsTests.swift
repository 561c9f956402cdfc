import SlateModel
import Testing

@testable import SlateIntake

struct ToolVerdictsTests {
  private func verdicts(
    _ rows: [(state: UInt32, resolved: UInt32, closed: UInt32, due: UInt32, met: Int32)],
    running: Bool
  ) -> [Int32] {
    var tickets = Table(kind: .tickets)
    tickets.count = rows.count
    tickets.file = rows.map { _ in 0 }
    tickets.names[TicketColumn.state.rawValue] = rows.map(\.state)
    tickets.instants[TicketColumn.resolved.rawValue] = rows.map(\.resolved)
    tickets.instants[TicketColumn.closed.rawValue] = rows.map(\.closed)
    tickets.instants[TicketColumn.due.rawValue] = rows.map(\.due)
    tickets.numbers[TicketColumn.slaMet.rawValue] = rows.map(\.met)
    ToolVerdicts(areRunning: [running], kinds: [.open, .paused, .closed]).settle(&tickets)
    return tickets.numbers[TicketColumn.slaMet.rawValue]
  }

  @Test func `what is not over is not met, though it may be breached`() {
    let rows: [(state: UInt32, resolved: UInt32, closed: UInt32, due: UInt32, met: Int32)] = [
      (1, 0, 0, 0, 1), (1, 0, 0, 0, 0), (2, 0, 0, 0, 1), (0, 9, 0, 0, 1), (0, 0, 9, 0, 1),
    ]
    #expect(verdicts(rows, running: true) == [Table.missing, 0, 1, 1, 1])
    #expect(verdicts(rows, running: false) == [1, 0, 1, 1, 1])
  }

  @Test func `where the tool says nothing its due time judges, to the second`() {
    let none = Table.missing
    #expect(
      verdicts(
        [
          (0, 9, 0, 9, none), (0, 10, 0, 9, none), (0, 0, 10, 9, none), (0, 9, 10, 9, none),
          (0, 0, 0, 9, none), (0, 10, 0, 9, 1), (0, 10, 0, 0, none),
        ], running: false) == [1, 0, 0, 1, none, 1, none])
  }
}
