import SlateMeasures

/// The sentences of the review, in one place.
enum ReviewWords {
  static func title(_ organisation: String?, _ quarter: String) -> String {
    organisation.map { "\($0): IT service review \(quarter)" } ?? "IT service review \(quarter)"
  }

  static let scoreboard = "In one minute"
  static let service = "Service"
  static let recurring = "Recurring issues"
  static let notes = "Notes"
  static let ledger = "Ledger"

  /// What a measure is called in tables.
  static func name(_ measure: String) -> String { MeasureWords.name(measure) }
}
