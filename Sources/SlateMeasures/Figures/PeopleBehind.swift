import SlateModel

/// How many people stand behind the figures of a quarter: a rate over one or two of them tells of
/// persons, not of a service.
package struct PeopleBehind: Sendable {
  /// Fewer people are no group.
  package static let least = 3

  /// Whose doing a rate is.
  private enum Group: CaseIterable { case resolvers, answerers, requesters }

  private let breakdown: Breakdown
  /// By dimension, the place of each key in the breakdown's line.
  private let places: [Dimension: [String: Int]]
  /// By place in the breakdown's line: some of the people, never more than make a group.
  private var people: [Group: [Set<UInt32>]]

  package init(_ report: QuarterReport, _ ground: Ground) {
    let span = report.span
    breakdown = Breakdown(report.facts, names: ground.export.names, span: span)
    places = breakdown.places
    let none = [Set<UInt32>](repeating: [], count: breakdown.count)
    people = Dictionary(uniqueKeysWithValues: Group.allCases.map { ($0, none) })
    for (place, fact) in report.facts.enumerated() where !fact.isCancelled {
      let (person, requester) = (
        ground.people.person(fact.person), ground.people.person(fact.requester)
      )
      if fact.isResolvedInQuarter {
        add(person, to: .resolvers, place, at: fact.left)
        add(requester, to: .requesters, place, at: fact.left)
      }
      if span.contains(fact.responded) { add(person, to: .answerers, place, at: fact.responded) }
      if span.contains(fact.opened) { add(requester, to: .requesters, place, at: fact.opened) }
    }
  }

  private mutating func add(_ person: UInt32, to group: Group, _ ticket: Int, at instant: Int64) {
    guard person != 0 else { return }
    insert(person, group, 0)
    breakdown.forEachPlace(of: ticket, at: instant, weekly: true) { insert(person, group, $0) }
  }

  private mutating func insert(_ person: UInt32, _ group: Group, _ place: Int) {
    if people[group]?[place].count ?? 0 < Self.least { people[group]?[place].insert(person) }
  }

  /// Whether a figure is a rate over one or two people; where nobody is known, nobody is told of.
  func areFew(behind figure: Figure) -> Bool {
    if Self.ofPeople.contains(figure.measure) { return figure.n < Self.least }
    guard figure.isRateOfWork else { return false }
    let place = figure.by == .all ? 0 : places[figure.by]?[figure.key]
    guard let place, let count = people[group(of: figure)]?[place].count else { return false }
    return count > 0 && count < Self.least
  }

  private func group(of figure: Figure) -> Group {
    if Self.ofRequesters.contains(figure.measure) { return .requesters }
    return figure.measure.hasPrefix("respond_") || figure.measure.hasPrefix("sla_respond_")
      ? .answerers : .resolvers
  }

  /// Some of a group of people, whose number is n.
  private static let ofPeople: Set = ["handover_people", "attended_then_did"]
  private static let ofRequesters: Set = [
    "after_hours_share", "recurring_share", "repeat_contact_share", "satisfaction_good_share",
    "satisfaction_response_share",
  ]
}

extension Figure {
  /// A share, mean or quantile of tickets.
  fileprivate var isRateOfWork: Bool { Measure.isRateOfWork(measure, unit) }

  /// The same without what it says.
  fileprivate var withheld: Figure {
    Figure(
      measure: measure, unit: unit, by: by, key: key, value: nil, n: n, low: nil, high: nil,
      status: .withheld)
  }

  fileprivate func renamed(_ spoken: (String) -> String) -> Figure {
    Figure(
      measure: measure, unit: unit, by: by, key: spoken(key), value: value, n: n, low: low,
      high: high, status: status)
  }
}

extension Measure {
  /// Whether a measure of this name is a share, a mean or a quantile of tickets.
  package static func isRateOfWork(_ name: String, _ unit: Unit) -> Bool {
    switch unit {
    case .share: name != "evidence_on_time_share"
    case .ratio, .handoffs: true
    case .hours: ["median_hours", "p90_hours", "mean_hours"].contains { name.hasSuffix($0) }
    default: false
    }
  }
}

extension Figures {
  /// The same without the rates over one or two people.
  package func withholding(_ people: PeopleBehind) -> Figures {
    Figures(rows.map { $0.value != nil && people.areFew(behind: $0) ? $0.withheld : $0 })
  }

  /// The same with other names for what they are broken down by, in the order of those.
  package func renamed(_ spoken: (String) -> String) -> Figures {
    Figures(
      rows.map { $0.key.isEmpty ? $0 : $0.renamed(spoken) }.sorted { first, second in
        if first.measure != second.measure { return first.measure < second.measure }
        if first.by != second.by { return first.by.name < second.by.name }
        return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
      })
  }
}

extension Ground {
  /// How many known people resolved tickets in a stretch of time: of each system, of each category
  /// where there is no system, and of all.
  package func resolvers(in span: Range<Int64>) -> [Dimension: [String: Int]] {
    let work = lives.work
    var people: [Dimension: [String: Set<UInt32>]] = [:]
    for number in 0..<work.count where span.contains(Int64(work.at[number])) {
      let pair = work.pairs[Int(work.pair[number])]
      guard pair.person != 0 else { continue }
      people[.all, default: [:]]["", default: []].insert(pair.person)
      guard !pair.area.isNone else { continue }
      let by: Dimension = pair.area.isSystem ? .system : .category
      people[by, default: [:]][export.names[pair.area.name], default: []].insert(pair.person)
    }
    return people.mapValues { $0.mapValues(\.count) }
  }
}
