/// Values on an even scale whose ends and ticks are round numbers.
struct LinearScale: Sendable, Equatable {
  /// From the lowest to the highest, evenly apart; two at least.
  let ticks: [Double]

  /// - Parameters:
  ///   - values: what must fit; none gives 0 to 1.
  ///   - bounds: what the scale never leaves, as 0 to 1 for shares.
  ///   - steps: about how many, from 1 on.
  ///   - least: what lies between two ticks at the least, as 1 for counts.
  init(
    holding values: [Double], within bounds: ClosedRange<Double>, steps: Int = 4, least: Double = 0
  ) {
    let low = max(bounds.lowerBound, values.min() ?? 0)
    let high = min(bounds.upperBound, values.max() ?? 1)
    let step = max(least, Self.niceStep((high - low) / Double(steps), around: high))
    var first = max(bounds.lowerBound, (low / step).rounded(.down) * step)
    var last = min(bounds.upperBound, (high / step).rounded(.up) * step)
    if last <= first, last < bounds.upperBound { last = first + step }
    if last <= first { first = last - step }
    let count = max(1, Int(((last - first) / step).rounded()))
    ticks = (0...count).map { first + Double($0) * (last - first) / Double(count) }
  }

  var low: Double { ticks[0] }
  var high: Double { ticks[ticks.count - 1] }

  /// Where a value lies: 0 at the lowest tick, 1 at the highest; what lies beyond stands at the end.
  func fraction(_ value: Double) -> Double {
    min(1, max(0, (value - low) / (high - low)))
  }

  /// 1, 2 or 5 times a power of ten, no smaller than asked.
  private static func niceStep(_ step: Double, around value: Double) -> Double {
    // A series that never changes has no step of its own.
    let wanted = step > 0 ? step : max(abs(value), 1) / 4
    var unit = 1.0
    while unit > wanted { unit /= 10 }
    while unit * 10 <= wanted { unit *= 10 }
    return [1, 2, 5, 10].map { $0 * unit }.first { $0 >= wanted * 0.999 } ?? unit * 10
  }
}
