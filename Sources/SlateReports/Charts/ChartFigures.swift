import SlateMeasures
import SlateModel

/// What pictures are drawn from: the published figures of up to eight quarters, this one the last.
struct ChartFigures: Sendable {
  let configuration: Configuration
  let words: Words
  let span: QuarterSpan
  /// In their order, from the first that was reported on; a gap is a column without figures.
  let columns: [ChartColumn]

  init(
    _ history: History, _ span: QuarterSpan, _ configuration: Configuration, _ words: Words
  ) {
    self.configuration = configuration
    self.words = words
    self.span = span
    columns = (-7...0).map { span.quarter.moved(by: $0) }
      .map { ChartColumn(quarter: $0, figures: history[$0.label]) }
      .drop { $0.figures.isEmpty }.map(\.self)
  }

  /// This quarter's figures; none where it was not published.
  var now: ChartColumn { columns.last ?? ChartColumn(quarter: span.quarter, figures: []) }

  /// The last column before this one that has figures.
  var before: ChartColumn? { columns.dropLast().last { !$0.figures.isEmpty } }
}

/// The published figures of a quarter.
struct ChartColumn: Sendable {
  let quarter: Quarter
  /// In the order of `metrics.csv`.
  let figures: [PublishedFigure]

  /// The quarter's: `2026-Q3`.
  var label: String { quarter.label }

  var isProvisional: Bool { figures.first?.isProvisional ?? false }

  subscript(measure: String) -> PublishedFigure? { self[measure, .all].first }

  subscript(measure: String, by: Dimension, key: String) -> PublishedFigure? {
    self[measure, by].first { $0.plainKey == key }
  }

  /// A measure's figures of a dimension, in the order of their keys.
  subscript(measure: String, by: Dimension) -> ArraySlice<PublishedFigure> {
    let wanted = [measure, by.name]
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if FigureName(figures[middle].cells[1...2]) < FigureName(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return figures[low...].prefix { $0.cells[1...2].elementsEqual(wanted) }
  }
}
