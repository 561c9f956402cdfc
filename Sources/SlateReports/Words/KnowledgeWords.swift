/// How the reports speak of knowledge, in one place.
enum KnowledgeWords {
  static let title = "Knowledge transfer"

  static let areas =
    "A unit is a ticket resolved, or a document that somebody changed in substance in a quarter. "
    + "Internal and provider: capable people, two units or more on two days or more, not left. "
    + "Half of it: the fewest people with half the units. Below ten units an area is not rated."

  static func noLongerCritical(_ systems: [String]) -> String {
    "Critical at the quarter's start, but not at its end by the register; left out of moved up and "
      + "moved down: \(systems.joined(separator: ", "))."
  }

  /// Questions that no input answers.
  static func untold(_ questions: [String], of count: Int) -> String {
    questions.count == count
      ? "\(Wording.notMeasured): documents, sessions, systems and people were not supplied."
      : "\(Wording.notMeasured): \(questions.map { $0.lowercasedFirst }.joined(separator: "; "))."
  }

  /// Each question and the measure that answers it.
  static let questions = [
    ("Documents created or updated that were of use", "documents_useful"),
    ("Recurring issues that ended with a cause on record", "families_eliminated"),
    ("Internal people reached by hand-overs", "handover_people"),
    ("Of those, people who then did the work", "attended_then_did"),
    ("Areas that hung on one person and do not any more", "single_person_reduced"),
    ("Areas that hang on one person", "single_person_areas"),
    ("Critical systems with recovery written only", "recovery_written"),
    ("Critical systems with recovery written and current", "recovery_current"),
    ("Critical systems with recovery complete as well", "recovery_complete"),
    ("Critical systems with recovery proven by a restore", "recovery_proven"),
    ("Critical systems whose latest restore test failed", "recovery_test_failed"),
    ("Areas that went from the provider to the internal team", "capability_gained_areas"),
    ("Areas that went from the internal team to the provider", "capability_lost_areas"),
    ("Critical systems exposed if the provider left today", "provider_exit_exposed_systems"),
  ]

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

extension String {
  /// With a small first letter, inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
