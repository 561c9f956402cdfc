import SlateModel

/// The user's own rules about recurring issues, the most special of each effect first.
struct FamilyRules: Sendable {
  let rules: [FamilyRule]
  /// What is wrong with rows of the file, each with its place.
  private(set) var problems: [Problem] = []

  init(_ export: Export) {
    let table = export.table(.familyRules)
    var read: [FamilyRule] = []
    for row in 0..<table.count {
      let word = export.names[table.name(FamilyRuleColumn.rule.rawValue, row)]
      let into = table.texts[FamilyRuleColumn.into.rawValue]
      let pattern = NamePattern(table.texts[FamilyRuleColumn.pattern.rawValue][row])
      let place = RulePlace(
        file: export.files[Int(table.file[row])].path, line: Int(table.line[row]))
      guard let kind = FamilyRule.Kind(rawValue: foldedName(word)) else {
        problems.append(place.unknown(word))
        continue
      }
      let target = row < into.count ? into[row] : ""
      switch kind {
      case .name where foldedName(target).isEmpty:
        problems.append(place.nameless())
        continue
      case .workaround where !["", "temporary", "accepted"].contains(foldedName(target)):
        problems.append(place.unknownWorkaround(target))
        continue
      default: break
      }
      read.append(
        FamilyRule(
          kind: kind, pattern: pattern, into: Self.into(kind, target, pattern), file: place.file,
          line: place.line))
    }
    rules = read.sorted(by: FamilyRule.precedes)
    problems += contradictions + loops
  }

  /// Where nothing is said, a family is called by the pattern, and a workaround is temporary.
  private static func into(
    _ kind: FamilyRule.Kind, _ target: String, _ pattern: NamePattern
  ) -> String {
    switch kind {
    case .ignore: ""
    case .merge, .split, .name: foldedName(target).isEmpty ? pattern.text : target
    case .workaround: foldedName(target).isEmpty ? "temporary" : foldedName(target)
    }
  }

  /// Rules with the same pattern that want different things.
  private var contradictions: [Problem] {
    zip(rules.indices, rules.dropFirst().indices).flatMap { first, _ -> [Problem] in
      rules[(first + 1)...].prefix { $0.pattern.foldedText == rules[first].pattern.foldedText }
        .filter { $0.effect == rules[first].effect && !$0.agrees(with: rules[first]) }
        .map { RulePlace($0).contradicts(rules[first]) }
    }
  }

  /// Families that rules merge into one another in a circle.
  private var loops: [Problem] {
    let merging = rules.filter { $0.effect == .place && $0.kind != .ignore }
    var next: [Int?] = []
    for rule in merging {
      next.append(
        merging.firstIndex { $0.into != rule.into && $0.pattern.matches(rule.into) })
    }
    var told: Set<Int> = []
    var problems: [Problem] = []
    for start in merging.indices where !told.contains(start) {
      var path = [start]
      while let step = next[path[path.count - 1]], !path.contains(step), !told.contains(step) {
        path.append(step)
      }
      told.formUnion(path)
      guard let step = next[path[path.count - 1]], let first = path.firstIndex(of: step) else {
        continue
      }
      let circle = path[first...].map { merging[$0] }
        .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
      problems.append(RulePlace(circle[0]).loops(circle.dropFirst().map(\.line)))
    }
    return problems
  }
}
