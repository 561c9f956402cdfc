/// What the tickets of a quarter add to one measure, key by key.
///
/// Tallies of parts of the tickets are made apart and merged; the order of merging changes nothing.
struct Tally: Sendable {
  typealias Observe = @Sendable (TicketFacts, QuarterView) -> Measure.Observation?

  private struct Cell: Sendable {
    var count: Int32 = 0
    var sum: Int64 = 0
  }

  /// An observation of a measure that needs them one by one.
  private struct Sample: Sendable {
    let ticket: Int32
    let at: Int64
    let amount: Int64
  }

  let measure: Measure
  let statistic: Measure.Statistic
  private let observe: Observe
  /// By place in the quarter's `Breakdown`.
  private var cells: [Cell]
  private var samples: [Sample] = []
  private let keepsSamples: Bool
  private let isBroken: Bool
  private let isWeekly: Bool

  init(
    _ measure: Measure, _ statistic: Measure.Statistic, of view: QuarterView,
    observe: @escaping Observe
  ) {
    self.measure = measure
    self.statistic = statistic
    self.observe = observe
    if case .quantile = statistic { keepsSamples = true } else { keepsSamples = false }
    isBroken = measure.scope.dimensions.count > 1
    isWeekly = measure.scope.dimensions.contains(.week)
    cells = Array(repeating: Cell(), count: isBroken ? view.breakdown.count : 1)
  }

  /// Adds some of the quarter's tickets, by place.
  mutating func add(_ tickets: Range<Int>, of view: QuarterView) {
    for ticket in tickets {
      guard let observation = observe(view.facts[ticket], view) else { continue }
      let amount = observation.amount
      cells[0].count += 1
      cells[0].sum += amount
      if keepsSamples {
        samples.append(Sample(ticket: Int32(ticket), at: observation.at, amount: amount))
      }
      guard isBroken else { continue }
      view.breakdown.forEachPlace(of: ticket, at: observation.at, weekly: isWeekly) { place in
        cells[place].count += 1
        cells[place].sum += amount
      }
    }
  }

  /// Adds what others of the same measure have counted.
  mutating func add(_ other: Tally) {
    for place in cells.indices {
      cells[place].count += other.cells[place].count
      cells[place].sum += other.cells[place].sum
    }
    samples += other.samples
  }

  /// The figures by every dimension of the measure.
  func figures(in view: QuarterView) -> [Figure] {
    let sorted = keepsSamples ? sortedAmounts(in: view) : []
    return measure.scope.dimensions.flatMap { figures(by: $0, sorted, in: view) }
  }

  /// The amounts of each place in rising order, one place after the other.
  private func sortedAmounts(in view: QuarterView) -> [Int64] {
    var next: [Int] = []
    next.reserveCapacity(cells.count)
    var total = 0
    for cell in cells {
      next.append(total)
      total += Int(cell.count)
    }
    var sorted = [Int64](repeating: 0, count: total)
    for number in sampleOrder {
      let sample = samples[number]
      sorted[next[0]] = sample.amount
      next[0] += 1
      guard isBroken else { continue }
      view.breakdown.forEachPlace(of: Int(sample.ticket), at: sample.at, weekly: isWeekly) {
        sorted[next[$0]] = sample.amount
        next[$0] += 1
      }
    }
    return sorted
  }

  /// The samples by rising amount.
  private var sampleOrder: [Int] {
    // An amount of seconds and a number fit in one word, and words are sorted fastest.
    var keys: [UInt64] = []
    keys.reserveCapacity(samples.count)
    for (number, sample) in samples.enumerated() {
      keys.append(UInt64(UInt32(clamping: sample.amount)) << 32 | UInt64(number))
    }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  private func figures(
    by dimension: Dimension, _ sorted: [Int64], in view: QuarterView
  ) -> [Figure] {
    let section = view.breakdown.section(dimension)
    var end = keepsSamples ? cells[..<section.start].reduce(0) { $0 + Int($1.count) } : 0
    return section.keys.indices.compactMap { slot in
      let cell = cells[section.start + slot]
      let start = end
      if keepsSamples { end += Int(cell.count) }
      return figure(dimension, section.keys[slot], cell, sorted[start..<end], view)
    }
  }

  /// Nil where there is no row: nothing to count, and not the whole quarter.
  private func figure(
    _ dimension: Dimension, _ key: String, _ cell: Cell, _ sorted: ArraySlice<Int64>,
    _ view: QuarterView
  ) -> Figure? {
    let n = Int(cell.count)
    let result = statistic.result(n: n, sum: cell.sum, sorted: sorted)
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
