/// The observations of one measure, and the figures made of them.
struct Tally {
  let measure: Measure
  let statistic: Measure.Statistic
  /// Places in the quarter's facts, instants and amounts, observation by observation.
  private var tickets: [Int32] = []
  private var instants: [Int64] = []
  private var amounts: [Int64] = []

  init(
    _ measure: Measure, _ statistic: Measure.Statistic, of view: QuarterView,
    observe: (TicketFacts, QuarterView) -> Measure.Observation?
  ) {
    self.measure = measure
    self.statistic = statistic
    for (place, facts) in view.facts.enumerated() {
      guard let observation = observe(facts, view) else { continue }
      tickets.append(Int32(place))
      instants.append(observation.at)
      amounts.append(observation.amount)
    }
    if case .quantile = statistic { sortByAmount() }
  }

  private mutating func sortByAmount() {
    let order = amounts.indices.sorted { amounts[$0] < amounts[$1] }
    tickets = order.map { tickets[$0] }
    instants = order.map { instants[$0] }
    amounts = order.map { amounts[$0] }
  }

  /// The figures by one dimension, in the order of its keys.
  func figures(by dimension: Dimension, in view: QuarterView) -> [Figure] {
    let keys = view.keys(dimension)
    let slots = view.slots(dimension, of: tickets, at: instants)
    if case .quantile = statistic {
      var sorted = [[Int64]](repeating: [], count: keys.count)
      for (place, slot) in slots.enumerated() where slot >= 0 {
        sorted[Int(slot)].append(amounts[place])
      }
      return keys.indices.compactMap { slot in
        figure(dimension, keys[slot], n: sorted[slot].count, sum: 0, sorted: sorted[slot], view)
      }
    }
    var counts = [Int](repeating: 0, count: keys.count)
    var sums = [Int64](repeating: 0, count: keys.count)
    for (place, slot) in slots.enumerated() where slot >= 0 {
      counts[Int(slot)] += 1
      sums[Int(slot)] += amounts[place]
    }
    return keys.indices.compactMap { slot in
      figure(dimension, keys[slot], n: counts[slot], sum: sums[slot], sorted: [], view)
    }
  }

  /// Nil where there is no row: nothing to count, and not the whole quarter.
  private func figure(
    _ dimension: Dimension, _ key: String, n: Int, sum: Int64, sorted: [Int64],
    _ view: QuarterView
  ) -> Figure? {
    let result = statistic.result(n: n, sum: sum, sorted: sorted)
    if dimension != .all {
      guard statistic.isCount ? result.value?.numerator != 0 : n > 0 else { return nil }
    }
    let settled: Figure.Status = view.span.isProvisional ? .provisional : .final
    return Figure(
      measure: measure.name, unit: measure.unit, by: dimension, key: key, value: result.value,
      n: n, low: result.interval?.lowerBound, high: result.interval?.upperBound,
      status: result.status ?? settled)
  }
}
