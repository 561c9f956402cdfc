import SlateModel

/// When each ticket's life was over, so that a quarter need not look at what it has nothing to do with.
struct TicketLives: Sendable {
  /// By ticket: when it came into the done state in which it stays; the largest number for one that
  /// is open to the end.
  let settled: [UInt32]
  /// Every resolution of the input, in seconds since 1970.
  let resolutions: [UInt32]

  init(_ histories: HistoryBuilder, workers: Workers) {
    let ranges = workers.ranges(of: histories.export.tickets.count)
    let parts = workers.map(ranges.count) { number in
      var history = TicketHistory()
      var settled: [UInt32] = []
      var resolutions: [UInt32] = []
      settled.reserveCapacity(ranges[number].count)
      for ticket in ranges[number] {
        histories.build(ticket, into: &history)
        settled.append(history.last.kind.isDone ? UInt32(clamping: history.last.start) : .max)
        for phase in history.phases where phase.kind == .resolved {
          resolutions.append(UInt32(clamping: phase.start))
        }
      }
      return (settled: settled, resolutions: resolutions)
    }
    settled = parts.flatMap(\.settled)
    resolutions = parts.flatMap(\.resolutions)
  }
}
