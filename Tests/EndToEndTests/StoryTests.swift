import Foundation
import Testing

/// The stories of `fixtures/`, one by one, as the files of `reports/` tell them.
struct StoryTests {
  /// Measures that stories speak of and that slate does not have yet: their cells wait.
  private static let toCome: Set<String> = [
    "attended_then_did", "capability_gained_areas", "capability_gained_families",
    "capability_lost_areas", "capability_lost_families", "contributor_absence_factor",
    "decisions_done", "decisions_open", "decisions_overdue", "decisions_owned_by_provider",
    "decisions_without_owner", "documents_across_sides", "documents_not_yet_observable",
    "documents_provider_only", "documents_stale", "documents_stale_but_used",
    "documents_useful", "documents_useful_strong", "documents_useful_weak",
    "evidence_on_time_share", "evidence_overdue",
    "handover_hours", "handover_people", "handover_session_hours", "handover_sessions",
    "handover_systems", "known_share", "provider_exit_exposed_systems", "provider_only_areas",
    "recovery_complete", "recovery_current", "recovery_moved_down", "recovery_moved_up",
    "recovery_none", "recovery_proven", "recovery_test_failed", "recovery_written",
    "reviews_after_major", "single_person_areas", "single_person_new", "single_person_reduced",
    "single_person_unrated", "ticket_link_share",
  ]
  /// Files whose rows are of later measures.
  private static let filesToCome: Set<String> = ["systems.csv", "people.csv"]

  /// Stories that must be told in full, or all but their cells to come, today.
  private static let told: Set<String> = [
    "A provider that meets its SLA thanks to pauses",
    "A provider that meets its SLA by lowering priorities",
    "Service levels of every quarter", "The ledger of every quarter",
    "Every verdict stands in the last quarter", "A quarter with an outage", "Clocks to explain",
    "A recurring issue that a runbook ends", "A recurring issue that comes back",
    "A recurring issue that stops without a cause on record", "What ended, over all families",
    "New, grown and reduced issues in the last quarter",
    "Documents changed and used", "Dirty rows of every kind",
  ]

  @Test func `there are stories, and those to be told are among them`() {
    #expect(Self.told.isSubset(of: Set(Story.all.map(\.story))))
  }

  @Test(arguments: Story.all)
  func `a story is told`(story: Story) throws {
    var tables: [String: ReportTable] = [:]
    var told = 0
    var waiting: [String: Int] = [:]
    for cell in story.expected {
      let path = (cell.quarter.isEmpty ? "2026-Q2" : cell.quarter) + "/" + cell.file
      let table = try tables[path] ?? Self.table(path)
      tables[path] = table
      let measure = cell.where["measure"]?.text ?? ""
      if Self.toCome.contains(measure) || Self.filesToCome.contains(cell.file) {
        #expect(
          measure.isEmpty || table.rows(where: cell.where).isEmpty,
          "\(measure) is there: take it off the list of those to come")
        waiting[measure.isEmpty ? cell.file : measure, default: 0] += 1
        continue
      }
      told += 1
      check(cell, table.rows(where: cell.where), path)
    }
    print(
      "\(story.story): \(told) cells told, \(waiting.values.reduce(0, +)) wait for",
      waiting.keys.sorted())
    #expect(!Self.told.contains(story.story) || told > 0)
  }

  private func check(_ cell: Story.Cell, _ rows: [[String: String]], _ path: String) {
    let place = "\(path) \(cell.where.mapValues(\.text)) \(cell.column)"
    if cell.compare == "count" {
      #expect(String(rows.count) == cell.expected.text, "\(place)")
      return
    }
    guard let row = rows.first, rows.count == 1, let found = row[cell.column] else {
      // A count of nothing by some key has no row.
      #expect(rows.isEmpty && cell.expected.text == "0", "\(place): \(rows.count) rows")
      return
    }
    if cell.compare == "contains" {
      // A verdict's reason stands beside it in the story, and in the detail.
      #expect(cell.expected.text.hasPrefix(found) || found.contains(cell.expected.text), "\(place)")
    } else {
      #expect(found == cell.expected.text, "\(place)")
    }
  }

  private static func table(_ path: String) throws -> ReportTable {
    let bytes = try Data(contentsOf: Checkout.reports.appending(path: path))
    return path.hasSuffix("run.json") ? try ReportTable(run: bytes) : ReportTable(bytes)
  }
}
