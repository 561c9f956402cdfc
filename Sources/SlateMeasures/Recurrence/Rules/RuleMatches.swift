import SlateModel

/// Which rule counts for each ticket.
struct RuleMatches: Sendable {
  /// By effect and ticket: the rule's number and 1, 0 for none. Empty without rules.
  private var counting: [FamilyRule.Effect: [UInt32]] = [:]
  /// By rule: whether any subject matches it.
  private(set) var isUsed: [Bool]
  /// Rules as special as one another that match the same subject and want different things: the one
  /// that counts and the other.
  private(set) var ties: [(Int, Int)] = []

  init(_ rules: [FamilyRule], _ subjects: TextColumn, tickets: Int, workers: Workers) {
    isUsed = Array(repeating: false, count: rules.count)
    guard !rules.isEmpty, subjects.count > 0 else { return }
    let ranges = workers.ranges(of: tickets)
    let parts = workers.map(ranges.count) { RuleSearch(rules, subjects, ranges[$0]) }
    for (number, effect) in FamilyRule.Effect.allCases.enumerated() {
      counting[effect] = parts.flatMap { $0.counting[number] }
    }
    for part in parts {
      for rule in rules.indices where part.isUsed[rule] { isUsed[rule] = true }
    }
    let found = Set(parts.flatMap(\.ties))
    ties = found.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// The rule that counts for a ticket.
  func rule(_ effect: FamilyRule.Effect, _ ticket: Int) -> Int? {
    guard let rules = counting[effect], rules[ticket] != 0 else { return nil }
    return Int(rules[ticket]) - 1
  }

  var isEmpty: Bool { counting.isEmpty }
}

/// The same of a part of the tickets.
private struct RuleSearch: Sendable {
  /// By effect, in their order.
  var counting: [[UInt32]]
  var isUsed: [Bool]
  /// Two rules in the halves of a number.
  var ties: Set<UInt64> = []

  init(_ rules: [FamilyRule], _ subjects: TextColumn, _ range: Range<Int>) {
    let patterns = rules.map { CutPattern($0.pattern) }
    let effects = FamilyRule.Effect.allCases
    counting = effects.map { _ in Array(repeating: 0, count: range.count) }
    isUsed = Array(repeating: false, count: rules.count)
    let bytes = subjects.bytes.span
    for ticket in range where !subjects.isEmpty(ticket) {
      let folded = Self.folded(bytes.extracting(subjects.range(ticket)))
      guard !folded.isEmpty else { continue }
      for (number, effect) in effects.enumerated() {
        var counts: Int?
        for rule in rules.indices where rules[rule].effect == effect {
          // Whether another matches, too, is asked only where that may tell something.
          let isTie = counts.map { rules[$0].isAsSpecial(as: rules[rule]) } ?? true
          guard isTie || !isUsed[rule], patterns[rule].matches(folded.span) else { continue }
          isUsed[rule] = true
          if let first = counts {
            if isTie, !rules[first].agrees(with: rules[rule]) {
              ties.insert(UInt64(first) << 32 | UInt64(rule))
            }
          } else {
            counts = rule
            counting[number][ticket - range.lowerBound] = UInt32(rule + 1)
          }
        }
      }
    }
  }

  /// As `foldedName`, without making a string where it is ASCII.
  private static func folded(_ subject: Span<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(subject.count)
    for index in subject.indices {
      let byte = subject[index]
      if byte >= 0x80 { return beyondASCII(subject) }
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      } else {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static func beyondASCII(_ subject: Span<UInt8>) -> [UInt8] {
    Array(foldedName(String(decoding: subject.indices.map { subject[$0] }, as: UTF8.self)).utf8)
  }
}
