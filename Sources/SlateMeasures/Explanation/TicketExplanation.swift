package import SlateModel

/// Why a ticket's clocks say what they say as of a quarter's end.
package struct TicketExplanation: Sendable {
  package let span: QuarterSpan
  package let facts: TicketFacts
  /// What happened before the end, in order.
  package let events: [TicketEvent]
  /// How many changes and instants of the export lie at or after the end and are not looked at.
  package let laterEvents: Int
  /// The log's first priority, 0 where it has none.
  package let firstPriority: UInt32
  /// The side is that of the ticket's person, not of its team.
  package let hasPersonsSide: Bool
  /// The policies tried before the ticket's own, or all, and the first key that each refused it by.
  package let refusals: [(policy: Int, key: TicketCondition.Key)]
  /// Nil of a cancelled ticket, as is the next: it has no clock.
  package let respond: ClockExplanation?
  package let resolve: ClockExplanation?
  /// What the log's first priority would have come to; nil where the priority is still the first.
  package let byFirstPriority: FirstPriority?
  /// Seconds of an exported total of pauses that a log makes needless; nil where there is none.
  package let unusedTotal: Int64?

  /// The resolution clock by the policy that the first priority selects.
  package struct FirstPriority: Sendable {
    /// -1 where none admits it.
    package let policy: Int
    package let reading: ClockReading
  }
}
