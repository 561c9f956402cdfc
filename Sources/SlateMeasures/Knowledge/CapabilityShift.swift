import SlateModel

/// Work that went from one side to the other: the resolutions of an area or a family in the 26 weeks
/// before a quarter against those of the quarter.
package enum CapabilityShift: String, Sendable {
  /// From the provider to the internal team, at no worse a quality.
  case gained
  /// The reverse.
  case lost

  /// What happened, for definitions.
  var words: String {
    switch self {
    case .gained:
      "whose share resolved by the provider fell from 70 % or more to 30 % or less, with half the "
        + "volume a week or more left and neither more reopened nor a higher 90th percentile"
    case .lost:
      "whose share resolved by the provider rose from 30 % or less to 70 % or more, with half the "
        + "volume a week or more left"
    }
  }
}

/// The two windows that are compared.
struct CapabilityWindows {
  private let baseline: Baseline
  /// Seconds since 1970.
  let now: Range<Int64>

  var before: Range<Int64> { baseline.span }

  /// Nil with less than 13 weeks of tickets before the quarter, or nothing of the quarter.
  init?(_ baseline: Baseline, span: QuarterSpan) {
    guard baseline.isLongEnough, span.start < span.asOf else { return nil }
    self.baseline = baseline
    now = span.start..<span.asOf
  }

  /// Whether at least half as much a week is left.
  func isEnough(_ count: Int, after old: Int) -> Bool {
    count * 2 * baseline.days >= old * baseline.quarterDays
  }
}

/// The resolutions of one area or family in both windows, by side.
struct CapabilityCount {
  private static let least: Int32 = 5

  var before: Int32 = 0
  var beforeByProvider: Int32 = 0
  var now: Int32 = 0
  var nowByProvider: Int32 = 0

  mutating func add(isNow: Bool, byProvider: Bool) {
    if isNow { now += 1 } else { before += 1 }
    guard byProvider else { return }
    if isNow { nowByProvider += 1 } else { beforeByProvider += 1 }
  }

  var isTested: Bool { before >= Self.least && now >= Self.least }

  /// Which way the provider's share went, from 70 % or more to 30 % or less or the reverse, with
  /// work enough left; the quality is not looked at.
  func direction(_ windows: CapabilityWindows) -> CapabilityShift? {
    guard isTested, windows.isEnough(Int(now), after: Int(before)) else { return nil }
    func isMost(_ part: Int32, _ whole: Int32) -> Bool { part * 10 >= whole * 7 }
    func isLeast(_ part: Int32, _ whole: Int32) -> Bool { part * 10 <= whole * 3 }
    if isMost(beforeByProvider, before), isLeast(nowByProvider, now) { return .gained }
    if isLeast(beforeByProvider, before), isMost(nowByProvider, now) { return .lost }
    return nil
  }
}
