package import SlateModel

/// What is true of one ticket as of a quarter's end: everything that the measures count.
package struct TicketFacts: Sendable {
  /// How a ticket came to be open in the quarter.
  package enum Entry: UInt8, Sendable { case none, openAtStart, opened, reopened }

  /// The row of the ticket.
  @PackedCount package var ticket = 0
  @Packed package var opened: Int64 = 0
  package var entry = Entry.none
  /// The reopening by which it came in.
  @Packed var reopenedAt: Int64 = 0
  /// The state at the end; `closed` is closed without a resolution.
  package var standing = StateKind.open
  /// When it came into a done state; 0 while it is open.
  @Packed package var left: Int64 = 0
  /// It left the backlog in this quarter.
  var leftInQuarter = false

  package var priority: UInt32 = 0
  package var team: UInt32 = 0
  package var person: UInt32 = 0
  package var side = Side.unknown
  package var system: UInt32 = 0
  package var category: UInt32 = 0
  package var client: UInt32 = 0
  package var requester: UInt32 = 0

  /// Its policy's number; -1 where none admits it.
  @PackedCount package var policy = -1
  /// 0 where it is not answered yet.
  @Packed package var responded: Int64 = 0
  package var respond = ClockReading()
  package var resolve = ClockReading()
  /// The resolution clock had the pauses not been taken out.
  @PackedOptional package var elapsedWithoutPauses: Int64?
  /// Business seconds that pauses took off the resolution clock.
  @Packed package var paused: Int64 = 0
  /// The resolution stands before the opening.
  var endsBeforeStart = false
  /// A pause touches nothing of its time: see `TicketFault`.
  package var isPausedOutside = false
  /// Met, but by the target of its first priority it would have been breached.
  package var isMetByReprioritising = false
  /// The tool's own verdict; nil where it has none.
  package var exportedVerdict: Bool?

  @Packed var firstResolved: Int64 = 0
  /// Seconds to the first resolution on the clock; nil without a log.
  @PackedOptional var firstElapsed: Int64?

  /// Changes of team; nil where neither a log nor a column tells.
  package var handoffs: Int32?
  var hasLoggedTeams = false
  var isBounced = false
  var isEscalated = false
  var isEscalatedLate = false
  /// Seconds on the clock to the first change of team; nil without one.
  @PackedOptional var firstHandoff: Int64?
  /// Times it was reopened; nil where neither a log nor a column tells.
  package var reopenings: Int32?
  /// The first resolution of the quarter that was watched for 14 days; 0 without one.
  @Packed var watchedResolution: Int64 = 0
  var isReopenedWithin14Days = false
  var isOpenedAfterHours = false
  /// Nothing happened for long; nil where that cannot be told.
  var isStuck: Bool?
  /// Whether the requester was satisfied; nil without an answer.
  var isSatisfied: Bool?

  var isReopened: Bool { reopenings ?? 0 > 0 }

  package var isOpenAtEnd: Bool { !standing.isDone }
  /// It stays out of every measure but the ledger.
  package var isCancelled: Bool { standing == .cancelled }
  package var isResolvedInQuarter: Bool { standing == .resolved && leftInQuarter }

  /// Wall seconds from opening to the last resolution; nil where the ticket does not stand resolved.
  package var calendarElapsed: Int64? {
    standing == .resolved && !endsBeforeStart ? left - opened : nil
  }
}
