import SlateMeasures
import SlateModel

/// How the review speaks of risks.
struct RiskWords: WordGroup {
  let words: Words

  var title: String { say("Risks") }
  var more: String { say("More stand under Risks in the detail.") }
  func none(hasRecords: Bool) -> String {
    hasRecords
      ? say("No rule finds one in what was supplied, and none is on record.")
      : say("No rule finds one in what was supplied.")
  }

  func restores(
    _ figure: Figure?, _ systems: [(name: String, failure: TestFailure)]
  ) -> Risk {
    let told = systems.map { system in
      "\(Wording.name(system.name, most: 24)) (\(restore(system.failure)))"
    }
    return Risk(
      title: say("Restore tests"),
      figures: say(
        """
        \(words.ofAll(figure)) critical systems did not pass the latest in time: \(words.list(told))
        """), names: systems.map(\.name))
  }

  func restore(_ failure: TestFailure) -> String {
    switch failure {
    case .notPassed: say("not passed")
    case .tooSlow: say("over its RTO")
    }
  }

  func lowered(_ figure: Figure, most: Figure?) -> Risk {
    let failed = say(
      """
      \(words.ofAll(figure)) tickets that met their target had failed that of the priority they \
      began with
      """)
    let figures = most.map {
      say("\(failed), the most of them in \(Wording.name($0.key)) (\(words.value($0)))")
    }
    return Risk(
      title: say("Targets met by lowering priorities"), figures: figures ?? failed,
      names: most.map { [$0.key] } ?? [])
  }

  func paused(_ figure: Figure, gap: Figure?) -> Risk {
    let failed = failedWithoutPauses(figure)
    let figures = gap?.value.map { _ in
      say("\(failed); on the requester's clock the share met is lower by \(words.value(gap))")
    }
    return Risk(
      title: say("Targets met thanks to pauses"), figures: figures ?? failed, names: [])
  }

  private func failedWithoutPauses(_ figure: Figure) -> String {
    let share = words.ofAll(figure)
    return switch Side(name: figure.key) {
    case .internal:
      say("\(share) tickets that the internal side met would have failed without their pauses")
    case .provider:
      say("\(share) tickets that the provider's side met would have failed without their pauses")
    case .unknown, nil:
      say("\(share) tickets met by no known side would have failed without their pauses")
    }
  }

  func lost(_ figure: Figure?, _ areas: [String]) -> Risk {
    Risk(
      title: say("Work that went to the provider"),
      figures: say(
        """
        from the internal team to the provider in \(words.ofAll(figure)) areas compared: \
        \(words.list(areas))
        """), names: areas)
  }

  func newlySingle(_ areas: [String], all: Figure?) -> Risk {
    Risk(
      title: say("New dependence on one person"),
      figures: say("\(words.list(areas)); \(words.ofAll(all)) rated areas in all"),
      names: areas)
  }

  func single(_ figure: Figure?, _ areas: [String]) -> Risk {
    Risk(
      title: say("Dependence on one person"),
      figures: say("\(words.ofAll(figure)) rated areas: \(words.list(areas))"),
      names: areas)
  }

  func exposed(_ figure: Figure?, _ systems: [String]) -> Risk {
    Risk(
      title: say("Provider exit"),
      figures: say("\(words.ofAll(figure)) critical systems exposed: \(words.list(systems))"),
      names: [])
  }

  func recorded(_ row: DecisionBook.Entry) -> Risk {
    let (open, owner) = (words.decisions.open(row), words.decisions.owner(row.owner))
    return Risk(
      title: Wording.name(row.what),
      figures: say("on record \(open), \(owner), \(words.decisions.dueClause(row))"), names: [])
  }

  /// The risk, its figures, and who has it in hand by `decisions.csv`.
  func line(_ risk: Risk, _ row: DecisionBook.Entry?) -> [Report.Run] {
    var runs: [Report.Run] = [.strong("\(risk.title): "), .plain("\(risk.figures).")]
    if let row {
      let what = row.what == risk.names.first ? "" : "\(Wording.name(row.what, most: 50)), "
      let owner = words.decisions.owner(row.owner, most: 26)
      runs.append(
        .plain(" " + say("On record: \(what)\(owner), \(words.decisions.dueClause(row)).")))
    }
    return runs
  }
}
