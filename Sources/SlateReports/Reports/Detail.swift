import SlateMeasures
import SlateModel

extension Edition {
  /// Every table, for the IT manager and the provider.
  func detail() -> Report {
    var detail = Report(title: "Detail \(span.quarter.label)")
    detail.heading(2, HistoryWords.trend)
    detail.table(trend(of: Headline.all.map(\.measure)))
    detail.heading(2, ChartWords.heading)
    detail.missingCharts(.trend, of: self)
    for place in [ChartPlan.Place.service, .sides, .knowledge, .detail] {
      detail.charts(place, of: self)
    }
    detail.heading(2, ReviewWords.ledger)
    detail.table(
      figureTable("Tickets in and out by side", Self.ledger, by: .side, keyTitle: "Side"))
    for (dimension, title) in Self.dimensions {
      detail.heading(2, "By \(title.lowercased())")
      detail.table(figureTable("Flow", Self.flow, by: dimension, keyTitle: title))
      detail.table(figureTable("Resolution", Self.resolution, by: dimension, keyTitle: title))
      detail.table(figureTable("Response", Self.response, by: dimension, keyTitle: title))
    }
    addUncovered(to: &detail)
    addFamilies(to: &detail)
    addKnowledge(to: &detail)
    addFiles(to: &detail)
    addRestatements(to: &detail)
    detail.heading(2, "Definitions in force")
    detail.list(
      Measure.all.sorted { $0.name < $1.name }.map {
        [.code($0.name), .plain(" (\($0.unit.rawValue)): \($0.definition)")]
      })
    return detail
  }

  private static let ledger = [
    "tickets_open_start", "tickets_opened", "tickets_reopened", "tickets_resolved",
    "tickets_cancelled", "tickets_closed_without_resolution", "tickets_open_end",
  ]
  private static let dimensions: [(Dimension, String)] = [
    (.priority, "Priority"), (.side, "Side"), (.system, "System"), (.category, "Category"),
    (.client, "Client"), (.month, "Month"),
  ]
  private static let flow = [
    "tickets_opened", "tickets_resolved", "tickets_open_end", "backlog_age_over_30d",
    "reopen_share_14d", "first_time_fix_share", "handoffs_mean", "after_hours_share",
    "recurring_share",
  ]
  private static let resolution = [
    "sla_resolve_met_share", "sla_resolve_met", "sla_resolve_breached",
    "sla_resolve_running_late", "sla_resolve_not_covered", "sla_resolve_near",
    "resolve_median_hours", "resolve_p90_hours", "resolve_mean_hours",
    "resolve_calendar_median_hours", "pause_dependent_share", "watermelon_gap",
  ]
  private static let response = [
    "sla_respond_met_share", "sla_respond_met", "sla_respond_breached",
    "sla_respond_running_late", "sla_respond_not_covered", "respond_median_hours",
    "respond_p90_hours", "respond_mean_hours",
  ]

  private func addUncovered(to detail: inout Report) {
    detail.heading(2, "Without an SLA verdict, by reason")
    let uncovered = report.facts.lazy.filter {
      !$0.isCancelled && $0.entry != .none
        && ($0.resolve.verdict == .notCovered || $0.respond.verdict == .notCovered)
    }
    let rows = Uncovered.allCases.dropFirst().map { reason in
      [
        reason.name,
        "\(uncovered.count { $0.resolve.verdict == .notCovered && $0.resolve.reason == reason })",
        "\(uncovered.count { $0.respond.verdict == .notCovered && $0.respond.reason == reason })",
      ]
    }
    detail.table(
      Report.Grid(
        "Tickets in the quarter without a verdict", header: ["Reason", "Resolution", "Response"],
        rows: rows))
  }

  private func addFamilies(to detail: inout Report) {
    detail.heading(2, ReviewWords.recurring)
    let entries = families.entries
    guard !entries.isEmpty else { return detail.paragraph(.plain("None.")) }
    detail.table(
      Report.Grid(
        "Recurring issues and incident storms",
        header: ["Family", "Issue", "Area", "Kind", "Tickets", "Requesters", "Documents"],
        rows: entries.map {
          [
            $0.id, $0.name, $0.area, FamilyWords.kind($0.standing), "\($0.tickets)",
            "\($0.standing.requesters)", $0.documents.joined(separator: ", "),
          ]
        }, textColumns: [0, 1, 2, 3, 6]))
  }

  private func addFiles(to detail: inout Report) {
    detail.heading(2, "Data quality")
    detail.table(
      Report.Grid(
        "Rows read = used + duplicates + rejected",
        header: ["File", "Format", "Rows", "Used", "Duplicates", "Rejected"],
        rows: ground.export.files.map {
          [$0.path, $0.format, "\($0.rows)", "\($0.used)", "\($0.duplicates)", "\($0.rejected)"]
        }, textColumns: [0, 1]))
    detail.list(RowNotes.ofTimes(ground.export).map { [.plain($0)] })
    addFaults(to: &detail)
  }
}
