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
    let quarters = (-7...0).map { span.quarter.moved(by: $0) }
    detail.titled(
      Report.Grid(
        DetailWords.familyQuarters, header: ["Issue", "Area"] + quarters.map(\.label),
        rows: entries.map { entry in
          [entry.name, entry.area]
            + quarters.map { quarter in
              "\(report.families.families.tickets(of: entry.standing.family, in: quarter, zone: ground.zone, asOf: span.asOf))"
            }
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
        textColumns: Set(0...3)))
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

  private func making(_ entry: FamilyEntry) -> [String] {
    let families = report.families.families
    let family = entry.standing.family
    let tickets = families.tickets(of: family, asOf: span.asOf)
    return [
      entry.name, entry.id,
      published.words(families.words(of: family).filter { !$0.isEmpty }).joined(separator: " "),
      DetailWords.joined(families.variants(of: tickets, in: family), spoken: published.words),
      entry.examples.joined(separator: ", "),
    ]
  }

  private func record(_ entry: FamilyEntry) -> [String] {
    [
      entry.name, entry.documents.joined(separator: ", "),
      entry.problems.joined(separator: ", "),
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
