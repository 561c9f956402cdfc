import SlateMeasures
import SlateModel

extension Edition {
  /// Measures down, the last eight quarters across, up to this one; as they are published.
  func trend(of measures: [String], _ caption: String) -> Report.Grid {
    let quarters = (-7...0).map { span.quarter.moved(by: $0).label }
      .drop { history[$0].isEmpty }
    let columns = quarters.map { PublishedColumn(history[$0], of: $0, measures, words) }
    return Report.Grid(
      caption, header: [words.detail.figureHeader[0]] + columns.map(\.title),
      rows: measures.indices.map { row in
        [words.measures.name(measures[row])] + columns.map { $0.cells[row] }
      })
  }
}

/// One quarter's published figures in the trend.
private struct PublishedColumn {
  let title: String
  let cells: [String]

  init(
    _ figures: [PublishedFigure], of quarter: String, _ measures: [String], _ words: Words
  ) {
    title = words.history.quarter(quarter, isProvisional: figures.first?.isProvisional ?? false)
    let whole = figures.filter { $0.isWhole }
    cells = measures.map { measure in
      guard !figures.isEmpty else { return words.history.notReported }
      return whole.first { $0.measure == measure }.map(words.value) ?? words.notMeasured
    }
  }
}

extension Words {
  /// What a published figure says; as it stands where this slate does not know its unit or status.
  func value(_ figure: PublishedFigure) -> String {
    guard let unit = Measure.Unit(rawValue: figure.cells[5]),
      let status = Figure.Status(rawValue: figure.cells[9])
    else { return figure.value }
    return value(
      figure.exactValue(unit), of: figure.measure, unit, n: figure.cells[6], status)
  }
}

extension PublishedFigure {
  /// It is of the whole quarter.
  var isWhole: Bool { cells[2] == Dimension.all.name }

  /// The value before it was rounded to six decimals: told like the same figure elsewhere in the review.
  ///
  /// Hours are whole seconds, or a mean of such; shares are a count over n.
  fileprivate func exactValue(_ unit: Measure.Unit) -> Ratio? {
    guard let rounded = Millionths(value) else { return nil }
    let n = max(1, Int64(cells[6]) ?? 1)
    let denominators: [Int64] = unit == .hours ? [3600, n.multipliedOrOne(3600)] : [1, n]
    for denominator in denominators {
      let numerator = (rounded.approximation * Double(denominator)).rounded()
      guard abs(numerator) < 9e15 else { continue }
      let ratio = Ratio(Int64(numerator), denominator)
      if ratio.millionths == rounded { return ratio }
    }
    return Ratio(rounded.count, 1_000_000)
  }
}

extension Int64 {
  /// 1 where the product does not fit.
  fileprivate func multipliedOrOne(_ factor: Int64) -> Int64 {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    return overflows ? 1 : product
  }
}
