import SlateModel

/// Why a question about knowledge has no answer, and no other reason than the true one.
extension KnowledgeWords {
  /// Inputs on knowledge, as they are called.
  private var inputs: [(kind: TableKind, lack: String)] {
    [
      (.documents, say("no documents")), (.sessions, say("no sessions")),
      (.systems, say("no register of critical systems")), (.people, say("no list of people")),
    ]
  }

  /// Questions that no input answers, with what each lacks.
  func untold(_ questions: [KnowledgeQuestion], in export: Export) -> String {
    let lacks = Dictionary(grouping: questions) { lack($0, in: export) }
    var said: Set<String> = []
    let told = questions.compactMap { question -> String? in
      let lack = lack(question, in: export)
      guard said.insert(lack).inserted else { return nil }
      let titles = (lacks[lack] ?? []).map { words.insideSentence(title($0)) }
      return "\(titles.joined(separator: ", ")) (\(lack))"
    }
    return "\(words.notMeasured): \(told.joined(separator: "; "))."
  }

  /// Inputs that a question lacks, or else what those that are there do not say.
  private func lack(_ question: KnowledgeQuestion, in export: Export) -> String {
    let missing = inputs.filter { input in
      question.needs.contains(input.kind) && export.table(input.kind).count == 0
    }.map(\.lack)
    return missing.isEmpty ? silence(question) : missing.joined(separator: ", ")
  }

  /// What every input that is needed leaves unsaid.
  private func silence(_ question: KnowledgeQuestion) -> String {
    switch question {
    case .documents: say("no change is dated")
    case .eliminated: say("the data begin too late, or say nothing of the tickets' subjects")
    case .handover: say("sessions say no kind, leader or minutes, or nobody's side is known")
    case .single: say("nobody's work on a system or category is known")
    case .direction: say("no sides or areas are known, or the data begin too late")
    case .recovery:
      say("no row of the register holds, or it says nothing of critical or of documents")
    case .exit: say("the register, the work on systems or the sides of people are not known")
    }
  }
}
