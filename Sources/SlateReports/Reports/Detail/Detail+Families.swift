import SlateMeasures
import SlateModel

extension Edition {
  /// Every recurring issue: what it is, since when, and what holds it together.
  func addFamilies(to detail: inout Report) {
    detail.heading(2, ReviewWords.recurring)
    let told = ["recurring_families", "incident_storms", "recurring_tickets", "recurring_hours"]
    let statuses = figures.rows.map(\.measure).filter { $0.hasPrefix("families_") }
    detail.titled(figureList(DetailWords.familyFigures, told + statuses))
    let entries = families.detailed
    guard !entries.isEmpty else { return detail.paragraph(.plain(DetailWords.none)) }
    detail.titled(
      Report.Grid(
        DetailWords.families, header: DetailWords.familyHeader, rows: entries.map(standing),
        textColumns: [0, 1, 2]))
    detail.paragraph(.plain(DetailWords.familyNote))
    detail.titled(
      Report.Grid(
        DetailWords.familyPlaces, header: DetailWords.familyPlacesHeader,
        rows: entries.map(places), textColumns: [0, 1]))
    let quarters = (-7...0).map { span.quarter.moved(by: $0).label }
    detail.titled(
      Report.Grid(
        DetailWords.familyQuarters, header: ["Issue", "Area"] + quarters,
        rows: entries.map { entry in
          [entry.name, entry.area] + entry.quarters.map { "\($0.tickets)" }
        }, textColumns: [0, 1]))
    detail.titled(
      Report.Grid(
        DetailWords.familyMaking, header: DetailWords.familyMakingHeader,
        rows: entries.map(making), textColumns: Set(0...4)))
    let recorded = entries.map(record).filter { $0.dropFirst().contains { !$0.isEmpty } }
    guard !recorded.isEmpty else { return }
    detail.titled(
      Report.Grid(
        DetailWords.familyRecord, header: DetailWords.familyRecordHeader, rows: recorded,
        textColumns: Set(0...4)))
  }

  private func standing(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.area, FamilyWords.kind(entry.standing), "\(entry.tickets)",
      entry.expected == nil ? "" : "\(entry.standing.baseline.count)",
      entry.expected.map { Wording.decimal($0) } ?? "", Wording.hours(entry.hours),
      "\(entry.standing.requesters)", share(entry.internalShare, of: entry.resolvers),
    ]
  }

  /// A share of what so many people did, if it may be told.
  func share(_ share: Ratio?, of people: Int) -> String {
    guard let share else { return "" }
    return published.areHidden && people < PeopleBehind.least
      ? Wording.withheld : Wording.share(share)
  }

  private func places(_ entry: FamilyEntry) -> [String] {
    let isWithheld = published.areHidden && entry.resolvers < PeopleBehind.least
    return [
      entry.name, entry.systems.map { "\($0.name) \($0.tickets)" }.joined(separator: ", "),
    ] + entry.sides.map { isWithheld ? Wording.withheld : "\($0.tickets)" }
  }

  private func making(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.id, entry.pattern.joined(separator: " "),
      DetailWords.joined(entry.variants, spoken: published.words),
      entry.examples.joined(separator: ", "),
    ]
  }

  private func record(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.documents.joined(separator: ", "),
      entry.problems.joined(separator: ", "), entry.workaround ?? "",
      FamilyWords.cause(entry.standing.cause, names, ground.zone),
    ]
  }

  /// The lists that lead to work.
  func addWork(to detail: inout Report) {
    detail.heading(2, DetailWords.work)
    for (caption, belongs) in DetailWords.lists {
      let entries = families.detailed.filter(belongs)
      guard !entries.isEmpty else {
        detail.heading(3, caption)
        detail.paragraph(.plain(DetailWords.none))
        continue
      }
      detail.titled(
        Report.Grid(
          caption, header: DetailWords.workHeader,
          rows: entries.map { entry in
            [
              entry.name, entry.area, "\(entry.tickets)", Wording.hours(entry.hours),
              "\(entry.standing.requesters)", entry.examples.joined(separator: ", "),
            ]
          }, textColumns: [0, 1, 5]))
    }
  }
}
