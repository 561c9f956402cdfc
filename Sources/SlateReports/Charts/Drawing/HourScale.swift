/// Lengths of time on a scale where each tick is about four times the one before, because some tickets
/// take minutes and some take weeks. Between two ticks it is even.
struct HourScale: Sendable, Equatable {
  /// A minute to seven years.
  private static let minutes = [
    1, 5, 15, 60, 240, 960, 3840, 15_360, 61_440, 245_760, 983_040, 3_932_160,
  ]

  /// In hours, from the shortest to the longest; two at least.
  let ticks: [Double]

  /// - Parameter hours: what must fit; beyond the ticks there are, it stands at an end.
  init(holding hours: [Double]) {
    let all = Self.minutes.map { Double($0) / 60 }
    let start = hours.min().flatMap { low in all.lastIndex { $0 <= low } } ?? 0
    let first = min(start, all.count - 2)
    let last = hours.max().flatMap { high in all.firstIndex { $0 >= high } } ?? all.count - 1
    ticks = Array(all[first...max(last, first + 1)])
  }

  /// Where a length of time lies: 0 at the shortest tick, 1 at the longest, and at an end beyond it.
  func fraction(_ hours: Double) -> Double {
    guard hours > ticks[0] else { return 0 }
    guard let next = ticks.firstIndex(where: { $0 > hours }) else { return 1 }
    let part = (hours - ticks[next - 1]) / (ticks[next] - ticks[next - 1])
    return (Double(next - 1) + part) / Double(ticks.count - 1)
  }
}
