import SlateMeasures

extension Edition {
  private static let dimensions: [Dimension] = [
    .priority, .side, .prioritySide, .system, .category, .client, .month, .week,
  ]

  /// Tables of measures that belong together, each under every dimension.
  private static let tables: [(caption: @Sendable (DetailWords) -> String, measures: [String])] = [
    (
      \.flow,
      [
        "tickets_opened", "tickets_resolved", "tickets_open_end", "provider_share",
        "after_hours_share", "recurring_tickets", "recurring_share", "ticket_link_share",
        "known_share",
      ]
    ),
    (
      \.ageing,
      [
        "tickets_open_end", "backlog_age_under_10d", "backlog_age_10_to_30d",
        "backlog_age_over_30d", "tickets_stuck", "sla_resolve_running_late",
        "sla_respond_running_late",
      ]
    ),
    (
      \.handoffs,
      [
        "handoffs_mean", "bounces", "escalated_to_provider_share", "first_handoff_median_hours",
        "escalated_late", "outside_lane",
      ]
    ),
    (
      \.requesters,
      [
        "first_time_fix_share", "reopen_share_14d", "repeat_contact_share", "watermelon_gap",
        "satisfaction_good_share", "satisfaction_response_share",
      ]
    ),
    (
      \.resolution,
      [
        "sla_resolve_met_share", "sla_resolve_met", "sla_resolve_breached", "sla_resolve_near",
        "sla_resolve_near_85", "sla_resolve_near_95", "sla_resolve_not_covered",
        "deadline_bunching", "pause_dependent_share", "met_by_reprioritising",
      ]
    ),
    (
      \.timeToResolve,
      [
        "resolve_median_hours", "resolve_p90_hours", "resolve_mean_hours",
        "resolve_calendar_median_hours", "resolve_calendar_mean_hours",
      ]
    ),
    (
      \.timeToFirst,
      [
        "first_resolve_median_hours", "first_resolve_p90_hours", "first_resolve_mean_hours",
        "first_resolve_calendar_median_hours", "first_resolve_calendar_mean_hours",
      ]
    ),
    (
      \.response,
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
      let title = words.detail.dimension(dimension)
      let known = Set(figures.rows.lazy.filter { $0.by == dimension }.map(\.measure))
      detail.heading(2, words.detail.by(dimension))
      guard !known.isEmpty else {
        detail.paragraph(.plain(words.detail.none))
        continue
      }
      for (table, measures) in Self.tables {
        let caption = table(words.detail)
        let there = measures.filter(known.contains)
        guard !there.isEmpty else { continue }
        detail.titled(
          figureTable(
            words.detail.caption(caption, by: dimension), there, by: dimension, keyTitle: title),
          by: caption)
      }
    }
  }
}
