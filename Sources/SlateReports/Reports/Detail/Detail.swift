import SlateMeasures
import SlateModel

extension Edition {
  /// Every table, for the IT manager and the provider.
  func detail() -> Report {
    let quarter = words.history.quarter(label, isProvisional: span.isProvisional)
    var detail = Report(title: words.detail.title(quarter))
    addPeriod(to: &detail)
    detail.contents(words.detail.contents)
    detail.heading(2, words.charts.heading)
    detail.missingCharts(.trend, of: self)
    for place in [ChartPlan.Place.service, .sides, .knowledge, .detail] {
      detail.charts(place, of: self)
    }
    addQuarters(to: &detail)
    detail.paragraph(.plain(words.detail.emptyCells))
    detail.heading(2, words.review.ledger)
    detail.table(
      figureTable(
        words.detail.ledger, Self.ledger, by: .side, keyTitle: words.detail.dimension(.side)))
    addBreakdowns(to: &detail)
    addTimes(to: &detail)
    addBacklog(to: &detail)
    addUncovered(to: &detail)
    addVerdicts(to: &detail)
    addFamilies(to: &detail)
    addWork(to: &detail)
    addKnowledge(to: &detail)
    addDecisionsAndRisks(to: &detail)
    addSystems(to: &detail)
    addQuality(to: &detail)
    addRestatements(to: &detail)
    addRules(to: &detail)
    addDefinitions(to: &detail)
    return detail
  }

  private static let ledger = [
    "tickets_open_start", "tickets_opened", "tickets_reopened", "tickets_resolved",
    "tickets_cancelled", "tickets_closed_without_resolution", "tickets_open_end",
    "ledger_unexplained",
  ]

  /// Every measure of the whole quarter, as published in each of the last eight.
  private func addQuarters(to detail: inout Report) {
    detail.heading(2, words.history.trend)
    detail.titled(trend(of: Headline.all.map(\.measure), words.detail.headlines))
    detail.titled(trend(of: Measure.all.map(\.name).sorted(), words.detail.quarters))
  }

  private func addUncovered(to detail: inout Report) {
    detail.heading(2, words.detail.withoutVerdict)
    let uncovered = report.facts.lazy.filter {
      !$0.isCancelled && $0.entry != .none
        && ($0.resolve.verdict == .notCovered || $0.respond.verdict == .notCovered)
    }
    let rows = Uncovered.allCases.dropFirst().map { reason in
      [
        words.detail.reason(reason),
        "\(uncovered.count { $0.resolve.verdict == .notCovered && $0.resolve.reason == reason })",
        "\(uncovered.count { $0.respond.verdict == .notCovered && $0.respond.reason == reason })",
      ]
    }
    detail.table(
      Report.Grid(
        words.detail.uncovered, header: words.detail.uncoveredHeader, rows: rows))
  }

  private func addDefinitions(to detail: inout Report) {
    detail.heading(2, words.detail.definitions)
    detail.list(
      Measure.all.sorted { $0.name < $1.name }.map {
        [
          .strong(words.measures.name($0.name)), .plain(" ("), .code($0.name),
          .plain(", \(words.measures.unit($0.unit))): \(words.measures.definition($0))"),
        ]
      })
  }
}
