import SlateModel

/// Which inputs there are: a measure without its input is not measured.
struct Sources: Sendable {
  let hasTickets: Bool
  let hasResponses: Bool
  /// Some log shows changes of state.
  let hasLoggedStates: Bool
  let hasLog: Bool
  let hasLoggedTeams: Bool
  let hasLoggedPriorities: Bool
  let hasPriorities: Bool
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
  /// The configuration says on which side teams are.
  let hasTeamSides: Bool
  /// The list of people says whose side somebody is on.
  let hasPersonSides: Bool
  /// Somebody is said to be accountable for something.
  let hasResponsibilities: Bool
  /// Some ticket says what it is about, by a subject or by finer categories.
  let hasSubjects: Bool
  /// Some ticket names a system or a category.
  let hasTicketAreas: Bool
  let knowledge: KnowledgeSources

  /// Either says whose side somebody is on.
  var hasSides: Bool { hasTeamSides || hasPersonSides }

  init(
    export: Export, configuration: Configuration, book: CalendarBook, people: PersonBook,
    links: LinkedDocuments
  ) {
    hasTickets = export.tickets.count > 0
    hasResponses = export.hasInstants(.responded)
    hasLoggedStates = export.events.state.contains { $0 != 0 }
    hasLog = !export.events.isEmpty
    hasLoggedTeams = export.events.team.contains { $0 != 0 }
    hasLoggedPriorities = export.events.priority.contains { $0 != 0 }
    hasPriorities = export.hasNames(.priority) || hasLoggedPriorities
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
    hasTeamSides = !configuration.teams.rules.isEmpty
    hasPersonSides = people.hasSides
    hasResponsibilities =
      !configuration.responsibilities.rules.isEmpty
      || export.table(.systems).hasNames(SystemColumn.accountable.rawValue)
    hasSubjects =
      !export.tickets.texts[TicketColumn.subject.rawValue].bytes.isEmpty
      || export.hasNames(.subcategory) || export.hasNames(.symptom)
    hasTicketAreas = export.hasNames(.system) || export.hasNames(.category)
    knowledge = KnowledgeSources(export, hasPersonSides: hasPersonSides, links)
  }
}
