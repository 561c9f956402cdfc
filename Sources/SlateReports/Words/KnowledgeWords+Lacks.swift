import SlateModel

/// Why a question about knowledge has no answer, and no other reason than the true one.
extension KnowledgeWords {
  /// Inputs on knowledge, as they are called.
  private static let inputs: [(kind: TableKind, words: String)] = [
    (.documents, "documents"), (.sessions, "sessions"), (.systems, "register of critical systems"),
    (.people, "list of people"),
  ]

  /// No input on knowledge was supplied at all.
  static func isSilent(_ export: Export) -> Bool {
    inputs.allSatisfy { export.table($0.kind).count == 0 }
  }

  /// Questions that no input answers, with what each lacks.
  static func untold(_ questions: [String], in export: Export) -> String {
    let lacks = Dictionary(grouping: questions) { lack($0, in: export) }
    var said: Set<String> = []
    let told = questions.compactMap { question -> String? in
      let lack = lack(question, in: export)
      guard said.insert(lack).inserted else { return nil }
      return "\((lacks[lack] ?? []).map(\.lowercasedFirst).joined(separator: ", ")) (\(lack))"
    }
    return "\(Wording.notMeasured): \(told.joined(separator: "; "))."
  }

  /// Inputs that a question lacks, or else what those that are there do not say.
  private static func lack(_ question: String, in export: Export) -> String {
    let missing = inputs.filter { input in
      needs(question).contains(input.kind) && export.table(input.kind).count == 0
    }.map { "no \($0.words)" }
    return missing.isEmpty ? silence(question) : missing.joined(separator: ", ")
  }

  private static func needs(_ question: String) -> [TableKind] {
    switch question {
    case documents: [.documents]
    case handover: [.sessions, .people]
    case recovery: [.systems]
    case exit: [.systems, .documents, .people]
    default: []
    }
  }

  /// What every input that is needed leaves unsaid.
  private static func silence(_ question: String) -> String {
    switch question {
    case eliminated: "the data begin too late, or say nothing of the tickets' subjects"
    case handover: "sessions say no kind, leader or minutes, or nobody's side is known"
    case single: "nobody's work on a system or category is known"
    case direction: "no sides or areas are known, or the data begin too late"
    case recovery: "no row of the register holds, or it says nothing of critical or of documents"
    case exit: "the register, the work on systems or the sides of people are not known"
    default: "no change is dated"
    }
  }
}
