import Foundation
import Testing

@testable import SlateMeasures

struct MeasureListTests {
  /// Section 10 of the definitions: unit, scope and names.
  private static let defined: [(Measure.Unit, Measure.Scope, String)] = [
    (.tickets, .tickets, "tickets_open_start tickets_reopened tickets_resolved tickets_cancelled"),
    (.tickets, .tickets, "tickets_closed_without_resolution tickets_open_end"),
    (.tickets, .ticketsAndWeeks, "tickets_opened"),
    (.tickets, .whole, "ledger_unexplained data_faults_end_before_start"),
    (.share, .ticketsAndWeeks, "sla_resolve_met_share"),
    (.share, .tickets, "sla_respond_met_share watermelon_gap pause_dependent_share"),
    (.tickets, .tickets, "sla_resolve_met sla_resolve_breached sla_resolve_running_late"),
    (.tickets, .tickets, "sla_resolve_not_covered sla_resolve_near sla_resolve_near_85"),
    (.tickets, .tickets, "sla_resolve_near_95 sla_respond_met sla_respond_breached"),
    (.tickets, .tickets, "sla_respond_running_late sla_respond_not_covered sla_respond_near"),
    (.tickets, .tickets, "sla_respond_near_85 sla_respond_near_95 met_by_reprioritising"),
    (.tickets, .tickets, "sla_flag_disagreements exported_sla_met_tickets"),
    (.tickets, .tickets, "exported_sla_breached_tickets"),
    (.ratio, .tickets, "deadline_bunching"),
    (.hours, .ticketsAndWeeks, "resolve_median_hours"),
    (.hours, .tickets, "resolve_p90_hours resolve_mean_hours resolve_calendar_median_hours"),
    (.hours, .tickets, "resolve_calendar_mean_hours respond_median_hours respond_p90_hours"),
    (.hours, .tickets, "respond_mean_hours respond_calendar_median_hours"),
    (.hours, .tickets, "respond_calendar_mean_hours first_resolve_median_hours"),
    (.hours, .tickets, "first_resolve_p90_hours first_resolve_mean_hours"),
    (.hours, .tickets, "first_resolve_calendar_median_hours first_resolve_calendar_mean_hours"),
    (.tickets, .tickets, "backlog_age_under_10d backlog_age_10_to_30d backlog_age_over_30d"),
    (.tickets, .tickets, "tickets_stuck bounces outside_lane escalated_late"),
    (.share, .tickets, "reopen_share_14d repeat_contact_share first_time_fix_share"),
    (.share, .tickets, "after_hours_share escalated_to_provider_share satisfaction_good_share"),
    (.share, .tickets, "satisfaction_response_share"),
    (.share, .ticketsWithoutSides, "provider_share"),
    (.handoffs, .tickets, "handoffs_mean"),
    (.hours, .tickets, "first_handoff_median_hours"),
    (.areas, .whole, "areas_unassigned"),
    (.tickets, .tickets, "recurring_tickets"),
    (.share, .tickets, "recurring_share"),
    (.families, .whole, "recurring_families incident_storms families_without_document"),
    (.families, .whole, "families_without_problem families_new families_returned families_grown"),
    (.families, .whole, "families_same families_reduced families_gone families_quiet"),
    (.families, .whole, "families_renamed families_eliminated families_stopped_without_cause"),
    (.tickets, .whole, "tickets_avoided"),
    (.documents, .documents, "documents_changed"),
    (.share, .tickets, "ticket_link_share known_share"),
    (.documents, .whole, "documents_useful documents_useful_strong documents_useful_weak"),
    (.documents, .whole, "documents_not_yet_observable documents_across_sides documents_stale"),
    (.documents, .whole, "documents_stale_but_used documents_provider_only"),
    (.people, .whole, "handover_people attended_then_did"),
    (.sessions, .whole, "handover_sessions"),
    (.hours, .whole, "handover_hours handover_session_hours"),
    (.systems, .whole, "handover_systems"),
    (.areas, .whole, "single_person_areas provider_only_areas single_person_reduced"),
    (.areas, .whole, "single_person_new single_person_unrated capability_gained_areas"),
    (.areas, .whole, "capability_lost_areas"),
    (.families, .whole, "capability_gained_families capability_lost_families"),
    (.people, .areas, "contributor_absence_factor"),
    (.systems, .whole, "recovery_none recovery_written recovery_current recovery_complete"),
    (.systems, .whole, "recovery_proven recovery_moved_up recovery_moved_down"),
    (.systems, .whole, "recovery_test_failed provider_exit_exposed_systems"),
    (.share, .whole, "evidence_on_time_share"),
    (.controls, .whole, "evidence_overdue"),
    (.tickets, .whole, "reviews_after_major"),
    (.decisions, .kinds, "decisions_open decisions_done decisions_overdue"),
    (.decisions, .kinds, "decisions_owned_by_provider decisions_without_owner"),
    (.hours, .whole, "recurring_hours"),
    (.tickets, .whole, "unclassifiable_tickets"),
  ]

  @Test func `every measure is defined with its unit and scope, each once`() {
    var told: [String: String] = [:]
    for (unit, scope, names) in Self.defined {
      for name in names.split(separator: " ") { told[String(name)] = "\(unit) by \(scope)" }
    }
    #expect(Set(Measure.all.map(\.name)) == Set(told.keys))
    #expect(Measure.all.count == told.count)
    for measure in Measure.all {
      #expect(told[measure.name] == "\(measure.unit) by \(measure.scope)", "\(measure.name)")
    }
  }

  @Test func `scopes are broken down as the definitions say`() {
    func names(_ scope: Measure.Scope) -> [String] { scope.dimensions.map(\.name) }
    let all = ["all", "category", "client", "month", "priority", "priority+side", "side", "system"]
    #expect(names(.whole) == ["all"])
    #expect(names(.kinds) == ["all", "kind"])
    #expect(names(.areas) == ["all", "category", "system"])
    #expect(names(.tickets) == all)
    #expect(names(.ticketsAndWeeks) == all + ["week"])
    #expect(names(.ticketsWithoutSides) == all.filter { !$0.contains("side") })
  }

  @Test func `a definition is a sentence of its own`() {
    for measure in Measure.all {
      #expect(measure.definition.hasSuffix("."), "\(measure.name)")
      #expect(!measure.definition.contains("  ") && !measure.definition.contains("\n"))
    }
    #expect(Set(Measure.all.map(\.definition)).count == Measure.all.count)
  }

  /// `Metrics/SLAMetShare.swift` as `slametshare`.
  private func folder() throws -> [String: String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/SlateMeasures/Metrics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return Dictionary(
      uniqueKeysWithValues: try files.map { file in
        (
          String(file.prefix { $0 != "." }),
          try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        )
      })
  }

  private func lists() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Sources/SlateMeasures/Figures/Measures.swift"),
      encoding: .utf8)
  }

  @Test func `every file of Metrics defines the measures of its name, and they are listed`() throws
  {
    let listed = Set(
      try lists().split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
    for (file, text) in try folder() {
      let declared = text.matches(of: /\n {2}static let (\w+)(?:: \[Measure\])? ?=? ?/)
        .map { String($0.output.1) }
      #expect(declared.map { $0.lowercased() } == [file.lowercased()], "\(file)")
      #expect(listed.contains(file.lowercased()), "\(file) is in no list")
    }
  }

  @Test func `every listed measure has its file`() throws {
    let files = Set(try folder().keys.map { $0.lowercased() })
    let listed = try lists().matches(of: /(?m)(?:^ {4}|, )\.?([a-z]\w+)(?=,|\n)/)
      .map { String($0.output.1).lowercased() }
    #expect(listed.count >= files.count)
    #expect(Set(listed) == files)
  }
}
