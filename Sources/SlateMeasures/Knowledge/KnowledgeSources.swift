import SlateModel

/// What the inputs say of knowledge. What none of them says is not measured, and never 0.
///
/// A column whose empty cells are an answer (not done, nobody's, without a day) has to be there; of
/// any other some cell has to be filled.
struct KnowledgeSources: Sendable {
  let hasDocumentChanges: Bool
  /// Some document is of a kind.
  let hasDocumentKinds: Bool
  /// Some ticket names a document, or some document a ticket.
  let hasDocumentLinks: Bool
  /// Sessions say of what kind they are, who led them and how long somebody was there, and the list
  /// of people whose side those are on.
  let hasHandovers: Bool
  /// Some session is about a system.
  let hasSessionSystems: Bool
  /// Somebody is known to have resolved a ticket or changed a document.
  let hasWork: Bool
  /// And a system.
  let hasSystemWork: Bool
  /// And a system or a category.
  let hasAreaWork: Bool
  /// The register says which systems are critical.
  let hasCriticalSystems: Bool
  /// Documents of a kind are about systems, or the register names recovery documents.
  let hasRecoveryDocuments: Bool
  let hasRecoveryTests: Bool
  let hasEvidence: Bool
  let hasEvidenceDone: Bool
  let hasDecisions: Bool
  let hasDecisionOwners: Bool
  let hasDecisionDays: Bool
  let hasDecisionsClosed: Bool

  init(_ export: Export, hasPersonSides: Bool, _ links: LinkedDocuments) {
    let documents = export.table(.documents)
    let sessions = export.table(.sessions)
    let register = export.table(.systems)
    let (evidence, decisions) = (export.table(.evidence), export.table(.decisions))
    hasDocumentChanges = documents.count > 0
    hasDocumentKinds = documents.hasNames(DocumentColumn.kind.rawValue)
    hasDocumentLinks = export.hasNames(.document) || links.hasRowLinks
    hasHandovers =
      hasPersonSides && sessions.hasNames(SessionColumn.kind.rawValue)
      && sessions.hasNames(SessionColumn.leader.rawValue)
      && sessions.hasNumbers(SessionColumn.minutes.rawValue)
    hasSessionSystems = sessions.hasNames(SessionColumn.system.rawValue)
    let hasResolvers =
      export.hasNames(.resolver) || export.hasNames(.assignee)
      || export.events.person.contains { $0 != 0 }
    let hasDocumentSystems = documents.hasNames(DocumentColumn.system.rawValue)
    hasWork = hasDocumentChanges || hasResolvers
    hasSystemWork = hasDocumentSystems || hasResolvers && export.hasNames(.system)
    hasAreaWork =
      hasSystemWork || documents.hasNames(DocumentColumn.category.rawValue)
      || hasResolvers && export.hasNames(.category)
    hasCriticalSystems = register.hasNumbers(SystemColumn.critical.rawValue)
    hasRecoveryDocuments =
      hasDocumentKinds && hasDocumentSystems
      || register.hasNames(SystemColumn.recoveryDocument.rawValue)
    hasRecoveryTests = export.table(.tests).count > 0
    hasEvidence = evidence.count > 0
    hasEvidenceDone = hasEvidence && !evidence.numbers[EvidenceColumn.done.rawValue].isEmpty
    hasDecisions = decisions.count > 0
    hasDecisionOwners = hasDecisions && !decisions.names[DecisionColumn.owner.rawValue].isEmpty
    hasDecisionDays = hasDecisions && !decisions.numbers[DecisionColumn.due.rawValue].isEmpty
    hasDecisionsClosed = hasDecisions && !decisions.numbers[DecisionColumn.closed.rawValue].isEmpty
  }

  /// Of critical systems it can be told how their recovery is written down.
  var hasRecovery: Bool { hasCriticalSystems && hasRecoveryDocuments }

  /// Whether those who were at a session about a system then worked on it can be told.
  var hasDeedsAfterwards: Bool { hasHandovers && hasSessionSystems && hasSystemWork }
}
