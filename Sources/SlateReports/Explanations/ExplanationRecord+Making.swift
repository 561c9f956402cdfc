package import SlateMeasures
import SlateModel

extension ExplanationRecord {
  /// - Parameters:
  ///   - configuration: the file as the user named it; nil without one.
  ///   - hidesNames: people are not named.
  package init(
    _ explanation: TicketExplanation, _ ground: Ground, configuration: String?, hidesNames: Bool
  ) {
    let maker = RecordMaker(
      ground: ground, configuration: configuration ?? "slate.json", hidesNames: hidesNames)
    let (facts, tickets) = (explanation.facts, ground.export.tickets)
    ticket = tickets.texts[TicketColumn.ticket.rawValue][facts.ticket]
    quarter = explanation.span.quarter.label
    asOf = maker.instant(explanation.span.asOf)
    timeZone = ground.zone.identifier
    file = ground.export.files[Int(tickets.file[facts.ticket])].path
    provisional = explanation.span.isProvisional
    line = Int(tickets.line[facts.ticket])
    entry = facts.entry.name
    standing = facts.standing.name
    side = facts.side.name
    priority = maker.name(facts.priority)
    firstPriority = maker.name(explanation.firstPriority)
    person = maker.person(facts.person)
    hasPersonsSide = explanation.hasPersonsSide
    team = maker.name(facts.team)
    category = maker.name(facts.category)
    system = maker.name(facts.system)
    client = maker.name(facts.client)
    events = explanation.events.map(maker.event)
    laterEvents = explanation.laterEvents
    policy = OrNull(maker.policy(facts.policy))
    refusals = explanation.refusals.map { Refusal(policy: $0.policy + 1, key: $0.key.name) }
    let declared = facts.policy < 0 ? nil : ground.configuration.policies[facts.policy]
    respond = OrNull(explanation.respond.map { maker.clock($0, declared?.respond) })
    resolve = OrNull(explanation.resolve.map { maker.clock($0, declared?.resolve) })
    byFirstPriority = OrNull(explanation.byFirstPriority.map(maker.firstPriority))
    exportedVerdict = OrNull(facts.exportedVerdict.map { $0 ? "met" : "breached" })
    disagrees = OrNull(
      facts.exportedVerdict.flatMap { exported in
        facts.resolve.isJudged ? exported != (facts.resolve.verdict == .met) : nil
      })
    wallSeconds = OrNull(facts.calendarElapsed)
    secondsWithoutPauses = OrNull(facts.elapsedWithoutPauses)
    isMetByReprioritising = facts.isMetByReprioritising
    unusedTotalSeconds = OrNull(explanation.unusedTotal)
  }
}

extension TicketFacts.Entry {
  fileprivate var name: String {
    switch self {
    case .none: "none"
    case .openAtStart: "open_at_start"
    case .opened: "opened"
    case .reopened: "reopened"
    }
  }
}
