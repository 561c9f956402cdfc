import SlateMeasures
import SlateModel

/// The configured threshold of a measure, and what a figure is against it.
struct Threshold {
  /// What is asked for.
  let green: Double
  private let amber: Double

  /// Nil where the configuration sets none for the measure.
  init?(_ measure: String, in configuration: Configuration) {
    guard let set = configuration.thresholds.first(where: { $0.measure.value == measure }) else {
      return nil
    }
    green = set.green
    amber = set.amber
  }

  /// Whether more is better, as the order of the two values says.
  private var isRising: Bool { green >= amber }

  /// GREEN, AMBER or RED: the figure itself against the threshold.
  func status(_ figure: Figure?) -> String {
    guard let value = figure?.value?.approximation else { return Wording.notMeasured }
    if isRising { return value >= green ? "GREEN" : value >= amber ? "AMBER" : "RED" }
    return value <= green ? "GREEN" : value <= amber ? "AMBER" : "RED"
  }

  func text(_ figure: Figure?) -> String { text(in: figure?.unit) }

  /// `at least 95.0 %`.
  func text(in unit: Measure.Unit?) -> String {
    (isRising ? "at least " : "at most ") + written(in: unit)
  }

  /// What is asked for: `95.0 %`.
  func written(in unit: Measure.Unit?) -> String {
    // Beyond a million million nobody reads digits, and more would not fit.
    let limit = min(max(green, -1e12), 1e12)
    let value = Ratio(Int64((limit * 1_000_000).rounded()), 1_000_000)
    switch unit {
    case .share: return Wording.share(value)
    case .hours: return Wording.hours(value)
    default: return value.millionths.description
    }
  }
}
