import SlateMeasures
import SlateModel

extension Edition {
  /// Every recurring issue: what it is, since when, and what holds it together.
  func addFamilies(to detail: inout Report) {
    detail.heading(2, words.review.recurring)
    let told = ["recurring_families", "incident_storms", "recurring_tickets", "recurring_hours"]
    let statuses = figures.rows.map(\.measure).filter { $0.hasPrefix("families_") }
    detail.titled(figureList(words.detail.familyFigures, told + statuses))
    let entries = families.detailed
    guard !entries.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.titled(
      Report.Grid(
        words.detail.families, header: words.detail.familyHeader, rows: entries.map(standing),
        textColumns: [0, 1, 2]))
    detail.paragraph(.plain(words.detail.familyNote))
    detail.titled(
      Report.Grid(
        words.detail.familyPlaces, header: words.detail.familyPlacesHeader,
        rows: entries.map(places), textColumns: [0, 1]))
    let quarters = (-7...0).map { span.quarter.moved(by: $0).label }
    detail.titled(
      Report.Grid(
        words.detail.familyQuarters, header: words.detail.familyQuartersHeader + quarters,
        rows: entries.map { entry in
          [entry.name, entry.area] + entry.quarters.map { "\($0.tickets)" }
        }, textColumns: [0, 1]))
    detail.titled(
      Report.Grid(
        words.detail.familyMaking, header: words.detail.familyMakingHeader,
        rows: entries.map(making), textColumns: Set(0...4)))
    let recorded = entries.map(record).filter { $0.dropFirst().contains { !$0.isEmpty } }
    guard !recorded.isEmpty else { return }
    detail.titled(
      Report.Grid(
        words.detail.familyRecord, header: words.detail.familyRecordHeader, rows: recorded,
        textColumns: Set(0...4)))
  }

  private func standing(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.area, words.families.kind(entry.standing), "\(entry.tickets)",
      entry.expected == nil ? "" : "\(entry.standing.baseline.count)",
      entry.expected.map { words.decimal($0) } ?? "", words.families.waited(entry),
      "\(entry.standing.requesters)", share(entry.internalShare, of: entry.resolvers),
    ]
  }

  /// A share of what so many people did, if it may be told.
  func share(_ share: Ratio?, of people: Int) -> String {
    guard let share else { return "" }
    return published.areHidden && people < PeopleBehind.least
      ? words.withheld : words.share(share)
  }

  private func places(_ entry: FamilyEntry) -> [String] {
    let isWithheld = published.areHidden && entry.resolvers < PeopleBehind.least
    return [
      entry.name, entry.systems.map { "\($0.name) \($0.tickets)" }.joined(separator: ", "),
    ] + entry.sides.map { isWithheld ? words.withheld : "\($0.tickets)" }
  }

  private func making(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.id, entry.pattern.joined(separator: " "),
      words.detail.joined(entry.variants, spoken: published.words),
      entry.examples.joined(separator: ", "),
    ]
  }

  private func record(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.documents.joined(separator: ", "),
      entry.problems.joined(separator: ", "), entry.workaround ?? "",
      words.families.cause(entry.standing.cause, names, ground.zone, on: words.date),
    ]
  }

  private struct WorkList: Sendable {
    let caption: @Sendable (DetailWords) -> String
    /// Without it nobody can tell what belongs; nil where every input does.
    var figure: String?
    let belongs: @Sendable (FamilyEntry) -> Bool
  }

  private static let lists = [
    WorkList(caption: \.undocumented, figure: "families_without_document") {
      $0.isRecurring && $0.documents.isEmpty
    },
    WorkList(caption: \.withoutProblem, figure: "families_without_problem") {
      $0.isRecurring && $0.problems.isEmpty
    },
    WorkList(caption: \.growing) { $0.standing.status == .grown },
    WorkList(caption: \.returned) { $0.standing.status == .returned },
  ]

  /// The lists that lead to work.
  func addWork(to detail: inout Report) {
    detail.heading(2, words.detail.work)
    for list in Self.lists {
      let caption = list.caption(words.detail)
      let isKnown = list.figure.map(isTold) ?? true
      let entries = isKnown ? families.detailed.filter(list.belongs) : []
      guard !entries.isEmpty else {
        detail.heading(3, caption)
        detail.paragraph(.plain(isKnown ? words.detail.none : words.notMeasured))
        continue
      }
      detail.titled(
        Report.Grid(
          caption, header: words.detail.workHeader,
          rows: entries.map { entry in
            [
              entry.name, entry.area, "\(entry.tickets)", words.families.waited(entry),
              "\(entry.standing.requesters)", entry.examples.joined(separator: ", "),
            ]
          }, textColumns: [0, 1, 5]))
    }
  }
}
