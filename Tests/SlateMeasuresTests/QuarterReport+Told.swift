@testable import SlateMeasures

extension QuarterReport {
  /// A figure as `value of n`, the status instead of a value that is not there; `no row` for none.
  func told(_ measure: String, _ by: Dimension = .all, _ key: String = "") -> String {
    guard let figure = figures[measure, by, key] else { return "no row" }
    let value = figure.value?.millionths.description ?? figure.status.rawValue
    return "\(value) of \(figure.n)"
  }

  /// The same of each key that has a row: `P1: value of n`.
  func told(_ measure: String, by dimension: Dimension) -> [String] {
    figures.rows.filter { $0.measure == measure && $0.by == dimension }
      .map { "\($0.key): \(told(measure, dimension, $0.key))" }
  }
}
