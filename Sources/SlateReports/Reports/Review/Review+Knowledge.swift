import SlateMeasures
import SlateModel

extension Edition {
  /// What leadership must learn each quarter of knowledge: each question with its answer, its n, and
  /// what limits it.
  func addKnowledgeAnswers(to review: inout Report) {
    review.heading(2, words.knowledge.title)
    let answers = KnowledgeQuestion.allCases.map { (question: $0, answer: answer($0)) }
    let isAnswered = answers.contains { $0.answer != nil }
    let isSilent = KnowledgeQuestion.inputs.allSatisfy { ground.export.table($0).count == 0 }
    guard isAnswered || !isSilent else {
      return review.paragraph(.plain(words.knowledge.nothingSupplied))
    }
    if isAnswered {
      review.table(
        Report.Grid(
          words.knowledge.caption, header: words.knowledge.header,
          rows: answers.compactMap { question, answer in
            answer.map { [words.knowledge.title(question), $0.0, $0.1] }
          },
          textColumns: [0, 1, 2]))
    }
    let untold = answers.filter { $0.answer == nil }.map(\.question)
    guard !untold.isEmpty else { return }
    review.paragraph(.plain(words.knowledge.untold(untold, in: ground.export)))
  }

  /// An answer and its limit; nil where the input is missing.
  private typealias Answer = (String, String)

  private func answer(_ question: KnowledgeQuestion) -> Answer? {
    switch question {
    case .documents: documentsAnswer
    case .eliminated: eliminatedAnswer
    case .handover: handoverAnswer
    case .single: singleAnswer
    case .recovery: recoveryAnswer
    case .direction: directionAnswer
    case .exit: exitAnswer
    }
  }

  private func told(_ measure: String) -> Figure? {
    figures[measure].flatMap { $0.status == .notMeasured ? nil : $0 }
  }

  private var documentsAnswer: Answer? {
    guard let changed = told("documents_changed") else { return nil }
    guard let useful = told("documents_useful") else {
      return (words.knowledge.unlinked(changed), words.knowledge.noLinks)
    }
    return (
      words.knowledge.documents(useful: useful, weak: figures["documents_useful_weak"]),
      words.knowledge.unobservable(
        figures["documents_not_yet_observable"], across: figures["documents_across_sides"])
    )
  }

  private var eliminatedAnswer: Answer? {
    told("families_eliminated").map {
      (
        words.knowledge.eliminated($0, avoided: figures["tickets_avoided"]),
        words.knowledge.eliminatedLimit
      )
    }
  }

  private var handoverAnswer: Answer? {
    told("handover_people").map {
      (
        words.knowledge.handover($0, did: figures["attended_then_did"]),
        words.knowledge.handoverLimit(
          sessions: figures["handover_sessions"], systems: figures["handover_systems"])
      )
    }
  }

  private var singleAnswer: Answer? {
    let work = report.knowledge.work
    guard figures["single_person_areas"]?.n ?? 0 > 0 else { return nil }
    return told("single_person_reduced").map {
      (
        words.knowledge.single(
          $0, work.reduced.map { names[$0.area.name] }, new: figures["single_person_new"],
          work.newlySingle.map { names[$0.area.name] }),
        words.knowledge.singleLimit(
          figures["single_person_areas"], unrated: figures["single_person_unrated"])
      )
    }
  }

  private var recoveryAnswer: Answer? {
    guard let none = told("recovery_none") else { return nil }
    if none.n == 0 { return (words.knowledge.noneCritical, "") }
    let recovery = report.knowledge.recovery
    func moved(_ isMove: (RecoveryStep, RecoveryStep) -> Bool) -> [String] {
      recovery.now.rungs.filter { rung in
        recovery.before(rung.system).map { isMove($0, rung.step) } ?? false
      }.map { names[$0.system] }
    }
    return (
      words.knowledge.recovery(
        RecoveryStep.allCases.map { ($0, figures["recovery_\($0.name)"]) }),
      words.knowledge.recoveryLimit(
        of: none.n, isCompared: told("recovery_moved_up") != nil, up: moved(<), down: moved(>),
        failed: recovery.now.rungs.filter(\.hasFailedTest).map { names[$0.system] })
    )
  }

  private var directionAnswer: Answer? {
    told("capability_gained_areas").map {
      (
        words.knowledge.direction($0, gainedAreas, figures["capability_lost_areas"], lostAreas),
        words.knowledge.directionLimit($0)
      )
    }
  }

  private var exitAnswer: Answer? {
    told("provider_exit_exposed_systems").map {
      (
        $0.n == 0 ? words.knowledge.noneCritical : words.knowledge.exit($0),
        words.list(report.knowledge.exit.exposed.map { names[$0.system] })
      )
    }
  }
}
