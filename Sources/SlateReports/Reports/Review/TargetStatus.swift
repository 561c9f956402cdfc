import SlateMeasures

/// What a figure is against what is asked of it.
enum TargetStatus: Int, Sendable {
  case green, amber, red
  case notMeasured
  /// It would tell of one or two people.
  case withheld
  case noTarget

  /// The farther from the target, the higher; only what is measured against one is below it.
  var rank: Int {
    switch self {
    case .green, .amber, .red: rawValue
    case .notMeasured, .withheld, .noTarget: 0
    }
  }
}

extension TargetStatus {
  /// Of a figure without a value.
  static func untold(_ figure: Figure?) -> TargetStatus {
    figure?.status == .withheld ? .withheld : .notMeasured
  }
}
