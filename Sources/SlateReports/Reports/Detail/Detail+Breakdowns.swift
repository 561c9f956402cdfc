import SlateMeasures

extension Edition {
  private static let dimensions: [Dimension] = [
    .priority, .side, .prioritySide, .system, .category, .client, .month, .week,
  ]

  /// Tables of measures that belong together, each under every dimension.
  private static let tables: [(caption: String, measures: [String])] = [
    (
      DetailWords.flow,
      [
        "tickets_opened", "tickets_resolved", "tickets_open_end", "provider_share",
        "after_hours_share", "recurring_tickets", "recurring_share", "ticket_link_share",
        "known_share",
      ]
    ),
    (
      DetailWords.ageing,
      [
        "tickets_open_end", "backlog_age_under_10d", "backlog_age_10_to_30d",
        "backlog_age_over_30d", "tickets_stuck", "sla_resolve_running_late",
        "sla_respond_running_late",
      ]
    ),
    (
      DetailWords.handoffs,
      [
        "handoffs_mean", "bounces", "escalated_to_provider_share", "first_handoff_median_hours",
        "escalated_late", "outside_lane",
      ]
    ),
    (
      DetailWords.requesters,
      [
        "first_time_fix_share", "reopen_share_14d", "repeat_contact_share", "watermelon_gap",
        "satisfaction_good_share", "satisfaction_response_share",
      ]
    ),
    (
      DetailWords.resolution,
      [
        "sla_resolve_met_share", "sla_resolve_met", "sla_resolve_breached", "sla_resolve_near",
        "sla_resolve_near_85", "sla_resolve_near_95", "sla_resolve_not_covered",
        "deadline_bunching", "pause_dependent_share", "met_by_reprioritising",
      ]
    ),
    (
      DetailWords.timeToResolve,
      [
        "resolve_median_hours", "resolve_p90_hours", "resolve_mean_hours",
        "resolve_calendar_median_hours", "resolve_calendar_mean_hours",
      ]
    ),
    (
      DetailWords.timeToFirst,
      [
        "first_resolve_median_hours", "first_resolve_p90_hours", "first_resolve_mean_hours",
        "first_resolve_calendar_median_hours", "first_resolve_calendar_mean_hours",
      ]
    ),
    (
      DetailWords.response,
      [
        "sla_respond_met_share", "sla_respond_met", "sla_respond_breached", "sla_respond_near",
        "sla_respond_not_covered", "respond_median_hours", "respond_p90_hours",
        "respond_mean_hours", "respond_calendar_median_hours",
      ]
    ),
  ]

  /// A section for each dimension that some ticket has.
  func addBreakdowns(to detail: inout Report) {
    for dimension in Self.dimensions {
      let title = DetailWords.dimension(dimension)
      let known = Set(figures.rows.lazy.filter { $0.by == dimension }.map(\.measure))
      detail.heading(2, DetailWords.by(title))
      guard !known.isEmpty else {
        detail.paragraph(.plain(DetailWords.none))
        continue
      }
      for (caption, measures) in Self.tables {
        let there = measures.filter(known.contains)
        guard !there.isEmpty else { continue }
        detail.titled(
          figureTable(
            DetailWords.caption(caption, by: title), there, by: dimension, keyTitle: title),
          by: caption)
      }
    }
  }
}
