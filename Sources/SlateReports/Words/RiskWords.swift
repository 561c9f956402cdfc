import SlateMeasures
import SlateModel

/// How the review speaks of risks.
enum RiskWords {
  static let title = "Risks"
  static let more = "More stand under Risks in the detail."
  static func none(hasRecords: Bool) -> String {
    "No rule finds one in what was supplied" + (hasRecords ? ", and none is on record." : ".")
  }

  static func restores(
    _ figure: Figure?, _ systems: [(name: String, failure: TestFailure)]
  ) -> Risk {
    let told = systems.map { system in
      "\(Wording.name(system.name, most: 24)) (\(restore(system.failure)))"
    }
    return Risk(
      title: "Restore tests",
      figures: "\(ofAll(figure)) critical systems did not pass the latest in time: "
        + Wording.list(told), names: systems.map(\.name))
  }

  static func restore(_ failure: TestFailure) -> String {
    switch failure {
    case .notPassed: "not passed"
    case .tooSlow: "over its RTO"
    }
  }

  static func lowered(_ figure: Figure, most: Figure?) -> Risk {
    let place = most.map { ", the most of them in \(Wording.name($0.key)) (\(Wording.value($0)))" }
    return Risk(
      title: "Targets met by lowering priorities",
      figures:
        "\(ofAll(figure)) tickets that met their target had failed that of the priority they "
        + "began with" + (place ?? ""), names: most.map { [$0.key] } ?? [])
  }

  static func paused(_ figure: Figure, gap: Figure?) -> Risk {
    let requester = gap?.value.map { _ in
      "; on the requester's clock the share met is lower by \(Wording.value(gap))"
    }
    return Risk(
      title: "Targets met thanks to pauses",
      figures:
        "\(ofAll(figure)) tickets that the \(side(figure.key)) side met "
        + "would have failed without their pauses" + (requester ?? ""), names: [])
  }

  static func lost(_ figure: Figure?, _ areas: [String]) -> Risk {
    Risk(
      title: "Work that went to the provider",
      figures: "from the internal team to the provider in \(ofAll(figure)) areas compared: "
        + Wording.list(areas), names: areas)
  }

  static func newlySingle(_ areas: [String], all: Figure?) -> Risk {
    Risk(
      title: "New dependence on one person",
      figures: "\(Wording.list(areas)); \(ofAll(all)) rated areas in all",
      names: areas)
  }

  static func single(_ figure: Figure?, _ areas: [String]) -> Risk {
    Risk(
      title: "Dependence on one person",
      figures: "\(ofAll(figure)) rated areas: \(Wording.list(areas))",
      names: areas)
  }

  static func exposed(_ figure: Figure?, _ systems: [String]) -> Risk {
    Risk(
      title: "Provider exit",
      figures: "\(ofAll(figure)) critical systems exposed: \(Wording.list(systems))",
      names: [])
  }

  static func recorded(_ row: DecisionBook.Entry) -> Risk {
    Risk(
      title: Wording.name(row.what),
      figures: "on record \(DecisionWords.open(row)), \(DecisionWords.owner(row.owner)), "
        + DecisionWords.dueClause(row), names: [])
  }

  /// The risk, its figures, and who has it in hand by `decisions.csv`.
  static func line(_ risk: Risk, _ row: DecisionBook.Entry?) -> [Report.Run] {
    var runs: [Report.Run] = [.strong("\(risk.title): "), .plain("\(risk.figures).")]
    if let row {
      let what = row.what == risk.names.first ? "" : "\(Wording.name(row.what, most: 50)), "
      let owner = DecisionWords.owner(row.owner, most: 26)
      runs.append(.plain(" On record: \(what)\(owner), \(DecisionWords.dueClause(row))."))
    }
    return runs
  }

  /// `2 of 7`; without a value, why there is none.
  static func ofAll(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil else { return Wording.value(figure) }
    return ChartWords.of(Wording.value(figure), figure.n)
  }

  private static func side(_ key: String) -> String {
    key == Side.internal.name ? "internal" : key == Side.provider.name ? "provider's" : key
  }
}
