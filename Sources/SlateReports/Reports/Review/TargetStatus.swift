/// What a figure is against what is asked of it.
enum TargetStatus: Int, Sendable {
  case green, amber, red
  case notMeasured
  case noTarget

  /// The farther from the target, the higher; only what is measured against one is below it.
  var rank: Int {
    switch self {
    case .green, .amber, .red: rawValue
    case .notMeasured, .noTarget: 0
    }
  }
}
