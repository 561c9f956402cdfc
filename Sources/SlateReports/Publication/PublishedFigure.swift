import SlateMeasures

/// A figure as it was published: its row in `history.csv`.
package struct PublishedFigure: Sendable, Equatable {
  /// quarter, measure, by, key, value, unit, n, low, high, status, data_through, provisional.
  let cells: [String]

  init(_ figure: Figure, quarter: String, dataThrough: String, isProvisional: Bool) {
    cells = [
      quarter, figure.measure, figure.by.name, figure.key,
      figure.value?.millionths.description ?? "", figure.unit.rawValue, "\(figure.n)",
      figure.low?.description ?? "", figure.high?.description ?? "", figure.status.rawValue,
      dataThrough, isProvisional ? "yes" : "no",
    ]
  }

  init(cells: [String]) { self.cells = cells }

  var quarter: String { cells[0] }
  var measure: String { cells[1] }
  var value: String { cells[4] }
  var dataThrough: String { cells[10] }
  var isProvisional: Bool { cells[11] == "yes" }
  /// It tells of one or two people, and names are hidden.
  var isWithheld: Bool { cells[9] == Figure.Status.withheld.rawValue }

  /// Measure, by and key: which figure of the quarter it is.
  var name: FigureName { FigureName(cells[1...3]) }

  /// Whether it says the same: value, n, interval and status.
  func says(_ other: PublishedFigure) -> Bool {
    [4, 6, 7, 8, 9].allSatisfy { cells[$0].utf8.elementsEqual(other.cells[$0].utf8) }
  }
}

/// Which figure of a quarter is meant: its measure, by and key.
struct FigureName: Hashable, Comparable, Sendable {
  let parts: [String]

  init(_ parts: some Sequence<String>) { self.parts = Array(parts) }

  /// By bytes, measure first, as `metrics.csv` is sorted.
  static func < (first: Self, second: Self) -> Bool {
    for (left, right) in zip(first.parts, second.parts) where left != right {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return false
  }
}
