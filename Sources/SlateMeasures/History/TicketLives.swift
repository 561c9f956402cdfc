import SlateModel

/// When each ticket's life was over, so that a quarter need not look at what it has nothing to do
/// with; and every resolution on the way.
struct TicketLives: Sendable {
  /// By ticket: when it came into the done state in which it stays; the largest number for one that
  /// is open to the end.
  let settled: [UInt32]
  private(set) var work: WorkLog

  init(_ histories: HistoryBuilder, _ resolvers: Resolvers, workers: Workers) {
    let ranges = workers.ranges(of: histories.export.tickets.count)
    let parts = workers.map(ranges.count) { number in
      var history = TicketHistory()
      var settled: [UInt32] = []
      var work = WorkLog.Part()
      settled.reserveCapacity(ranges[number].count)
      for ticket in ranges[number] {
        histories.build(ticket, into: &history)
        settled.append(history.last.kind.isDone ? UInt32(clamping: history.last.start) : .max)
        work.append(history, resolvers)
      }
      return (settled: settled, work: work)
    }
    settled = parts.flatMap(\.settled)
    work = parts.reduce(into: WorkLog()) { $0.append(contentsOf: $1.work) }
  }

  /// Takes in the work that is no resolution; gives the number of each pair.
  mutating func pairs(of work: some Sequence<WorkLog.Pair>) -> [Int32] {
    work.map { self.work.number(of: $0) }
  }
}
