/// An explanation for programs: instants in the report's zone, lengths of time in seconds.
package struct ExplanationRecord: Encodable, Sendable {
  let ticket, quarter, asOf, timeZone, file: String
  let provisional: Bool
  let line: Int
  let entry, standing, side: String
  let priority: OrNull<String>
  /// The log's first one.
  let firstPriority: OrNull<String>
  let person: OrNull<String>
  let hasPersonsSide: Bool
  let team: OrNull<String>
  let category: OrNull<String>
  let system: OrNull<String>
  let client: OrNull<String>
  let events: [Event]
  let laterEvents: Int
  let policy: OrNull<Policy>
  let refusals: [Refusal]
  let respond: OrNull<ClockRecord>
  let resolve: OrNull<ClockRecord>
  let byFirstPriority: OrNull<FirstPriority>
  let exportedVerdict: OrNull<String>
  /// Whether the two verdicts differ; null where there are not two.
  let disagrees: OrNull<Bool>
  /// From the opening to the last resolution, without pauses.
  let wallSeconds: OrNull<Int64>
  /// The resolution clock had the pauses not been taken out.
  let secondsWithoutPauses: OrNull<Int64>
  let isMetByReprioritising: Bool
  /// An exported total of pauses that a log makes needless.
  let unusedTotalSeconds: OrNull<Int64>

  struct Event: Encodable, Sendable {
    let at: String
    let row: [String]
    let log: [Change]
    /// What the ticket's state comes to; null where it does not change.
    let standing: OrNull<String>
  }

  struct Change: Encodable, Sendable {
    let state: OrNull<String>
    let team: OrNull<String>
    let person: OrNull<String>
    let priority: OrNull<String>
  }

  struct Policy: Encodable, Sendable {
    let number: Int
    let file: String
    let line, column: Int
    let when: [String: [String]]
    let priorityAt: String
    let pauseStopsResponse: Bool
  }

  struct Refusal: Encodable, Sendable {
    let policy: Int
    let key: String
  }

  struct FirstPriority: Encodable, Sendable {
    let policy: OrNull<Policy>
    let calendar, verdict, reason: String
    let targetSeconds: OrNull<Int64>
    let elapsedSeconds: OrNull<Int64>
    let due: OrNull<String>
  }
}
