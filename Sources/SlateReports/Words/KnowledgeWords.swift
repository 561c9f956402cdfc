/// How the reports speak of knowledge, in one place.
struct KnowledgeWords: WordGroup {
  let words: Words

  var title: String { say("Knowledge transfer") }

  var areas: String {
    say(
      """
      A unit is a ticket resolved, or a document that somebody changed in substance in a \
      quarter. Internal and provider: capable people, two units or more on two days or \
      more, not left. Half of it: the fewest people with half the units. Below ten units \
      an area is not rated.
      """)
  }

  func noLongerCritical(_ systems: [String]) -> String {
    say(
      """
      Critical at the quarter's start, but not at its end by the register; left out of moved \
      up and moved down: \(systems.joined(separator: ", ")).
      """)
  }

  var caption: String { say("Is the internal team becoming stronger?") }
  var header: [String] { say(["Question", "Answer", "What else to know"]) }
  var nothingSupplied: String {
    say("\(words.notMeasured): documents, sessions, systems and people were not supplied.")
  }

  static let measures = [
    "documents_changed", "documents_useful", "documents_useful_strong", "documents_useful_weak",
    "documents_not_yet_observable", "documents_across_sides", "ticket_link_share", "known_share",
    "documents_stale", "documents_stale_but_used", "documents_provider_only", "handover_people",
    "handover_sessions", "handover_hours", "handover_session_hours", "handover_systems",
    "attended_then_did", "single_person_areas", "provider_only_areas", "single_person_reduced",
    "single_person_new", "single_person_unrated", "contributor_absence_factor",
    "recovery_none", "recovery_written", "recovery_current", "recovery_complete",
    "recovery_proven", "recovery_moved_up", "recovery_moved_down", "recovery_test_failed",
    "capability_gained_areas", "capability_lost_areas", "capability_gained_families",
    "capability_lost_families", "provider_exit_exposed_systems", "evidence_on_time_share",
    "evidence_overdue", "reviews_after_major", "decisions_open", "decisions_done",
    "decisions_overdue", "decisions_owned_by_provider", "decisions_without_owner",
  ]
}
