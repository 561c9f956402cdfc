import SlateMeasures
import SlateModel

/// A published figure that came out differently later: a row of `restatements.csv`.
struct Restatement: Sendable, Equatable {
  /// Why, the first that applies.
  enum Reason: String, CaseIterable, Sendable {
    /// The measure's definition or slate's version is another.
    case definitionChanged = "definition_changed"
    case configurationChanged = "configuration_changed"
    /// The measure watches some days after what it counts, and the data end later.
    case matured
    /// Other tickets or changes of documents belong to the quarter.
    case lateRows = "late_rows"
    /// The same rows say something else.
    case reclassified
  }

  static let header = [
    "quarter", "measure", "by", "key", "was", "now", "reason", "was_data_through",
    "now_data_through",
  ]

  /// By the columns of the header.
  let cells: [String]

  init(cells: [String]) { self.cells = cells }

  /// - Parameters:
  ///   - was: nil where the figure is new.
  ///   - now: nil where it is gone.
  init(
    quarter: String, name: FigureName, was: PublishedFigure?, now: PublishedFigure?,
    reason: Reason, wasDataThrough: String, nowDataThrough: String
  ) {
    cells =
      [quarter] + name.parts
      + [was?.value ?? "", now?.value ?? "", reason.rawValue, wasDataThrough, nowDataThrough]
  }

  var quarter: String { cells[0] }
  var name: FigureName { FigureName(cells[1...3]) }
  var was: String { cells[4] }
  var now: String { cells[5] }
  var reason: Reason? { Reason(rawValue: cells[6]) }
  var wasDataThrough: String { cells[7] }
  var nowDataThrough: String { cells[8] }
}

/// Every restatement, kept for ever.
package struct Restatements: Sendable {
  private static let table = PublishedTable(
    header: Restatement.header, fault: PublishedTable.isWrong)

  /// By quarter, measure, by and key; those of one figure in the order in which they were made.
  private(set) var rows: [Restatement] = []

  init() {}

  /// Reads a `restatements.csv`.
  ///
  /// - Throws: the first row that is not of its form.
  init(bytes: [UInt8], file: String) throws(RunFailure) {
    rows = try Self.table.rows(of: bytes, file: file).map(Restatement.init(cells:))
  }

  mutating func add(_ new: [Restatement]) {
    guard !new.isEmpty else { return }
    rows = (rows + new).enumerated().sorted { first, second in
      let (left, right) = (first.element, second.element)
      if left.quarter != right.quarter { return left.quarter < right.quarter }
      let (leftName, rightName) = (left.name, right.name)
      return leftName == rightName ? first.offset < second.offset : leftName < rightName
    }.map(\.element)
  }

  subscript(quarter: String) -> [Restatement] { rows.filter { $0.quarter == quarter } }

  var bytes: [UInt8] { Self.table.bytes(of: rows.lazy.map(\.cells)) }
}
