import SlateMeasures
import SlateModel

/// What figures say.
extension Words {
  /// What a figure says, or why it says nothing.
  func value(_ figure: Figure?) -> String {
    guard let figure else { return notMeasured }
    return value(
      figure.value, of: figure.measure, figure.unit, n: "\(figure.n)", figure.status)
  }

  /// The same of a figure's parts.
  func value(
    _ value: Ratio?, of measure: String, _ unit: Measure.Unit, n: String, _ status: Figure.Status
  ) -> String {
    guard let value else {
      switch status {
      case .tooSmall: return say("too few (n \(n))")
      case .noCases: return say("no cases")
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

  /// `2 of 7`; without a value, why there is none.
  func ofAll(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil else { return value(figure) }
    return of(value(figure), figure.n)
  }

  func of(_ value: String, _ n: Int) -> String { say("\(value) of \(integer(n))") }
}
