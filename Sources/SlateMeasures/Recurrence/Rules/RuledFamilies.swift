import SlateModel

/// The families after the user's rules: these win over the words.
struct RuledFamilies: Sendable {
  /// A family that a rule makes: its area, and what it is called.
  struct Made: Sendable {
    let area: Families.Area
    let name: String
  }

  /// By ticket: its family, `unclassifiable` or `ignored`; those that rules make follow the others.
  private(set) var ofTicket: [Int32]
  private(set) var made: [Made] = []
  /// What rules call families, and what they say of their workarounds: the rule's number.
  private var namingRule: [Int32: Int] = [:]
  private var workaroundRule: [Int32: Int] = [:]
  /// What is wrong with the rules, in the order of their lines.
  private(set) var problems: [Problem]
  private let rules: FamilyRules

  /// - Parameters:
  ///   - ofTicket: the family of each ticket by its words.
  ///   - known: finds a family of an area by its id.
  ///   - precedes: which of two families of one name and as many tickets takes those merged into it.
  init(
    _ rules: FamilyRules, _ ground: Ground, ofTicket: [Int32], count: Int,
    known: (Families.Area, String) -> Int32?, precedes: (Int32, Int32) -> Bool
  ) {
    self.rules = rules
    self.ofTicket = ofTicket
    problems = rules.problems
    let tickets = ground.export.tickets
    let matches = RuleMatches(
      rules.rules, tickets.texts[TicketColumn.subject.rawValue], tickets: tickets.count,
      workers: ground.workers)
    for (number, rule) in rules.rules.enumerated() where !matches.isUsed[number] {
      problems.append(RulePlace(rule).matchesNothing())
    }
    for (first, other) in matches.ties
    where rules.rules[first].pattern.foldedText != rules.rules[other].pattern.foldedText {
      problems.append(RulePlace(rules.rules[other]).contradicts(rules.rules[first]))
    }
    if !matches.isEmpty {
      let named = namedFamilies(matches, tickets, precedes)
      place(matches, tickets, count, named, known)
      describe(matches)
    }
    problems.sort { Self.place($0) < Self.place($1) }
  }

  private static func place(_ problem: Problem) -> (String, Int, String) {
    (problem.file, problem.place?.line ?? 0, problem.message)
  }

  /// The name that a rule gives a family.
  func naming(_ family: Int32) -> String? { namingRule[family].map { rules.rules[$0].into } }

  /// What a rule says of a family's workaround.
  func workaround(_ family: Int32) -> String? {
    workaroundRule[family].map { rules.rules[$0].into }
  }

  /// Puts tickets where the rules of their subjects send them.
  private mutating func place(
    _ matches: RuleMatches, _ tickets: Table, _ count: Int, _ named: [Target: Int32],
    _ known: (Families.Area, String) -> Int32?
  ) {
    var targets: [Target: Int32] = [:]
    var lost: Set<Int> = []
    for ticket in ofTicket.indices {
      guard let number = matches.rule(.place, ticket) else { continue }
      if rules.rules[number].kind == .ignore {
        ofTicket[ticket] = Families.ignored
        continue
      }
      let area = Families.Area(of: ticket, tickets)
      let target = Target(area: area, name: rules.rules[number].into)
      if let family = targets[target] {
        ofTicket[ticket] = family
        continue
      }
      var family = known(area, target.name) ?? named[target]
      if family == nil {
        family = Int32(count + made.count)
        made.append(Made(area: area, name: target.name))
        if FamilyMaking.isID(target.name) { lost.insert(number) }
      }
      targets[target] = family
      ofTicket[ticket] = family ?? Families.unclassifiable
    }
    for rule in lost {
      problems.append(RulePlace(rules.rules[rule]).unknownFamily(rules.rules[rule].into))
    }
  }

  private struct Target: Hashable {
    let area: Families.Area
    let name: String
  }

  /// The families of each area by the names that rules give them: of several of one name the one
  /// with most tickets so called.
  private func namedFamilies(
    _ matches: RuleMatches, _ tickets: Table, _ precedes: (Int32, Int32) -> Bool
  ) -> [Target: Int32] {
    var counts: [Target: [Int32: Int]] = [:]
    for (ticket, family) in ofTicket.enumerated() where family >= 0 {
      guard let number = matches.rule(.name, ticket) else { continue }
      let target = Target(area: .init(of: ticket, tickets), name: rules.rules[number].into)
      counts[target, default: [:]][family, default: 0] += 1
    }
    return counts.compactMapValues { families in
      families.min {
        $0.value != $1.value ? $0.value > $1.value : precedes($0.key, $1.key)
      }?.key
    }
  }

  /// Names families, and tells their workarounds, by the rules of their tickets.
  private mutating func describe(_ matches: RuleMatches) {
    var quarrels: Set<[Int]> = []
    for (ticket, family) in ofTicket.enumerated() where family >= 0 {
      if let rule = matches.rule(.name, ticket) {
        Self.take(rule, &namingRule[family], &quarrels, rules.rules)
      }
      if let rule = matches.rule(.workaround, ticket) {
        Self.take(rule, &workaroundRule[family], &quarrels, rules.rules)
      }
    }
    for pair in quarrels.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      problems.append(
        RulePlace(rules.rules[pair[1]]).namesAnother(
          rules.rules[pair[1]].into, than: rules.rules[pair[0]]))
    }
  }

  /// Of two rules the more special one, which has the smaller number.
  private static func take(
    _ rule: Int, _ taken: inout Int?, _ quarrels: inout Set<[Int]>, _ rules: [FamilyRule]
  ) {
    guard let other = taken, other != rule else {
      taken = rule
      return
    }
    if !rules[other].agrees(with: rules[rule]) {
      quarrels.insert([min(rule, other), max(rule, other)])
    }
    taken = min(rule, other)
  }
}
