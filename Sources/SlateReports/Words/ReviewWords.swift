import SlateMeasures
import SlateModel

/// The sentences of the review, in one place.
struct ReviewWords: WordGroup {
  let words: Words

  func title(_ organisation: String?, _ quarter: String) -> String {
    organisation.map { say("\($0): IT service review \(quarter)") }
      ?? say("IT service review \(quarter)")
  }

  func period(
    _ first: CivilDate, _ last: CivilDate, dataThrough: CivilDate, version: String
  ) -> String {
    say(
      """
      \(words.date(first)) to \(words.date(last)). Data through \(words.date(dataThrough)). \
      slate \(version).
      """)
  }

  /// Of files some of whose rows were not used.
  func rejected(_ files: [String]) -> String {
    say(
      """
      Some rows of \(words.list(files)) could not be used: rejected.csv lists each with its reason.
      """)
  }

  func undated(_ file: String) -> String {
    say("\(file): no resolution column has a value; a log or the closing dates the resolutions.")
  }

  func oddTimes(_ file: String, skipped: Int, repeated: Int) -> String {
    say(
      """
      \(file): times in an hour that a clock change skipped: \(skipped); in one that it \
      repeated, read as the first: \(repeated).
      """)
  }

  var scoreboard: String { say("In one minute") }
  var service: String { say("Service") }
  var recurring: String { say("Recurring issues") }
  var comments: String { say("Comments") }
  var notes: String { say("Notes") }
  var noPauses: String {
    say(
      """
      Nothing tells how long tickets were on hold: no clock stood still. A log of state \
      changes, or paused minutes, would say.
      """)
  }
  var ledger: String { say("Ledger") }

  /// What a measure is called in tables.
  func name(_ measure: String) -> String { words.measures.name(measure) }
}
