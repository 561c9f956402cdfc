import SlateMeasures

/// What measures are called in tables, and what they are.
struct MeasureWords: WordGroup {
  let words: Words

  /// A measure without a name of its own is called by its own words.
  func name(_ measure: String) -> String {
    let template =
      Self.tickets[measure] ?? Self.clocks[measure] ?? Self.flow[measure] ?? Self.issues[measure]
      ?? Self.knowledge[measure] ?? Self.recovery[measure]
    return say(template ?? Template(measure.replacing("_", with: " ")))
  }

  func unit(_ unit: Measure.Unit) -> String { say(Template(unit.rawValue)) }

  func definition(_ measure: Measure) -> String { say(Template(measure.definition)) }

  /// Whether its figures are differences of two shares, which are told in points and not in per cent.
  static func isDifference(_ measure: String) -> Bool { measure == "watermelon_gap" }

  private static let tickets: [String: Template] = [
    "tickets_open_start": "Open at the start", "tickets_opened": "Opened",
    "tickets_reopened": "Reopened", "tickets_resolved": "Resolved",
    "tickets_cancelled": "Cancelled",
    "tickets_closed_without_resolution": "Closed without a resolution",
    "tickets_open_end": "Open at the end", "tickets_stuck": "Stuck",
    "ledger_unexplained": "Unexplained by the ledger",
    "data_faults_end_before_start": "Resolved before they were opened",
    "backlog_age_under_10d": "Open under 10 days", "backlog_age_10_to_30d": "Open 10 to 30 days",
    "backlog_age_over_30d": "Open over 30 days",
  ]

  private static let clocks: [String: Template] = [
    "sla_resolve_met_share": "Resolved within target", "sla_resolve_met": "Resolution met",
    "sla_resolve_breached": "Resolution breached", "sla_resolve_running_late": "Open and late",
    "sla_resolve_not_covered": "Resolution without a verdict",
    "sla_resolve_near": "Met with 75 % used", "sla_resolve_near_85": "Met with 85 % used",
    "sla_resolve_near_95": "Met with 95 % used",
    "sla_respond_met_share": "Answered within target", "sla_respond_met": "Answer met",
    "sla_respond_breached": "Answer breached", "sla_respond_running_late": "Unanswered and late",
    "sla_respond_not_covered": "Answer without a verdict",
    "sla_respond_near": "Answer met with 75 % used",
    "sla_respond_near_85": "Answer met with 85 % used",
    "sla_respond_near_95": "Answer met with 95 % used",
    "watermelon_gap": "Gap between contract and requester",
    "pause_dependent_share": "Met only thanks to pauses",
    "deadline_bunching": "Just met for each just missed",
    "met_by_reprioritising": "Met thanks to a changed priority",
    "sla_flag_disagreements": "Verdicts that differ from the export's",
    "exported_sla_met_tickets": "Met by the export",
    "exported_sla_breached_tickets": "Breached by the export",
    "resolve_median_hours": "Time to resolve, median",
    "resolve_p90_hours": "Time to resolve, 90th percentile",
    "resolve_mean_hours": "Time to resolve, mean (MTTR)",
    "resolve_calendar_median_hours": "On the wall clock, median",
    "resolve_calendar_mean_hours": "On the wall clock, mean",
    "respond_median_hours": "Time to respond, median",
    "respond_p90_hours": "Time to respond, 90th percentile",
    "respond_mean_hours": "Time to respond, mean",
    "respond_calendar_median_hours": "To respond on the wall clock, median",
    "respond_calendar_mean_hours": "To respond on the wall clock, mean",
    "first_resolve_median_hours": "To the first resolution, median",
    "first_resolve_p90_hours": "To the first resolution, 90th percentile",
    "first_resolve_mean_hours": "To the first resolution, mean",
    "first_resolve_calendar_median_hours": "To the first resolution on the wall clock, median",
    "first_resolve_calendar_mean_hours": "To the first resolution on the wall clock, mean",
  ]

  private static let flow: [String: Template] = [
    "reopen_share_14d": "Reopened within 14 days",
    "repeat_contact_share": "Same issue again within 14 days",
    "first_time_fix_share": "Fixed at first touch (a proxy)",
    "handoffs_mean": "Changes of team a ticket", "bounces": "Sent back to a side",
    "after_hours_share": "Opened after hours", "provider_share": "Resolved by the provider",
    "outside_lane": "Resolved by the side not accountable",
    "escalated_to_provider_share": "Handed from internal to provider",
    "first_handoff_median_hours": "Time to the first hand-off, median",
    "escalated_late": "Handed over after the target",
    "satisfaction_good_share": "Satisfied, of answers",
    "satisfaction_response_share": "Asked and answered",
    "areas_unassigned": "Areas without an accountable side",
  ]

  private static let issues: [String: Template] = [
    "recurring_tickets": "Tickets of recurring issues",
    "recurring_share": "Recurring issues, share", "recurring_families": "Recurring issues",
    "recurring_hours": "Hours waited for recurring issues", "incident_storms": "Incident storms",
    "unclassifiable_tickets": "Tickets that say nothing of their issue",
    "families_without_document": "Recurring issues without a document",
    "families_without_problem": "Recurring issues without a problem record",
    "families_new": "New issues", "families_returned": "Issues that returned",
    "families_grown": "Issues that grew", "families_same": "Issues without a clear change",
    "families_reduced": "Issues that became rarer", "families_gone": "Issues gone",
    "families_quiet": "Issues not seen, too few to tell",
    "families_renamed": "Issues perhaps renamed",
    "families_eliminated": "Issues eliminated, with a cause on record",
    "families_stopped_without_cause": "Issues stopped, cause not recorded",
    "tickets_avoided": "Tickets avoided",
  ]

  private static let knowledge: [String: Template] = [
    "documents_changed": "Documents changed", "documents_useful": "Documents of use",
    "documents_useful_strong": "Of use to others than their author",
    "documents_useful_weak": "Of use to their author",
    "documents_not_yet_observable": "Documents too young to tell",
    "documents_across_sides": "Documents of one side used by the other",
    "ticket_link_share": "Resolved with a document linked",
    "known_share": "Resolved with an older document linked",
    "documents_stale": "Stale runbooks and recovery documents",
    "documents_stale_but_used": "Stale, but used",
    "documents_provider_only": "Documents that only the provider touched",
    "handover_people": "Internal people reached by hand-overs",
    "handover_sessions": "Hand-over sessions", "handover_hours": "Hand-over, person hours",
    "handover_session_hours": "Hand-over, session hours",
    "handover_systems": "Systems handed over",
    "attended_then_did": "People who then did the work",
    "single_person_areas": "Areas that hang on one person",
    "provider_only_areas": "Areas that only the provider knows",
    "single_person_reduced": "Areas freed from one person",
    "single_person_new": "Areas newly on one person",
    "single_person_unrated": "Areas with too little work to tell",
    "contributor_absence_factor": "Fewest people with half the work",
    "capability_gained_areas": "Areas gone to the internal team",
    "capability_lost_areas": "Areas gone to the provider",
    "capability_gained_families": "Issues gone to the internal team",
    "capability_lost_families": "Issues gone to the provider",
  ]

  private static let recovery: [String: Template] = [
    "recovery_none": "Recovery: none", "recovery_written": "Recovery: written",
    "recovery_current": "Recovery: current", "recovery_complete": "Recovery: complete",
    "recovery_proven": "Recovery: proven", "recovery_moved_up": "Recovery moved up",
    "recovery_moved_down": "Recovery moved down",
    "recovery_test_failed": "Latest restore test failed",
    "provider_exit_exposed_systems": "Exposed if the provider left",
    "evidence_on_time_share": "Controls done in time", "evidence_overdue": "Controls overdue",
    "reviews_after_major": "Majors reviewed within 14 days",
    "decisions_open": "Decisions open", "decisions_done": "Decisions done",
    "decisions_overdue": "Decisions overdue",
    "decisions_owned_by_provider": "Decisions of the provider",
    "decisions_without_owner": "Decisions without an owner",
  ]
}
