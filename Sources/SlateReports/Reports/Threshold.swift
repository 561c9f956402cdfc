import SlateMeasures
import SlateModel

/// What is asked of a measure, and what a figure is against it.
struct Threshold {
  /// What is asked for.
  let green: Double
  private let amber: Double
  /// The objectives of the policies ask for it, and no threshold.
  private let isOfPolicies: Bool

  /// The configured threshold, else, of the shares within target, the objectives of the policies: GREEN
  /// from the highest of them on, RED below the lowest. Nil where the configuration has neither.
  init?(_ measure: String, in configuration: Configuration) {
    if let set = configuration.thresholds.first(where: { $0.measure.value == measure }) {
      (green, amber, isOfPolicies) = (set.green, set.amber, false)
      return
    }
    let objectives = configuration.policies.compactMap { $0.objective(of: measure) }
    guard let highest = objectives.max(), let lowest = objectives.min() else { return nil }
    (green, amber, isOfPolicies) = (highest, lowest, true)
  }

  /// The policies do not all ask for the same.
  var isRange: Bool { isOfPolicies && amber < green }

  /// Whether more is better, as the order of the two values says.
  private var isRising: Bool { green >= amber }

  /// The figure itself against the threshold.
  func status(_ figure: Figure?) -> TargetStatus {
    figure?.value.map { status(of: $0.approximation) } ?? .untold(figure)
  }

  func status(of value: Double) -> TargetStatus {
    if isRising { return value >= green ? .green : value >= amber ? .amber : .red }
    return value <= green ? .green : value <= amber ? .amber : .red
  }

  /// What a figure says, to as many decimals as leave a share on its side of the line.
  func value(_ figure: Figure?, _ words: Words) -> String {
    guard let figure, figure.unit == .share, let value = figure.value else {
      return words.value(figure)
    }
    let places = Wording.places.first {
      status(of: Wording.share(value, rounded: $0).approximation) == status(figure)
    }
    return places.map { words.share(value, $0) } ?? words.value(figure)
  }

  /// `at least 95.0 %`.
  func text(in unit: Measure.Unit?, _ words: Words) -> String {
    let asked = written(in: unit, words)
    if isRange {
      return words.scoreboard.objectives(words.limit(amber, in: unit), asked)
    }
    return words.scoreboard.limit(asked, isRising: isRising)
  }

  /// What is asked for: `95.0 %`.
  func written(in unit: Measure.Unit?, _ words: Words) -> String { words.limit(green, in: unit) }
}

extension ServicePolicy {
  /// The share that is to meet the target that a measure is about; nil for other measures.
  fileprivate func objective(of measure: String) -> Double? {
    switch measure {
    case "sla_resolve_met_share": resolve.flatMap(objective)
    case "sla_respond_met_share": respond.flatMap(objective)
    default: nil
    }
  }
}
