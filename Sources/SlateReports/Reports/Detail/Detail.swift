import SlateMeasures
import SlateModel

extension Edition {
  /// Every table, for the IT manager and the provider.
  func detail() -> Report {
    let quarter = HistoryWords.quarter(label, isProvisional: span.isProvisional)
    var detail = Report(title: DetailWords.title(quarter))
    addPeriod(to: &detail)
    detail.contents(DetailWords.contents)
    detail.heading(2, ChartWords.heading)
    detail.missingCharts(.trend, of: self)
    for place in [ChartPlan.Place.service, .sides, .knowledge, .detail] {
      detail.charts(place, of: self)
    }
    addQuarters(to: &detail)
    detail.paragraph(.plain(DetailWords.emptyCells))
    detail.heading(2, ReviewWords.ledger)
    detail.table(
      figureTable(
        DetailWords.ledger, Self.ledger, by: .side, keyTitle: DetailWords.dimension(.side)))
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
    detail.heading(2, HistoryWords.trend)
    detail.titled(trend(of: Headline.all.map(\.measure), DetailWords.headlines))
    detail.titled(trend(of: Measure.all.map(\.name).sorted(), DetailWords.quarters))
  }

  private func addUncovered(to detail: inout Report) {
    detail.heading(2, DetailWords.withoutVerdict)
    let uncovered = report.facts.lazy.filter {
      !$0.isCancelled && $0.entry != .none
        && ($0.resolve.verdict == .notCovered || $0.respond.verdict == .notCovered)
    }
    let rows = Uncovered.allCases.dropFirst().map { reason in
      [
        DetailWords.reason(reason),
        "\(uncovered.count { $0.resolve.verdict == .notCovered && $0.resolve.reason == reason })",
        "\(uncovered.count { $0.respond.verdict == .notCovered && $0.respond.reason == reason })",
      ]
    }
    detail.table(
      Report.Grid(
        DetailWords.uncovered, header: DetailWords.uncoveredHeader, rows: rows))
  }

  private func addDefinitions(to detail: inout Report) {
    detail.heading(2, DetailWords.definitions)
    detail.list(
      Measure.all.sorted { $0.name < $1.name }.map {
        [
          .strong(ReviewWords.name($0.name)), .plain(" ("), .code($0.name),
          .plain(", \($0.unit.rawValue)): \($0.definition)"),
        ]
      })
  }
}
