import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

@Suite struct TicketGroupsTests {
  private func groups(_ numbers: [String], threads: Int = 1) -> TicketGroups {
    var column = TextColumn()
    for number in numbers { column.append(number.utf8) }
    return TicketGroups(column, workers: Workers(threads: threads))
  }

  @Test func `tickets are numbered as they first appear`() {
    let groups = groups(["b", "a", "b", "", "A", "a", "b", ""])
    #expect(groups.ticket == [0, 1, 0, 2, 3, 1, 0, 2])
    #expect(groups.count == 4)
    #expect(groups.rowsByTicket().starts == [0, 3, 5, 7, 8])
    #expect(groups.rowsByTicket().rows == [0, 2, 6, 1, 5, 3, 7, 4])
  }

  @Test func `nothing makes no ticket`() {
    let groups = groups([])
    #expect(groups.count == 0 && groups.ticket.isEmpty)
    #expect(groups.rowsByTicket().starts == [0])
  }

  @Test func `rows are grouped as a dictionary groups them, whatever the threads`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("ticket groups: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<9_000).map { _ in "INC\(Int.random(in: 0..<3_000, using: &random))" }
    var known: [String: UInt32] = [:]
    var expected: [UInt32] = []
    for number in numbers {
      let next = UInt32(known.count)
      expected.append(known[number] ?? next)
      if known[number] == nil { known[number] = next }
    }
    for threads in [1, 2, 7] {
      let groups = groups(numbers, threads: threads)
      #expect(groups.ticket == expected)
      #expect(groups.count == known.count)
    }
  }
}
