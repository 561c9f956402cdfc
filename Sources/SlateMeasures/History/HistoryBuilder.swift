import SlateModel

/// Makes the history of a ticket from its row and its log.
struct HistoryBuilder {
  let export: Export
  /// What each name means as a state.
  let kinds: [StateKind]
  /// Some log of the input shows resolutions.
  private let logHasResolutions: Bool

  init(export: Export, kinds: [StateKind]) {
    self.export = export
    self.kinds = kinds
    logHasResolutions = export.events.state.contains { kinds[Int($0)] == .resolved }
  }

  func build(_ ticket: Int, into history: inout TicketHistory) {
    let tickets = export.tickets
    let opened = Int64(tickets.instant(TicketColumn.opened.rawValue, ticket))
    let closed = Int64(tickets.instant(TicketColumn.closed.rawValue, ticket))
    let row = Row(
      opened: opened,
      resolved: Int64(tickets.instant(TicketColumn.resolved.rawValue, ticket)),
      closed: closed,
      latest: latestInstant(ticket),
      state: kinds[Int(tickets.name(TicketColumn.state.rawValue, ticket))],
      datesResolutions: export.files[Int(tickets.file[ticket])].datesResolutions)
    history.begin(ticket, opened: row.opened)
    let log = export.events.range(ofTicket: ticket)
    history.hasLoggedStates = log.contains { export.events.state[$0] != 0 }
    if row.state == .cancelled {
      followLogAndCancel(row, log, &history)
    } else if !history.hasLoggedStates {
      followColumns(row, &history)
    } else if row.datesResolutions {
      followLogAndColumn(row, log, &history)
    } else {
      followLog(row, log, &history)
    }
  }

  private func latestInstant(_ ticket: Int) -> Int64 {
    var latest: UInt32 = 0
    for column in TicketColumn.instants {
      latest = max(latest, export.tickets.instant(column.rawValue, ticket))
    }
    return Int64(latest)
  }

  /// What a ticket's row says; 0 stands for an instant that is not given.
  private struct Row {
    let opened: Int64
    let resolved: Int64
    let closed: Int64
    /// The latest instant of the row.
    let latest: Int64
    let state: StateKind
    let datesResolutions: Bool
  }

  /// A ticket in a list: its columns are all there is.
  private func followColumns(_ row: Row, _ history: inout TicketHistory) {
    if row.resolved != 0 {
      history.enter(.resolved, at: row.resolved)
    } else if row.closed != 0 {
      history.enter(exportHasResolutions(row) ? .closed : .resolved, at: row.closed)
    } else {
      closeByState(row, &history)
    }
  }

  /// A ticket that only its state column calls done is closed without a resolution; the column is of
  /// the day of the export, so that is not before any other instant of its row or log.
  private func closeByState(_ row: Row, _ history: inout TicketHistory) {
    guard row.state == .resolved || row.state == .closed, !history.last.kind.isDone else { return }
    history.enter(.closed, at: max(row.latest, history.last.start))
  }

  /// A ticket with a log, in an export whose resolution column dates the last resolution.
  private func followLogAndColumn(
    _ row: Row, _ log: Range<Int>, _ history: inout TicketHistory
  ) {
    if row.resolved != 0 {
      follow(log, around: row.resolved, .resolved, &history)
    } else if row.closed != 0 {
      follow(log, around: row.closed, .closed, &history)
    } else {
      follow(log, &history)
      closeByLog(&history)
      closeByState(row, &history)
    }
  }

  /// The log ends done but no resolution is on record: closed without one when it became done.
  private func closeByLog(_ history: inout TicketHistory) {
    guard history.last.kind != .cancelled, let begun = history.reopenTail() else { return }
    history.enter(.closed, at: begun)
  }

  /// A ticket with a log, in an export without a resolution column.
  private func followLog(_ row: Row, _ log: Range<Int>, _ history: inout TicketHistory) {
    let closing: StateKind = exportHasResolutions(row) ? .closed : .resolved
    follow(log, closing: closing, &history)
    let isResolvedByLog = closing == .closed && history.last.kind == .resolved
    if row.closed != 0, !isResolvedByLog {
      history.begin(history.ticket, opened: row.opened)
      history.hasLoggedStates = true
      follow(log, around: row.closed, closing, &history)
    } else {
      closeByState(row, &history)
    }
  }

  /// Applies a log around the instant at which a column says that the ticket became done.
  ///
  /// What the log does before it counts, but for a done state that no reopening ended: the column
  /// dates it anew. What it does after it counts if it ends open, which means reopened, or cancelled.
  private func follow(
    _ log: Range<Int>, around instant: Int64, _ kind: StateKind, _ history: inout TicketHistory
  ) {
    guard let end = log.last(where: { export.events.state[$0] != 0 }) else { return }
    let last = kinds[Int(export.events.state[end])]
    let placed = max(instant, history.opened)
    if last == .cancelled, Int64(export.events.at[end]) <= placed {
      return follow(log, &history)
    }
    follow(log, until: placed, &history)
    history.reopenTail()
    history.enter(kind, at: instant)
    if !last.isDone || last == .cancelled { follow(log, after: placed, &history) }
  }

  /// Applies the changes of a log that lie after one instant and before another.
  private func follow(
    _ log: Range<Int>, after start: Int64 = .min, until end: Int64 = .max,
    closing: StateKind = .closed, _ history: inout TicketHistory
  ) {
    for event in log where export.events.state[event] != 0 {
      let at = Int64(export.events.at[event])
      guard at > start, at < end else { continue }
      let kind = kinds[Int(export.events.state[event])]
      history.enter(kind == .closed ? closing : kind, at: at)
    }
  }

  /// A ticket whose state column says cancelled: at its event, else at the closing, else the
  /// resolution, else the opening. Its row resolves nothing; what its log did before stands.
  private func followLogAndCancel(
    _ row: Row, _ log: Range<Int>, _ history: inout TicketHistory
  ) {
    follow(log, &history)
    guard !history.cutAfterLast(.cancelled) else { return }
    let at = row.closed != 0 ? row.closed : row.resolved != 0 ? row.resolved : row.opened
    history.cutTail(at: max(at, row.opened))
    history.enter(.cancelled, at: max(at, row.opened))
  }

  private func exportHasResolutions(_ row: Row) -> Bool {
    row.datesResolutions || logHasResolutions
  }
}
