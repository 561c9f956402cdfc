import SlateModel

/// What leadership must learn of knowledge each quarter, in the order of the review.
enum KnowledgeQuestion: CaseIterable {
  case documents, eliminated, handover, single, recovery, direction, exit

  /// Inputs without which it has no answer.
  var needs: [TableKind] {
    switch self {
    case .documents: [.documents]
    case .handover: [.sessions, .people]
    case .recovery: [.systems]
    case .exit: [.systems, .documents, .people]
    case .eliminated, .single, .direction: []
    }
  }

  /// Inputs that are about nothing else.
  static let inputs: [TableKind] = [.documents, .sessions, .systems, .people]
}
