import SlateMeasures
import SlateModel

/// How figures, dates and names are written for people, in English.
enum Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let notMeasured = "NOT MEASURED"
  /// Of a rate over one or two people, where names are hidden.
  static let withheld = "withheld"
  static let namesAreHidden =
    "Names of people are hidden. A rate over fewer than three people is withheld."

  /// `3 March 2026`.
  static func date(_ date: CivilDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `1 ticket`, `2 tickets`.
  static func count(_ count: Int, _ one: String, _ several: String) -> String {
    "\(integer(count)) \(count == 1 ? one : several)"
  }

  /// The most characters of a text from elsewhere in a sentence or a cell of the review.
  static let longestName = 60
  /// The same of one among several.
  static let longestListed = 40

  /// A text from elsewhere: on one line, and cut where it is longer than a review bears.
  static func name(_ text: String, most: Int = longestName) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > most else { return words }
    let kept = words.prefix(most - 1)
    return (kept.last == " " ? kept.dropLast() : kept) + "…"
  }

  /// `A, B and C`; those beyond the first few are only said to be there.
  static func list(_ names: [String], most: Int = 3) -> String {
    let shown = names.prefix(most).map { name($0, most: longestListed) }
    return names.count > most
      ? shown.joined(separator: ", ") + " and others" : enumeration(shown)
  }

  /// `A, B and C`, each as it is.
  static func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What a figure says, or why it says nothing.
  static func value(_ figure: Figure?) -> String {
    guard let figure else { return notMeasured }
    return value(
      figure.value, of: figure.measure, figure.unit, n: "\(figure.n)", figure.status)
  }

  /// The same of a figure's parts.
  static func value(
    _ value: Ratio?, of measure: String, _ unit: Measure.Unit, n: String, _ status: Figure.Status
  ) -> String {
    guard let value else {
      switch status {
      case .tooSmall: return "too few (n \(n))"
      case .noCases: return "no cases"
      case .withheld: return withheld
      case .notMeasured, .final, .provisional: return notMeasured
      }
    }
    switch unit {
    case .share where MeasureWords.isDifference(measure): return points(value)
    case .share: return share(value)
    case .hours: return hours(value)
    case .ratio, .handoffs: return decimal(value)
    default: return grouped(value.millionths.description)
    }
  }
}
