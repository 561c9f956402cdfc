import SlateMeasures

/// A measure's weeks of this quarter, and the limits within which whole weeks lie by chance.
struct WeekSeries: Sendable {
  struct Week: Sendable {
    /// As `2026-W31`.
    let name: String
    /// Nil in a week without a case.
    let value: Double?
    /// What it says and of how many.
    let told: String
    /// Only a part of it lies in the quarter and in the data.
    let isPart: Bool
  }

  let quarter: String
  let weeks: [Week]
  /// Of the whole weeks; nil where they are too few.
  let limits: ProcessLimits?

  /// Nil where no week has a figure.
  init?(_ measure: String, _ unit: Measure.Unit, _ figures: ChartFigures) {
    let words = figures.words
    let rows = Array(figures.now[measure, .week])
    guard rows.contains(where: { $0.number != nil }) else { return nil }
    let names = figures.span.weekNames[figures.span.seenWeeks]
    let whole = figures.span.wholeWeeks
    quarter = figures.now.label
    weeks = names.enumerated().map { number, name in
      let row = rows.first { $0.plainKey == name }
      return Week(
        name: name, value: row?.number ?? (unit.isCount ? 0 : nil),
        told: row.map(words.charts.ofN) ?? (unit.isCount ? "0" : words.charts.noCases),
        isPart: !whole.contains(number))
    }
    limits = ProcessLimits(weeks.filter { !$0.isPart }.compactMap(\.value))
  }

  /// Whole weeks outside the limits.
  func isSignal(_ week: Week) -> Bool {
    guard let limits, !week.isPart, let value = week.value else { return false }
    return !limits.contains(value)
  }

  func description(_ words: Words) -> String {
    let told = weeks.map {
      "\($0.shortName) \($0.told)" + ($0.isPart ? " \(words.charts.partOfIt)" : "")
    }
    let signals = weeks.filter(isSignal).map(\.shortName)
    return words.charts.byWeek(told) + " " + words.charts.signals(signals, hasLimits: limits != nil)
  }
}

extension WeekSeries.Week {
  /// `W31`.
  var shortName: String { String(name.split(separator: "-").last ?? "") }
}
