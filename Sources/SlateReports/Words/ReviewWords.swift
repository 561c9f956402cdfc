import SlateMeasures
import SlateModel

/// The sentences of the review, in one place.
enum ReviewWords {
  static func title(_ organisation: String?, _ quarter: String) -> String {
    organisation.map { "\($0): IT service review \(quarter)" } ?? "IT service review \(quarter)"
  }

  static func period(
    _ first: CivilDate, _ last: CivilDate, dataThrough: CivilDate, version: String
  ) -> String {
    "\(Wording.date(first)) to \(Wording.date(last)). Data through \(Wording.date(dataThrough)). "
      + "slate \(version)."
  }

  /// Of files some of whose rows were not used.
  static func rejected(_ files: [String]) -> String {
    "Some rows of \(Wording.list(files)) could not be used: rejected.csv lists each with its reason."
  }

  static let scoreboard = "In one minute"
  static let service = "Service"
  static let recurring = "Recurring issues"
  static let comments = "Comments"
  static let notes = "Notes"
  static let ledger = "Ledger"

  /// What a measure is called in tables.
  static func name(_ measure: String) -> String {
    names[measure] ?? measure.replacing("_", with: " ")
  }

  private static let names = [
    "sla_resolve_met_share": "Resolved within target",
    "sla_respond_met_share": "Answered within target",
    "resolve_median_hours": "Time to resolve, median",
    "resolve_p90_hours": "Time to resolve, 90th percentile",
    "resolve_mean_hours": "Time to resolve, mean (MTTR)",
    "respond_median_hours": "Time to respond, median",
    "watermelon_gap": "Gap between contract and requester",
    "pause_dependent_share": "Met only thanks to pauses",
    "tickets_open_start": "Open at the start", "tickets_opened": "Opened",
    "tickets_reopened": "Reopened", "tickets_resolved": "Resolved",
    "tickets_cancelled": "Cancelled",
    "tickets_closed_without_resolution": "Closed without a resolution",
    "tickets_open_end": "Open at the end", "recurring_share": "Recurring issues, share",
    "provider_share": "Resolved by the provider", "reopen_share_14d": "Reopened within 14 days",
    "tickets_stuck": "Stuck",
  ]
}
