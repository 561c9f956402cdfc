import SlateModel

extension ConfigurationDecoder {
  mutating func teamSides(_ field: Field) -> TeamSides {
    let sides: [Side] = [.internal, .provider]
    let rules = namedMembers(of: field).compactMap { member -> TeamSides.Rule? in
      let team = Field(key: member.key.value, value: member.value)
      guard let name = text(team) else { return nil }
      guard let side = Side(name: name.value), sides.contains(side) else {
        reportUnknownWord(name, key: team.key, known: sides.map(\.name))
        return nil
      }
      return TeamSides.Rule(pattern: pattern(of: member), side: side)
    }
    return TeamSides(rules)
  }

  mutating func responsibilityMap(_ field: Field) -> ResponsibilityMap {
    let rules = namedMembers(of: field).compactMap { member -> ResponsibilityMap.Rule? in
      let area = Field(key: member.key.value, value: member.value)
      guard let responsibility: Responsibility = word(area) else { return nil }
      return ResponsibilityMap.Rule(
        pattern: pattern(of: member), responsibility: responsibility)
    }
    return ResponsibilityMap(rules)
  }

  private func pattern(of member: JSON5Value.Member) -> Placed<NamePattern> {
    Placed(NamePattern(member.key.value), at: member.key.place)
  }

  /// A list that is given replaces the default one; an empty list means no state at all.
  mutating func stateRules(_ field: Field) -> StateRules {
    var rules = StateRules.defaults
    let lists = StateRules.lists
    guard let fields = fields(of: field, known: lists.map(\.kind.name)) else { return rules }
    for (kind, path) in lists {
      if let patterns = fields[kind.name].flatMap({ self.patterns($0) }) {
        rules[keyPath: path] = patterns.map(\.value)
        rules.given.insert(kind)
      }
    }
    return rules
  }

  mutating func recurrenceRules(_ field: Field) -> RecurrenceRules {
    var rules = RecurrenceRules()
    let known = ["minimum", "synonyms", "stopWords"]
    guard let fields = fields(of: field, known: known) else { return rules }
    if let minimum = fields["minimum"].flatMap({ wholeNumber($0, in: .recurrence) }) {
      rules.minimum = minimum
    }
    for member in fields["synonyms"].map({ namedMembers(of: $0) }) ?? [] {
      if let meaning = text(Field(key: member.key.value, value: member.value)) {
        rules.synonyms.append(RecurrenceRules.Synonym(word: member.key, meaning: meaning))
      }
    }
    rules.stopWords = fields["stopWords"].flatMap { texts($0) } ?? []
    return rules
  }

  mutating func thresholds(_ field: Field) -> [MeasureThreshold] {
    (members(of: field) ?? []).compactMap { member in
      let measure = Field(key: member.key.value, value: member.value)
      guard let fields = fields(of: measure, known: ["green", "amber"]) else { return nil }
      for key in ["green", "amber"] where fields[key] == nil {
        report(.missingKey(key, in: measure.key), at: measure.place)
      }
      let green = fields["green"].flatMap { number($0, in: .finite) }
      let amber = fields["amber"].flatMap { number($0, in: .finite) }
      guard let green, let amber else { return nil }
      return MeasureThreshold(measure: member.key, green: green, amber: amber)
    }
  }
}
