import SlateMeasures
import SlateModel

/// How the review speaks of recurring issues.
enum RecurringWords {
  static let caption = "The five that were waited for longest"
  static let header = ["Issue", "Area", "Tickets", "Hours", "Status", "Document"]
  static let none = "No issue recurred, as far as the tickets' texts tell."
  static let notMeasured = "\(Wording.notMeasured): the tickets say nothing of what they are about."
  static let untested = "Not tested for change: the data begin too late."

  static func extent(_ families: Figure, _ share: Figure?) -> String {
    let count =
      families.value?.numerator == 1
      ? "1 issue recurred" : "\(Wording.value(families)) issues recurred"
    return
      "\(count); at least \(Wording.value(share)) of \(Wording.integer(share?.n ?? 0)) tickets opened "
      + "belong to them."
  }

  /// The level of the test is 5 %.
  static func tested(_ count: Int) -> String {
    let byChance = Wording.decimal(Ratio(Int64(count), 20))
    return
      "\(Wording.count(count, "issue was", "issues were")) tested for change, each by itself: by "
      + "chance alone \(byChance) would look changed."
  }

  static func row(_ entry: FamilyEntry) -> [String] {
    [
      Wording.name(entry.name), Wording.name(entry.area, most: 30),
      Wording.integer(entry.tickets),
      Wording.hours(entry.hours), status(entry.standing),
      entry.documents.isEmpty ? "none" : Wording.list(entry.documents, most: 1),
    ]
  }

  /// What a test says of it; without a test, or where it finds nothing, no more than that.
  private static func status(_ standing: QuarterFamilies.Standing) -> String {
    switch standing.status {
    case nil: standing.isStorm ? "incident storm" : "not tested"
    case .same: "no clear change"
    case let status?: status.rawValue
    }
  }

  /// What became of issues that are still there.
  static func changes(_ edition: Edition) -> [Report.Run] {
    let told: [(FamilyStatus, String, (FamilyEntry) -> String)] = [
      (.returned, "Returned", tickets), (.grown, "Grown", expected), (.new, "New", tickets),
      (.reduced, "Reduced", expected), (.renamed, "Gone, or renamed", expected),
    ]
    return told.compactMap { status, title, words in
      line(title, edition.families.entries.filter { $0.standing.status == status }, words)
    }.joined(separator: [.plain(" ")]).map(\.self)
  }

  /// Issues that ended, and what is to be written next.
  static func ends(_ edition: Edition) -> [[Report.Run]] {
    ended(edition) + [withoutDocument(edition)].compactMap(\.self)
  }

  /// Issues that ended this quarter, with a cause on record or without one.
  private static func ended(_ edition: Edition) -> [[Report.Run]] {
    let gone = edition.families.entries.filter(\.standing.isJustGone)
    let (caused, stopped) = (
      gone.filter { $0.standing.cause != nil }, gone.filter { $0.standing.cause == nil }
    )
    return [
      line("Ended with a cause on record", caused) {
        KnowledgeWords.cause($0, edition)
      },
      line("Stopped, cause not recorded", stopped, expected),
    ].compactMap(\.self)
  }

  private static func withoutDocument(_ edition: Edition) -> [Report.Run]? {
    guard let figure = edition.figures["families_without_document"], figure.value != nil,
      figure.value?.numerator != 0
    else { return nil }
    let names = edition.families.byHours.filter(\.documents.isEmpty).map(\.name)
    return [
      .strong("Without a document: "),
      .plain("\(RiskWords.ofAll(figure)), as \(Wording.list(names, most: 2))."),
    ]
  }

  private static func line(
    _ title: String, _ entries: [FamilyEntry], _ words: (FamilyEntry) -> String
  ) -> [Report.Run]? {
    if entries.isEmpty { return nil }
    func weight(_ entry: FamilyEntry) -> Int { entry.tickets + entry.standing.baseline.count }
    let told = entries.sorted { (weight($0), $1.id) > (weight($1), $0.id) }.map {
      "\(Wording.name($0.name)) (\(words($0)))"
    }
    let shown = told.prefix(3).joined(separator: "; ")
    return [.strong("\(title): "), .plain(shown + (told.count > 3 ? " and others." : "."))]
  }

  private static func tickets(_ entry: FamilyEntry) -> String {
    Wording.count(entry.tickets, "ticket", "tickets")
  }

  private static func expected(_ entry: FamilyEntry) -> String {
    guard let expected = entry.expected else { return tickets(entry) }
    return "\(tickets(entry)), \(Wording.decimal(expected)) expected"
  }
}
