import SlateModel

/// The time of a ticket on a calendar, less what stood still.
///
/// elapsed = business time from the opening to the stop, less the business time of the pauses in
/// between: on-hold stretches and time spent done before a reopening. An exported total of pauses is
/// deducted where no log shows any: whole if it is business time, at the ticket's own share of
/// business time if it is wall time; never below zero.
struct TicketClock {
  let history: TicketHistory
  /// Seconds of an exported total of pauses; 0 where a log shows the pauses, or nothing does.
  let total: Int64
  let totalIsWallTime: Bool

  /// Which stretches stand still.
  struct Deductions {
    var onHold = true
    var doneBeforeReopening = true

    /// Whether a clock stands still while a ticket is in a state of this kind.
    func standStill(in kind: StateKind) -> Bool {
      switch kind {
      case .open: false
      case .paused: onHold
      case .resolved, .closed, .cancelled: doneBeforeReopening
      }
    }
  }

  /// Seconds on the clock from the opening to an instant at or after it.
  func elapsed(
    to stop: Int64, on calendar: BusinessCalendar, _ deductions: Deductions = Deductions()
  ) -> Int64 {
    let start = Instant(secondsSince1970: history.opened)
    let end = Instant(secondsSince1970: stop)
    let business = calendar.elapsed(from: start, to: end)
    var elapsed = business
    for pause in pauses(before: stop, deductions) {
      elapsed -= calendar.elapsed(from: pause.lowerBound, to: pause.upperBound)
    }
    if deductions.onHold, total > 0 {
      elapsed -= deductedTotal(business: business, wall: stop - history.opened)
    }
    return max(0, elapsed)
  }

  /// The first instant at which the target is used up; nil if that is never before 2100.
  ///
  /// - Parameter stop: where the clock stopped, or the end it is looked at from: pauses after it are
  ///   not known.
  func due(
    target: Int64, stop: Int64, on calendar: BusinessCalendar,
    _ deductions: Deductions = Deductions()
  ) -> Int64? {
    let start = Instant(secondsSince1970: history.opened)
    var target = target
    if deductions.onHold, total > 0 {
      let business = calendar.elapsed(from: start, to: Instant(secondsSince1970: stop))
      target += deductedTotal(business: business, wall: stop - history.opened)
    }
    return calendar.due(
      from: start, target: target, pauses: pauses(before: stop, deductions))?.secondsSince1970
  }

  /// The exported total as business seconds; a wall-time total is rounded half up to a second.
  func deductedTotal(business: Int64, wall: Int64) -> Int64 {
    guard totalIsWallTime else { return total }
    guard wall > 0 else { return 0 }
    let share = Int128(total) * Int128(business) * 2 + Int128(wall)
    return Int64(share / (Int128(wall) * 2))
  }

  private func pauses(before stop: Int64, _ deductions: Deductions) -> [Range<Instant>] {
    guard history.phases.count > 1 else { return [] }
    var pauses: [Range<Instant>] = []
    for (number, phase) in history.phases.enumerated() where phase.start < stop {
      guard deductions.standStill(in: phase.kind) else { continue }
      let next = number + 1 < history.phases.count ? history.phases[number + 1].start : stop
      let end = min(next, stop)
      guard end > phase.start else { continue }
      pauses.append(Instant(secondsSince1970: phase.start)..<Instant(secondsSince1970: end))
    }
    return pauses
  }
}
