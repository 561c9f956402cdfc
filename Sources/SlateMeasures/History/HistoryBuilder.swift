import SlateModel

/// Makes the history of a ticket from its row and its log.
struct HistoryBuilder {
  let export: Export
  /// What each name means as a state.
  let kinds: [StateKind]

  func build(_ ticket: Int, into history: inout TicketHistory) {
    let tickets = export.tickets
    let log = export.events.range(ofTicket: ticket)
    let opened = Int64(tickets.instant(TicketColumn.opened.rawValue, ticket))
    let closed = Int64(tickets.instant(TicketColumn.closed.rawValue, ticket))
    let row = Row(
      opened: opened,
      resolved: Int64(tickets.instant(TicketColumn.resolved.rawValue, ticket)),
      closed: closed,
      latest: latestInstant(ticket, log),
      state: kinds[Int(tickets.name(TicketColumn.state.rawValue, ticket))],
      datesResolutions: export.files[Int(tickets.file[ticket])].datesResolutions)
    history.begin(ticket, opened: row.opened)
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

  private func latestInstant(_ ticket: Int, _ log: Range<Int>) -> Int64 {
    var latest = log.isEmpty ? 0 : export.events.at[log.upperBound - 1]
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
    /// The latest instant of the row and its log.
    let latest: Int64
    let state: StateKind
    let datesResolutions: Bool
  }

  /// A ticket in a list: its columns are all there is.
  private func followColumns(_ row: Row, _ history: inout TicketHistory) {
    if row.resolved != 0 {
      history.enter(.resolved, at: row.resolved)
    } else if row.closed != 0 {
      history.enter(row.datesResolutions ? .closed : .resolved, at: row.closed)
    } else {
      closeByState(row, &history)
    }
  }

  /// A ticket that only its state column calls done is closed without a resolution; the column is of
  /// the day of the export, so that is not before any other instant of its row or log.
  private func closeByState(_ row: Row, _ history: inout TicketHistory) {
    guard row.state == .resolved || row.state == .closed, !history.last.kind.isDone else { return }
    history.enter(.closed, at: row.latest)
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
      closeByLog(log, &history)
      closeByState(row, &history)
    }
  }

  /// The log ends done but no resolution is on record: closed without one at the closing in the
  /// log, else when it became done.
  private func closeByLog(_ log: Range<Int>, _ history: inout TicketHistory) {
    guard let begun = history.reopenTail() else { return }
    var closing: Int64?
    for event in log.reversed() where export.events.state[event] != 0 {
      let kind = kinds[Int(export.events.state[event])]
      guard kind == .resolved || kind == .closed else { break }
      if kind == .closed { closing = Int64(export.events.at[event]) }
    }
    history.enter(.closed, at: closing ?? begun)
  }

  /// A ticket with a log, in an export without a resolution column: a closing resolves, in the log
  /// as in the column, but where the log resolved before it.
  private func followLog(_ row: Row, _ log: Range<Int>, _ history: inout TicketHistory) {
    if row.closed != 0, !isResolved(log, around: row.closed) {
      follow(log, around: row.closed, .closed, &history)
      history.resolveByClosing()
    } else {
      follow(log, &history)
      history.resolveByClosing()
      closeByState(row, &history)
    }
  }

  /// Whether a log resolves after an instant, or stands resolved at it.
  private func isResolved(_ log: Range<Int>, around instant: Int64) -> Bool {
    var isResolved = false
    for event in log where export.events.state[event] != 0 {
      switch kinds[Int(export.events.state[event])] {
      case .resolved: isResolved = true
      case .closed: break
      case .open, .paused, .cancelled:
        if Int64(export.events.at[event]) <= instant { isResolved = false }
      }
    }
    return isResolved
  }

  /// Applies a log around the instant at which a column says that the ticket became done.
  ///
  /// What the log does up to it counts, but for a run of done states that no reopening ended: the
  /// column dates it anew. What the log does after its last resolution, and after the instant, counts
  /// if it ends open, which means reopened, or cancelled. A log that was over by then and ended
  /// cancelled is not followed by a resolution.
  private func follow(
    _ log: Range<Int>, around instant: Int64, _ kind: StateKind, _ history: inout TicketHistory
  ) {
    guard let end = log.last(where: { export.events.state[$0] != 0 }) else { return }
    let last = kinds[Int(export.events.state[end])]
    let placed = max(instant, history.opened)
    if last == .cancelled, Int64(export.events.at[end]) <= placed {
      return follow(log, &history)
    }
    let later = log.firstIndex { Int64(export.events.at[$0]) > placed } ?? log.upperBound
    follow(log.lowerBound..<later, &history)
    history.reopenTail()
    history.enter(kind, at: instant)
    guard last != .resolved, last != .closed else { return }
    let resolution = (later..<log.upperBound).last {
      kinds[Int(export.events.state[$0])] == .resolved
    }
    follow((resolution.map { $0 + 1 } ?? later)..<log.upperBound, &history)
  }

  private func follow(_ log: Range<Int>, _ history: inout TicketHistory) {
    for event in log where export.events.state[event] != 0 {
      history.enter(kinds[Int(export.events.state[event])], at: Int64(export.events.at[event]))
    }
  }

  /// A ticket whose state column says cancelled: at its event, else at the closing, else the
  /// resolution, else the opening. Its row resolves nothing; what its log did before stands.
  private func followLogAndCancel(
    _ row: Row, _ log: Range<Int>, _ history: inout TicketHistory
  ) {
    follow(log, &history)
    if !row.datesResolutions { history.resolveByClosing() }
    guard !history.cutAfterLast(.cancelled) else { return }
    let at = row.closed != 0 ? row.closed : row.resolved != 0 ? row.resolved : row.opened
    history.cutTail(at: max(at, row.opened))
    history.enter(.cancelled, at: max(at, row.opened))
  }
}
