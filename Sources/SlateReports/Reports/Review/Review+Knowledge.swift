import SlateMeasures
import SlateModel

extension Edition {
  /// What leadership must learn each quarter of knowledge: each question with its answer, its n, and
  /// what limits it.
  func addKnowledgeAnswers(to review: inout Report) {
    review.heading(2, KnowledgeWords.title)
    let answers = [
      (KnowledgeWords.documents, documentsAnswer), (KnowledgeWords.eliminated, eliminatedAnswer),
      (KnowledgeWords.handover, handoverAnswer), (KnowledgeWords.single, singleAnswer),
      (KnowledgeWords.recovery, recoveryAnswer), (KnowledgeWords.direction, directionAnswer),
      (KnowledgeWords.exit, exitAnswer),
    ]
    let isAnswered = answers.contains { $0.1 != nil }
    guard isAnswered || !KnowledgeWords.isSilent(ground.export) else {
      return review.paragraph(.plain(KnowledgeWords.nothingSupplied))
    }
    if isAnswered {
      review.table(
        Report.Grid(
          KnowledgeWords.caption, header: KnowledgeWords.header,
          rows: answers.compactMap { question, answer in answer.map { [question, $0.0, $0.1] } },
          textColumns: [0, 1, 2]))
    }
    let untold = answers.filter { $0.1 == nil }.map(\.0)
    guard !untold.isEmpty else { return }
    review.paragraph(.plain(KnowledgeWords.untold(untold, in: ground.export)))
  }

  /// An answer and its limit; nil where the input is missing.
  private typealias Answer = (String, String)

  private func told(_ measure: String) -> Figure? {
    figures[measure].flatMap { $0.status == .notMeasured ? nil : $0 }
  }

  private var documentsAnswer: Answer? {
    guard let changed = told("documents_changed") else { return nil }
    guard let useful = told("documents_useful") else {
      return (KnowledgeWords.unlinked(changed), KnowledgeWords.noLinks)
    }
    return (
      KnowledgeWords.documents(changed, useful: useful, weak: figures["documents_useful_weak"]),
      KnowledgeWords.unobservable(
        figures["documents_not_yet_observable"], across: figures["documents_across_sides"])
    )
  }

  private var eliminatedAnswer: Answer? {
    told("families_eliminated").map {
      (
        KnowledgeWords.eliminated($0, avoided: figures["tickets_avoided"]),
        KnowledgeWords.eliminatedLimit
      )
    }
  }

  private var handoverAnswer: Answer? {
    told("handover_people").map {
      (
        KnowledgeWords.handover($0, did: figures["attended_then_did"]),
        KnowledgeWords.handoverLimit(
          sessions: figures["handover_sessions"], systems: figures["handover_systems"])
      )
    }
  }

  private var singleAnswer: Answer? {
    let work = report.knowledge.work
    guard figures["single_person_areas"]?.n ?? 0 > 0 else { return nil }
    return told("single_person_reduced").map {
      (
        KnowledgeWords.single(
          $0, work.reduced.map { names[$0.area.name] }, new: figures["single_person_new"],
          work.newlySingle.map { names[$0.area.name] }),
        KnowledgeWords.singleLimit(
          figures["single_person_areas"], unrated: figures["single_person_unrated"])
      )
    }
  }

  private var recoveryAnswer: Answer? {
    guard let none = told("recovery_none") else { return nil }
    let recovery = report.knowledge.recovery
    func moved(_ isMove: (RecoveryStep, RecoveryStep) -> Bool) -> [String] {
      recovery.now.rungs.filter { rung in
        recovery.before(rung.system).map { isMove($0, rung.step) } ?? false
      }.map { names[$0.system] }
    }
    return (
      KnowledgeWords.recovery(
        RecoveryStep.allCases.map { ($0.name, figures["recovery_\($0.name)"]) }),
      KnowledgeWords.recoveryLimit(
        of: none.n, up: moved(<), down: moved(>),
        failed: recovery.now.rungs.filter(\.hasFailedTest).map { names[$0.system] })
    )
  }

  private var directionAnswer: Answer? {
    told("capability_gained_areas").map {
      (
        KnowledgeWords.direction($0, gainedAreas, figures["capability_lost_areas"], lostAreas),
        KnowledgeWords.directionLimit($0)
      )
    }
  }

  private var exitAnswer: Answer? {
    told("provider_exit_exposed_systems").map {
      (
        KnowledgeWords.exit($0),
        Wording.list(report.knowledge.exit.exposed.map { names[$0.system] })
      )
    }
  }
}
