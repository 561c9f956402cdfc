extension Measure {
  /// Every measure; each stands in a file of its name under Metrics.
  package static let all: [Measure] =
    single + several.flatMap(\.self)

  private static let single: [Measure] = [
    .documentsChanged, .ticketsOpenStart, .ticketsOpened, .ticketsReopened, .ticketsResolved,
    .ticketsCancelled,
    .ticketsClosedWithoutResolution, .ticketsOpenEnd, .ledgerUnexplained,
    .dataFaultsEndBeforeStart, .watermelonGap, .pauseDependentShare, .deadlineBunching,
    .metByReprioritising, .slaFlagDisagreements, .ticketsStuck, .reopenShare14d,
    .repeatContactShare, .firstTimeFixShare, .handoffsMean, .bounces, .afterHoursShare,
    .providerShare, .outsideLane, .areasUnassigned, .escalatedToProviderShare, .escalatedLate,
    .firstHandoffMedianHours, .satisfactionGoodShare, .satisfactionResponseShare,
    .recurringTickets, .recurringShare, .recurringHours, .unclassifiableTickets,
    .recurringFamilies, .incidentStorms, .familiesWithoutDocument, .familiesWithoutProblem,
    .documentsAcrossSides, .documentsNotYetObservable, .documentsStale, .documentsStaleButUsed,
    .documentsProviderOnly, .ticketLinkShare, .knownShare,
    .handoverPeople, .attendedThenDid, .handoverSessions, .handoverHours, .handoverSessionHours,
    .handoverSystems, .singlePersonAreas, .providerOnlyAreas, .singlePersonReduced,
    .singlePersonNew, .singlePersonUnrated, .contributorAbsenceFactor, .recoveryTestFailed,
    .providerExitExposedSystems, .evidenceOnTimeShare, .evidenceOverdue, .reviewsAfterMajor,
    .decisionsOpen, .decisionsDone, .decisionsOverdue, .decisionsOwnedByProvider,
    .decisionsWithoutOwner,
    .familiesEliminated, .familiesStoppedWithoutCause, .ticketsAvoided,
  ]

  /// Those that exist for both clocks, or for several bands.
  private static let several: [[Measure]] = [
    slaMetShare, slaMet, slaBreached, slaRunningLate, slaNotCovered, slaNear, exportedSLATickets,
    medianHours, p90Hours, meanHours, calendarMedianHours, calendarMeanHours, backlogAge,
    documentsUseful, capabilityAreas, capabilityFamilies, recoverySteps, recoveryMoves,
    familiesByStatus,
  ]
}
