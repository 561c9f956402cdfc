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

  static func undated(_ file: String) -> String {
    "\(file): no resolution column has a value; a log or the closing dates the resolutions."
  }

  static func oddTimes(_ file: String, skipped: Int, repeated: Int) -> String {
    "\(file): times in an hour that a clock change skipped: \(skipped); in one that it repeated, "
      + "read as the first: \(repeated)."
  }

  static let scoreboard = "In one minute"
  static let service = "Service"
  static let recurring = "Recurring issues"
  static let comments = "Comments"
  static let notes = "Notes"
  static let noPauses =
    "Nothing tells how long tickets were on hold: no clock stood still. A log of state changes, or "
    + "paused minutes, would say."
  static let ledger = "Ledger"

  /// What a measure is called in tables.
  static func name(_ measure: String) -> String { MeasureWords.name(measure) }
}
