package import SlateModel

/// All that the measures of a run stand on: the export and the rules, made ready once.
package struct Ground: Sendable {
  package private(set) var export: Export
  package let configuration: Configuration
  package let book: CalendarBook
  package let zone: ZoneRules
  package let workers: Workers
  package let sides: SideBook
  let rules: ServiceRules
  let histories: HistoryBuilder
  let lives: TicketLives
  let documents: DocumentLog
  /// By file: an exported total of pauses is wall time.
  let totalsAreWallTime: [Bool]
  /// By name: whether an answer of that word is a good one; nil where it is no answer.
  let satisfaction: [Bool?]
  /// By name: whether it is the channel by which machines report.
  let isMachineChannel: [Bool]
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
    lives = TicketLives(histories, workers: workers)
    documents = DocumentLog(
      export.table(.documents), names: export.names,
      isBot: sides.isBot(names: export.names))
    satisfaction = export.names.map(isGoodAnswer)
    isMachineChannel = export.names.map { foldedName($0) == "machine" }
    sources = Sources(export: export, configuration: configuration, book: book)
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

  init(export: Export, configuration: Configuration, book: CalendarBook) {
    let register = export.table(.systems)
    hasTickets = export.tickets.count > 0
    hasDocumentChanges = export.table(.documents).count > 0
    hasResponses = export.hasInstants(.responded)
    hasLoggedStates = export.events.state.contains { $0 != 0 }
    hasLog = !export.events.isEmpty
    hasLoggedTeams = export.events.team.contains { $0 != 0 }
    hasLoggedPriorities = export.events.priority.contains { $0 != 0 }
    hasHandoffs = export.hasNumbers(.handoffs)
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
