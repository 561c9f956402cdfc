/// One cell of `metrics.csv`.
package struct Figure: Sendable {
  package enum Status: String, Sendable {
    case final, provisional
    case tooSmall = "n_too_small"
    case noCases = "no_cases"
    case notMeasured = "not_measured"
    /// Only in reports that hide names: a rate over one or two people. No file of figures has it.
    case withheld

    /// Whether a value stands beside it.
    package var hasValue: Bool { self == .final || self == .provisional }
  }

  package let measure: String
  package let unit: Measure.Unit
  package let by: Dimension
  /// Empty for `all`.
  package let key: String
  /// Nil where the status says why there is none.
  package let value: Ratio?
  package let n: Int
  package let low: Millionths?
  package let high: Millionths?
  package let status: Status
}

/// The figures of a quarter, in the order of `metrics.csv`.
package struct Figures: Sendable {
  package let rows: [Figure]
  private let index: [String: Int]

  init(_ rows: [Figure]) {
    self.rows = rows
    index = Dictionary(
      rows.enumerated().map {
        (Self.name($0.element.measure, $0.element.by, $0.element.key), $0.offset)
      },
      uniquingKeysWith: { first, _ in first })
  }

  private static func name(_ measure: String, _ by: Dimension, _ key: String) -> String {
    "\(measure)\u{1F}\(by.name)\u{1F}\(key)"
  }

  package subscript(measure: String) -> Figure? { self[measure, .all, ""] }

  package subscript(measure: String, by: Dimension, key: String) -> Figure? {
    index[Self.name(measure, by, key)].map { rows[$0] }
  }

  /// Whether the input can tell a measure of the quarter, be it that there was no case of it.
  package func isMeasured(_ measure: String) -> Bool {
    self[measure].map { $0.status != .notMeasured } ?? false
  }
}
