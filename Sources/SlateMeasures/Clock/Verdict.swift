/// What a clock says of its target.
package enum Verdict: UInt8, Sendable {
  case met, breached, running, runningLate, notCovered

  /// The word for it in `tickets.csv`.
  package var name: String {
    switch self {
    case .met: "met"
    case .breached: "breached"
    case .running: "running"
    case .runningLate: "running_late"
    case .notCovered: "not_covered"
    }
  }
}

/// Why a clock has no verdict.
package enum Uncovered: UInt8, CaseIterable, Sendable {
  case none, noPolicy, noTarget, noTimestamp, endBeforeStart

  package var name: String {
    switch self {
    case .none: ""
    case .noPolicy: "no_policy"
    case .noTarget: "no_target"
    case .noTimestamp: "no_timestamp"
    case .endBeforeStart: "end_before_start"
    }
  }
}

/// One clock of a ticket as of an instant.
package struct ClockReading: Sendable {
  package var verdict = Verdict.notCovered
  package var reason = Uncovered.noPolicy
  /// The calendar it runs on, by its index in the run's `CalendarBook`.
  @PackedCount package var calendar = 0
  /// Seconds on the clock, pauses out; nil where it never ran to an end.
  @PackedOptional package var elapsed: Int64?
  /// Seconds; nil without a target.
  @PackedOptional package var target: Int64?
  /// Seconds since 1970; nil without a target, or if it is not reached before 2100.
  @PackedOptional package var due: Int64?

  /// Whether the clock has stopped with a verdict.
  package var isJudged: Bool { verdict == .met || verdict == .breached }

  /// The shares of a target, in per cent, from which on having met it is a near breach.
  static let nearBands: [Int64] = [75, 85, 95]

  /// The highest of the bands that were reached where the target was met; nil below all of them.
  package var nearBand: Int64? {
    guard verdict == .met else { return nil }
    return Self.nearBands.last(where: hasUsed(percent:))
  }

  /// Whether at least that much of the target is used up.
  func hasUsed(percent: Int64) -> Bool {
    guard let elapsed, let target else { return false }
    return elapsed * 100 >= target * percent
  }

  /// Judges a clock that has stopped, or one that still runs.
  mutating func judge(hasStopped: Bool) {
    guard let elapsed, let target else { return }
    reason = .none
    if hasStopped {
      verdict = elapsed > target ? .breached : .met
    } else {
      verdict = elapsed > target ? .runningLate : .running
    }
  }
}
