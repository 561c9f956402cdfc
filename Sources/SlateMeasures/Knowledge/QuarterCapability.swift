import SlateModel

/// Which areas and families changed hands in a quarter.
package struct QuarterCapability: Sendable {
  package let areas: [Area: CapabilityShift]
  /// By family number.
  package let families: [Int32: CapabilityShift]
  let testedAreas: Int
  let testedFamilies: Int

  /// Nil without 13 weeks of tickets before the quarter.
  init?(_ ground: Ground, span: QuarterSpan, families: QuarterFamilies) {
    guard let windows = CapabilityWindows(families.baseline, span: span) else { return nil }
    let families = families.families
    let counts = ShiftCounts(ground, windows, families, before: span.asOf)
    testedAreas = counts.areas.values.count(where: \.isTested)
    testedFamilies = counts.families.count(where: \.isTested)
    var areas = counts.areas.compactMapValues { $0.direction(windows) }
    var shifted: [Int32: CapabilityShift] = [:]
    for (family, count) in counts.families.enumerated() {
      if let shift = count.direction(windows) { shifted[Int32(family)] = shift }
    }
    let quality = ShiftQuality(ground: ground, span: span)
    for area in areas.filter({ $0.value == .gained }).keys
    where quality.isWorse(counts.members { $0.area == area }) {
      areas[area] = nil
    }
    for family in shifted.filter({ $0.value == .gained }).keys
    where quality.isWorse(counts.members { $0.family == family }) {
      shifted[family] = nil
    }
    self.areas = areas
    self.families = shifted
  }

  func count(_ shift: CapabilityShift) -> Int { areas.values.count { $0 == shift } }

  func familyCount(_ shift: CapabilityShift) -> Int { families.values.count { $0 == shift } }
}

/// Counts the resolutions with a known side that stand as of a quarter's end.
private struct ShiftCounts {
  private let ground: Ground
  private let windows: CapabilityWindows
  private let familyOf: [Int32]
  private let end: Int64
  private(set) var areas: [Area: CapabilityCount] = [:]
  private(set) var families: [CapabilityCount]

  init(_ ground: Ground, _ windows: CapabilityWindows, _ families: Families, before end: Int64) {
    self.ground = ground
    self.windows = windows
    familyOf = families.ofTicket
    self.end = end
    self.families = Array(repeating: CapabilityCount(), count: families.all.count)
    let work = ground.lives.work
    var ofPair = [CapabilityCount](repeating: CapabilityCount(), count: work.pairs.count)
    for number in 0..<work.count {
      guard let isNow = window(of: number, work) else { continue }
      let byProvider = work.side[number] == .provider
      ofPair[Int(work.pair[number])].add(isNow: isNow, byProvider: byProvider)
      let family = familyOf[Int(work.ticket[number])]
      if family >= 0 { self.families[Int(family)].add(isNow: isNow, byProvider: byProvider) }
    }
    for (pair, count) in zip(work.pairs, ofPair) where !pair.area.isNone {
      areas[pair.area, default: CapabilityCount()].add(count)
    }
  }

  /// Whether a resolution counts in the quarter, or before it; nil for neither.
  private func window(of number: Int, _ work: WorkLog) -> Bool? {
    let at = Int64(work.at[number])
    let isNow = windows.now.contains(at)
    guard isNow || windows.before.contains(at), work.side[number] != .unknown,
      work.stands(number, before: end)
    else { return nil }
    return isNow
  }

  /// The tickets of an area or family whose resolutions count.
  func members(
    _ isMember: (_ work: (area: Area, family: Int32)) -> Bool
  ) -> (before: [Int], now: [Int]) {
    let work = ground.lives.work
    var (before, now): ([Int], [Int]) = ([], [])
    for number in 0..<work.count {
      let ticket = Int(work.ticket[number])
      guard let isNow = window(of: number, work),
        isMember((work.pairs[Int(work.pair[number])].area, familyOf[ticket]))
      else { continue }
      if isNow { now.append(ticket) } else { before.append(ticket) }
    }
    return (before, now)
  }
}

extension CapabilityCount {
  fileprivate mutating func add(_ other: CapabilityCount) {
    before += other.before
    beforeByProvider += other.beforeByProvider
    now += other.now
    nowByProvider += other.nowByProvider
  }
}

/// Compares how well the work of two windows was done: few areas and families need it.
private struct ShiftQuality {
  let ground: Ground
  let span: QuarterSpan

  /// More of it reopened, or the 90th percentile of the hours to resolve higher, whatever n.
  func isWorse(_ tickets: (before: [Int], now: [Int])) -> Bool {
    let (before, now) = (quality(tickets.before), quality(tickets.now))
    if now.reopened * tickets.before.count > before.reopened * tickets.now.count { return true }
    guard let slow = now.slow, let slowBefore = before.slow else { return false }
    return slow > slowBefore
  }

  private func quality(_ tickets: [Int]) -> (reopened: Int, slow: Int64?) {
    var builder = FactsBuilder(ground: ground, span: span)
    let facts = tickets.compactMap { builder.factsOfPast($0) }
    let elapsed = facts.compactMap(\.resolve.elapsed).sorted()
    return (
      facts.count(where: \.isReopened),
      elapsed.isEmpty ? nil : elapsed[Quantile.ninetieth.rank(of: elapsed.count) - 1]
    )
  }
}
