import SlateMeasures
import SlateModel

extension Edition {
  /// What became of the rows, what is odd about them, and whom nobody knows.
  func addQuality(to detail: inout Report) {
    detail.heading(2, words.detail.quality)
    detail.titled(
      Report.Grid(
        words.detail.rows, header: words.detail.rowsHeader,
        rows: ground.export.files.map {
          [$0.path, $0.kind.name, $0.format]
            + [$0.rows, $0.used, $0.duplicates, $0.rejected].map(words.integer)
        }, textColumns: [0, 1, 2]))
    detail.list(RowNotes(words).ofTimes(ground.export).map { [.plain($0)] })
    addRejections(to: &detail)
    addFaults(to: &detail)
    addStrangers(to: &detail)
    let notes = WarningNotes(ground.export)
    let warnings = ground.export.warnings.map { published.text(notes.sentence($0)) }
    guard !warnings.isEmpty else { return }
    detail.heading(3, words.detail.warnings)
    detail.list(warnings.map { [.plain($0)] })
  }

  private func addRejections(to detail: inout Report) {
    struct Cause: Hashable {
      let file: Int
      let column, reason: String
    }
    let causes = Dictionary(grouping: ground.export.rejections) {
      Cause(file: $0.file, column: $0.column, reason: $0.reason)
    }
    guard !causes.isEmpty else { return }
    detail.titled(
      Report.Grid(
        words.detail.rejections, header: words.detail.rejectionHeader,
        rows: causes.map { cause, rows in
          [
            ground.export.files[cause.file].path, cause.column, cause.reason,
            words.integer(rows.count),
          ]
        }.sorted { $0.lexicographicallyPrecedes($1) }, textColumns: [0, 1, 2]))
    // Lines are of the file, which may be in any order: rejected.csv has them.
  }

  /// Teams and people of no known side, by the tickets of the quarter that they hold or resolved.
  private func addStrangers(to detail: inout Report) {
    var teams: [UInt32: Int] = [:]
    var people: [UInt32: Int] = [:]
    for fact in report.facts where fact.entry != .none && !fact.isCancelled {
      if fact.team != 0, ground.sides.side(ofTeam: fact.team) == .unknown {
        teams[fact.team, default: 0] += 1
      }
      if fact.isResolvedInQuarter, fact.side == .unknown, fact.person != 0 {
        people[ground.people.person(fact.person), default: 0] += 1
      }
    }
    for (caption, title, counts) in [
      (words.detail.strangeTeams, words.detail.teamTitle, teams),
      (words.detail.strangePeople, words.detail.personTitle, people),
    ] where !counts.isEmpty {
      detail.titled(
        Report.Grid(
          caption, header: [title, words.detail.tickets],
          rows: counts.map { (names[$0.key], $0.value) }.sorted { first, second in
            first.1 == second.1
              ? first.0.utf8.lexicographicallyPrecedes(second.0.utf8) : first.1 > second.1
          }.map { [$0.0, "\($0.1)"] }))
    }
  }
}
