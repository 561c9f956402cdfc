import SlateModel

/// What happened to a ticket, from its opening to the end of the export.
///
/// Made from the whole export once, then cut at any instant (`standing(at:)`): so a quarter's own
/// report and a later look back at it agree.
struct TicketHistory {
  /// A stretch of time in one kind of state; it lasts until the next one begins.
  struct Phase: Equatable {
    let start: Int64
    var kind: StateKind
    /// Its own instant stands before the opening, where it was placed instead: a fault.
    var precedesOpening = false
  }

  /// The row of the ticket.
  var ticket = 0
  /// Seconds since 1970.
  var opened: Int64 = 0
  /// In order; the first begins at the opening. `closed` here is closed without a resolution.
  private(set) var phases: [Phase] = []
  /// Whether a log shows the ticket's changes of state.
  var hasLoggedStates = false

  /// Begins anew, open from its opening on.
  mutating func begin(_ ticket: Int, opened: Int64) {
    self.ticket = ticket
    self.opened = opened
    phases.removeAll(keepingCapacity: true)
    phases.append(Phase(start: opened, kind: .open))
    hasLoggedStates = false
  }

  var last: Phase { phases[phases.count - 1] }

  /// Goes over into a state; one before the phase at hand begins together with it, and one before
  /// the opening at the opening.
  ///
  /// Closing what is resolved changes nothing; what is resolved after it was closed was open until
  /// then; what is resolved or closed after it was cancelled is open again at that instant.
  mutating func enter(_ kind: StateKind, at instant: Int64) {
    guard kind != last.kind, !(kind == .closed && last.kind == .resolved) else { return }
    if kind == .resolved, last.kind == .closed { phases.removeLast() }
    if kind.isDone, last.kind == .cancelled { enter(.open, at: instant) }
    let last = last
    phases.append(
      Phase(start: max(instant, last.start), kind: kind, precedesOpening: instant < opened))
  }

  /// Takes back a resolution or a closing at the end that no reopening followed: the ticket was
  /// open through it. Gives the instant at which it began.
  @discardableResult
  mutating func reopenTail() -> Int64? {
    guard phases.count > 1, last.kind == .resolved || last.kind == .closed else { return nil }
    let begun = phases.removeLast().start
    if last.kind != .open { phases.append(Phase(start: begun, kind: .open)) }
    return begun
  }

  /// Where nothing else dates resolutions, closing resolves.
  mutating func resolveByClosing() {
    for place in phases.indices where phases[place].kind == .closed {
      phases[place].kind = .resolved
    }
  }

  /// Takes back everything after the last phase of a kind; tells whether there is one.
  mutating func cutAfterLast(_ kind: StateKind) -> Bool {
    guard let number = phases.lastIndex(where: { $0.kind == kind }) else { return false }
    phases.removeLast(phases.count - number - 1)
    return true
  }

  /// Takes back what begins at an instant or later, but for the opening.
  mutating func cutTail(at instant: Int64) {
    while phases.count > 1, last.start >= instant { phases.removeLast() }
  }

  /// The number of the phase in force just before an instant; nil if it is not open yet.
  func phase(before instant: Int64) -> Int? {
    phases.lastIndex { $0.start < instant }
  }
}
