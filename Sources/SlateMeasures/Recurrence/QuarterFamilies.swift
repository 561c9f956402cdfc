import SlateModel

/// The recurring issues of one quarter.
package struct QuarterFamilies: Sendable {
  /// A family with tickets opened in the quarter.
  package struct Standing: Sendable {
    package let family: Int32
    /// Places in the quarter's facts, by opening.
    package let tickets: [Int32]
    package let requesters: Int
    package let isRecurring: Bool
    package let isStorm: Bool
  }

  /// By family number.
  package let standings: [Standing]
  package let families: Families
  private let recurring: Set<Int32>

  init(_ families: Families, ground: Ground, span: QuarterSpan, facts: [TicketFacts]) {
    self.families = families
    var placesOf: [Int32: [Int32]] = [:]
    for (place, fact) in facts.enumerated() where fact.entry == .opened && !fact.isCancelled {
      let family = families.ofTicket[fact.ticket]
      if family != Families.unclassifiable { placesOf[family, default: []].append(Int32(place)) }
    }
    let judge = RecurrenceTest(ground: ground, span: span)
    standings = placesOf.keys.sorted().map { family in
      let places = (placesOf[family] ?? []).sorted {
        (facts[Int($0)].opened, $0) < (facts[Int($1)].opened, $1)
      }
      return judge.standing(family, places, facts)
    }
    recurring = Set(standings.filter(\.isRecurring).map(\.family))
  }

  /// Whether a ticket belongs to an issue that is recurring in this quarter.
  func isRecurring(_ facts: TicketFacts) -> Bool {
    recurring.contains(families.ofTicket[facts.ticket])
  }

  var recurringStandings: [Standing] { standings.filter(\.isRecurring) }
}

/// Tells a recurring issue from an incident storm, and both from chance.
struct RecurrenceTest {
  let ground: Ground
  let span: QuarterSpan

  func standing(
    _ family: Int32, _ places: [Int32], _ facts: [TicketFacts]
  ) -> QuarterFamilies.Standing {
    let opened = places.map { facts[Int($0)].opened }
    let requesters = Set(places.map { facts[Int($0)].requester }).subtracting([0])
    let isSeveral =
      !ground.sources.hasRequesters || requesters.count >= 2
      || places.contains { isOfMachine(facts[Int($0)]) }
    let isEnough = places.count >= ground.configuration.recurring.minimum && isSeveral
    let isStorm = isEnough && mostWithinADay(opened) * 5 >= opened.count * 4
    let days = Set(opened.map { span.localDate($0) })
    return QuarterFamilies.Standing(
      family: family, tickets: places, requesters: requesters.count,
      isRecurring: isEnough && !isStorm && days.count >= 2, isStorm: isStorm)
  }

  private func isOfMachine(_ facts: TicketFacts) -> Bool {
    let channel = ground.export.tickets.name(TicketColumn.channel.rawValue, facts.ticket)
    return ground.isMachineChannel[Int(channel)] || ground.sides.isMachine[Int(channel)]
      || ground.sides.isMachine[Int(facts.requester)]
  }

  /// The most tickets that lie within some 24 hours.
  private func mostWithinADay(_ opened: [Int64]) -> Int {
    var most = 0
    var first = 0
    for last in opened.indices {
      while opened[last] - opened[first] >= 86_400 { first += 1 }
      most = max(most, last - first + 1)
    }
    return most
  }
}
