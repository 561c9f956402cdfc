package import SlateModel

/// How the seconds of one of a ticket's clocks come about.
package struct ClockExplanation: Sendable {
  /// A stretch of the time between the opening and the stop in which the clock ran, or stood still.
  package struct Stretch: Sendable {
    package let span: Range<Instant>
    /// The kind of state in which it stood still; nil where it ran.
    package let standstill: StateKind?
    /// The state lasted beyond the stop, at which it is cut.
    package let isCut: Bool
    /// The calendar's working intervals within, in order.
    package let intervals: [Range<Instant>]

    /// Working seconds within, counted or not.
    package var seconds: Int64 {
      intervals.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) }
    }
  }

  /// An exported total of pauses, deducted where no log shows any.
  package struct PauseTotal: Sendable {
    /// Seconds, as exported.
    package let exported: Int64
    package let isWallTime: Bool
    /// Business seconds that it takes off; more than there are leave nothing.
    package let deducted: Int64
  }

  package let reading: ClockReading
  /// Where it starts.
  package let opened: Instant
  /// Where it stopped, or the end from which it is looked at.
  package let stop: Instant
  package let hasStopped: Bool
  /// From the opening to the stop without a gap; none where there is no time on the clock.
  package let stretches: [Stretch]
  /// Nil where none is deducted.
  package let total: PauseTotal?

  /// The calendar's seconds outside the standstills; the time on the clock but for a total.
  package var counted: Int64 {
    stretches.reduce(0) { $0 + ($1.standstill == nil ? $1.seconds : 0) }
  }
}
