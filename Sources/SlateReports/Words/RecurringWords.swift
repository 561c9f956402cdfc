import SlateMeasures
import SlateModel

/// How the review speaks of recurring issues.
struct RecurringWords: WordGroup {
  let words: Words

  var caption: String { say("The five that were waited for longest") }
  var header: [String] { say(["Issue", "Area", "Tickets", "Hours", "Status", "Document"]) }
  var none: String { say("No issue recurred, as far as the tickets' texts tell.") }
  var notMeasured: String {
    say("\(words.notMeasured): the tickets say nothing of what they are about.")
  }
  var untested: String { say("Not tested for change: the data begin too late.") }

  func extent(_ families: Figure, _ share: Figure?) -> String {
    let (number, count) = (Int(families.value?.numerator ?? 0), words.value(families))
    let recurred = say(
      number, "\(count) issue recurred", "\(count) issues recurred")
    guard let share, share.value != nil else { return say("\(recurred).") }
    let tickets = words.of(words.value(share), share.n)
    return say(
      number, "\(recurred); at least \(tickets) tickets opened belong to it.",
      "\(recurred); at least \(tickets) tickets opened belong to them.")
  }

  /// The level of the test is 5 %.
  func tested(_ count: Int) -> String {
    let byChance = words.decimal(Ratio(Int64(count), 20))
    let number = words.integer(count)
    let tested = say(
      count, "\(number) issue was tested for change, each by itself",
      "\(number) issues were tested for change, each by itself")
    return say("\(tested): by chance alone \(byChance) would look changed.")
  }

  /// - Parameter knowsDocuments: whether any ticket of the input names one.
  func row(_ entry: FamilyEntry, knowsDocuments: Bool) -> [String] {
    let none = knowsDocuments ? say("none") : words.notMeasured
    return [
      Wording.name(entry.name), Wording.name(entry.area, most: 30),
      words.integer(entry.tickets), words.families.waited(entry), status(entry.standing),
      entry.documents.isEmpty ? none : words.list(entry.documents, most: 1),
    ]
  }

  /// What a test says of it; without a test, or where it finds nothing, no more than that.
  private func status(_ standing: QuarterFamilies.Standing) -> String {
    switch standing.status {
    case nil: standing.isStorm ? say("incident storm") : say("not tested")
    case .same: say("no clear change")
    case let status?: words.families.status(status)
    }
  }

  /// What became of issues that are still there.
  func changes(_ edition: Edition) -> [Report.Run] {
    let told: [(FamilyStatus, String, (FamilyEntry) -> String)] = [
      (.returned, say("Returned"), tickets), (.grown, say("Grown"), expected),
      (.new, say("New"), tickets), (.reduced, say("Reduced"), expected),
      (.renamed, say("Gone, or renamed"), expected),
    ]
    return told.compactMap { status, title, extent in
      line(title, edition.families.entries.filter { $0.standing.status == status }, extent)
    }.joined(separator: [.plain(" ")]).map(\.self)
  }

  /// Issues that ended, and what is to be written next.
  func ends(_ edition: Edition) -> [[Report.Run]] {
    ended(edition) + [withoutDocument(edition)].compactMap(\.self)
  }

  /// Issues that ended this quarter, with a cause on record or without one.
  private func ended(_ edition: Edition) -> [[Report.Run]] {
    let gone = edition.families.entries.filter(\.standing.isJustGone)
    let (caused, stopped) = (
      gone.filter { $0.standing.cause != nil }, gone.filter { $0.standing.cause == nil }
    )
    return [
      line(say("Ended with a cause on record"), caused) {
        words.families.cause(
          $0.standing.cause, edition.names, edition.ground.zone, most: 30, on: words.date)
      },
      line(say("Stopped, cause not recorded"), stopped, expected),
    ].compactMap(\.self)
  }

  private func withoutDocument(_ edition: Edition) -> [Report.Run]? {
    guard let figure = edition.figures["families_without_document"], figure.value != nil,
      figure.value?.numerator != 0
    else { return nil }
    let names = edition.families.byHours.filter(\.documents.isEmpty).map(\.name)
    return [
      .strong(say("Without a document:")),
      .plain(" " + say("\(words.ofAll(figure)), as \(words.list(names, most: 2)).")),
    ]
  }

  private func line(
    _ title: String, _ entries: [FamilyEntry], _ extent: (FamilyEntry) -> String
  ) -> [Report.Run]? {
    if entries.isEmpty { return nil }
    func weight(_ entry: FamilyEntry) -> Int { entry.tickets + entry.standing.baseline.count }
    let told = entries.sorted { (weight($0), $1.id) > (weight($1), $0.id) }.map {
      "\(Wording.name($0.name)) (\(extent($0)))"
    }
    let shown = told.prefix(3).joined(separator: "; ")
    return [
      .strong("\(title): "), .plain(told.count > 3 ? say("\(shown) and others.") : shown + "."),
    ]
  }

  private func tickets(_ entry: FamilyEntry) -> String {
    words.tickets(entry.tickets)
  }

  private func expected(_ entry: FamilyEntry) -> String {
    guard let expected = entry.expected else { return tickets(entry) }
    return say("\(tickets(entry)), \(words.decimal(expected)) expected")
  }
}
