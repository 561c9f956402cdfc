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
    let export = export.withSystemsUnderOneName()
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
    let isBot = sides.isBot(names: export.names, documents: export.table(.documents))
    let people = PersonBook(export, isBot: isBot)
    self.people = people
    resolvers = Resolvers(export: export, sides: sides, people: people, zone: zone)
    documents = DocumentLog(
      export.table(.documents), names: export.names, people: people, isBot: isBot)
    var lives = TicketLives(histories, resolvers, workers: workers)
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
