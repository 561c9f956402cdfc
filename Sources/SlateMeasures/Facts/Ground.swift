package import SlateModel

/// All that the measures of a run stand on: the export and the rules, made ready once.
package struct Ground: Sendable {
  package private(set) var export: Export
  package let configuration: Configuration
  package let book: CalendarBook
  package let zone: ZoneRules
  package let workers: Workers
  package let sides: SideBook
  package let people: PersonBook
  let rules: ServiceRules
  let histories: HistoryBuilder
  let lives: TicketLives
  let resolvers: Resolvers
  let documents: DocumentLog
  /// By change of a document: its author's pair in the work log.
  let pairOfChange: [Int32]
  let links: LinkedDocuments
  let register: SystemRegister
  /// By name: as the state of a document it means that nobody is to use it.
  let isDeadState: [Bool]
  /// By name: as the kind of a session it hands knowledge over.
  let isHandoverKind: [Bool]
  /// By name: as the kind of a document it is one that must stay fresh.
  let isRecoveryKind: [Bool]
  /// By file: an exported total of pauses is wall time.
  let totalsAreWallTime: [Bool]
  /// By name: whether an answer of that word is a good one; nil where it is no answer.
  let satisfaction: [Bool?]
  /// By name: whether it is the channel by which machines report.
  let isMachineChannel: [Bool]
  /// By name: as the kind of a document it is a review.
  let isReviewKind: [Bool]
  /// By name: as a priority it is the first.
  let isFirstPriority: [Bool]
  /// What the input can tell at all.
  let sources: Sources

  package init(
    export: Export, configuration: Configuration, book: CalendarBook, zone: ZoneRules,
    totalsAreWallTime: [Bool], workers: Workers
  ) {
    self.export = export
    self.configuration = configuration
    self.book = book
    self.zone = zone
    self.workers = workers
    self.totalsAreWallTime = totalsAreWallTime
    sides = SideBook(configuration, people: export.table(.people), names: export.names)
    rules = ServiceRules(configuration, book: book, names: export.names)
    histories = HistoryBuilder(
      export: export, kinds: export.names.map(configuration.states.kind(of:)))
    let isBot = sides.isBot(names: export.names)
    people = PersonBook(export, isBot: isBot)
    resolvers = Resolvers(export: export, sides: sides, people: people, zone: zone)
    documents = DocumentLog(export.table(.documents), names: export.names, isBot: isBot)
    var lives = TicketLives(histories, resolvers, workers: workers)
    let people = people
    pairOfChange = lives.pairs(
      of: documents.changes.lazy.map {
        WorkLog.Pair(area: $0.area, person: people.person($0.author))
      })
    self.lives = lives
    links = LinkedDocuments(export, documents, lives.work)
    register = SystemRegister(export.table(.systems), export.names)
    isReviewKind = export.names.map { foldedName($0) == "review" }
    isFirstPriority = export.names.map(isFirstPriorityName)
    isHandoverKind = export.names.map(isHandoverWord)
    isDeadState = export.names.map(isDeadDocumentState)
    isRecoveryKind = export.names.map { ["runbook", "recovery"].contains(foldedName($0)) }
    satisfaction = export.names.map(isGoodAnswer)
    isMachineChannel = export.names.map { foldedName($0) == "machine" }
    sources = Sources(
      export: export, configuration: configuration, book: book, people: people, links: links)
  }

  /// Seconds of a ticket's exported total of pauses, 0 where there is none. Business time wins over
  /// a total that the tool itself calls wall time.
  func pausedTotal(ofTicket ticket: Int) -> (seconds: Int64, isWallTime: Bool) {
    let tickets = export.tickets
    let total = tickets.number(TicketColumn.pausedMinutes.rawValue, ticket)
    if total != Table.missing {
      return (Int64(total), totalsAreWallTime[Int(tickets.file[ticket])])
    }
    let wall = tickets.number(TicketColumn.pausedWall.rawValue, ticket)
    return (wall == Table.missing ? 0 : Int64(wall), true)
  }

  /// Whether any ticket tells how long it was on hold; without, no clock ever stood still.
  package var knowsPauses: Bool { sources.hasPauses }

  /// Adds something that the reader has to know.
  package mutating func warn(_ problem: Problem) { export.warnings.append(problem) }
}

/// Which inputs there are: a measure without its input is not measured.
struct Sources: Sendable {
  let hasTickets: Bool
  let hasDocumentChanges: Bool
  let hasResponses: Bool
  /// Some log shows changes of state.
  let hasLoggedStates: Bool
  let hasLog: Bool
  let hasLoggedTeams: Bool
  let hasLoggedPriorities: Bool
  let hasHandoffs: Bool
  /// Some ticket tells how long it was on hold, by its log or by a total.
  let hasPauses: Bool
  let hasUpdates: Bool
  let hasRequesters: Bool
  let hasExportedVerdicts: Bool
  let hasSatisfaction: Bool
  let hasDocuments: Bool
  let hasProblems: Bool
  let hasDefaultCalendar: Bool
  let hasResponsibilities: Bool
  let hasSides: Bool
  /// Some ticket says what it is about, by a subject or by finer categories.
  let hasSubjects: Bool

  /// Some ticket names a document, or some document a ticket.
  let hasDocumentLinks: Bool
  /// The list of people says whose side somebody is on.
  let hasPersonSides: Bool
  /// Somebody is known to have resolved a ticket or changed a document.
  let hasWork: Bool
  let hasSessions: Bool
  let hasRecoveryTests: Bool
  let hasEvidence: Bool
  let hasDecisions: Bool
  let hasPriorities: Bool

  init(
    export: Export, configuration: Configuration, book: CalendarBook, people: PersonBook,
    links: LinkedDocuments
  ) {
    hasDocumentLinks = export.hasNames(.document) || links.hasRowLinks
    hasPersonSides = people.hasSides
    hasWork =
      export.table(.documents).count > 0 || export.hasNames(.resolver)
      || export.hasNames(.assignee) || export.events.person.contains { $0 != 0 }
    hasSessions = export.table(.sessions).count > 0
    hasRecoveryTests = export.table(.tests).count > 0
    hasEvidence = export.table(.evidence).count > 0
    hasDecisions = export.table(.decisions).count > 0
    hasPriorities =
      export.hasNames(.priority) || export.events.priority.contains { $0 != 0 }
    let register = export.table(.systems)
    hasTickets = export.tickets.count > 0
    hasDocumentChanges = export.table(.documents).count > 0
    hasResponses = export.hasInstants(.responded)
    hasLoggedStates = export.events.state.contains { $0 != 0 }
    hasLog = !export.events.isEmpty
    hasLoggedTeams = export.events.team.contains { $0 != 0 }
    hasLoggedPriorities = export.events.priority.contains { $0 != 0 }
    hasHandoffs = export.hasNumbers(.handoffs)
    hasPauses =
      hasLoggedStates || export.hasNumbers(.pausedMinutes) || export.hasNumbers(.pausedWall)
    hasUpdates = export.hasInstants(.updated)
    hasRequesters = export.hasNames(.requester)
    hasExportedVerdicts = export.hasNumbers(.slaMet)
    hasSatisfaction = export.hasNames(.satisfaction)
    hasDocuments = export.hasNames(.document)
    hasProblems = export.hasNames(.problem)
    hasDefaultCalendar = book.configuredDefault != nil
    hasResponsibilities =
      !configuration.responsibilities.rules.isEmpty
      || register.names[SystemColumn.accountable.rawValue].contains { $0 != 0 }
    hasSubjects =
      !export.tickets.texts[TicketColumn.subject.rawValue].bytes.isEmpty
      || export.hasNames(.subcategory) || export.hasNames(.symptom)
    hasSides = !configuration.teams.rules.isEmpty || export.table(.people).count > 0
  }
}

/// Whether an answer about satisfaction is a good one: 4 or 5 of 5, good, satisfied, very satisfied.
///
/// Nil where it is no answer: nothing, or a number outside 1 to 5.
private func isGoodAnswer(_ answer: String) -> Bool? {
  let word = foldedName(answer)
  if word.isEmpty { return nil }
  let isNumber = word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
  if isNumber, let number = Double(word) { return (1...5).contains(number) ? number >= 4 : nil }
  return ["good", "satisfied", "very satisfied"].contains(word)
}
