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
        "\(critical(figure)) did not pass the latest in time: \(words.list(told))"),
      names: systems.map(\.name))
  }

  /// `2 of 7 critical systems`.
  private func critical(_ figure: Figure?) -> String {
    let part = words.ofAll(figure)
    return say(figure?.n ?? 0, "\(part) critical system", "\(part) critical systems")
  }

  /// `2 of 19 rated areas`.
  private func rated(_ figure: Figure?) -> String {
    let part = words.ofAll(figure)
    return say(figure?.n ?? 0, "\(part) rated area", "\(part) rated areas")
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
    let part = words.ofAll(figure)
    return Risk(
      title: say("Work that went to the provider"),
      figures: say(
        figure?.n ?? 0,
        """
        from the internal team to the provider in \(part) area compared: \(words.list(areas))
        """,
        """
        from the internal team to the provider in \(part) areas compared: \(words.list(areas))
        """), names: areas)
  }

  func newlySingle(_ areas: [String], all: Figure?) -> Risk {
    Risk(
      title: say("New dependence on one person"),
      figures: say("\(words.list(areas)); \(rated(all)) in all"),
      names: areas)
  }

  func single(_ figure: Figure?, _ areas: [String]) -> Risk {
    Risk(
      title: say("Dependence on one person"),
      figures: say("\(rated(figure)): \(words.list(areas))"),
      names: areas)
  }

  func exposed(_ figure: Figure?, _ systems: [String]) -> Risk {
    Risk(
      title: say("Provider exit"),
      figures: say("\(critical(figure)) exposed: \(words.list(systems))"),
      names: [])
  }
}
