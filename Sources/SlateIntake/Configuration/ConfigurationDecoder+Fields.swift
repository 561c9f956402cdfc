import SlateModel

extension ConfigurationDecoder {
  /// The values of an object by key, the first of repeated ones; nil for anything but an object.
  typealias Fields = [String: Field]

  /// A value and the key under which it stands.
  struct Field {
    var key: String
    var value: JSON5Value
    var place: SourcePlace { value.place }
  }

  mutating func fields(of field: Field, known: [String]) -> Fields? {
    fields(of: field.value, named: field.key, known: known)
  }

  mutating func fields(of value: JSON5Value, named name: String, known: [String]) -> Fields? {
    guard let members = members(of: Field(key: name, value: value)) else { return nil }
    var fields: Fields = [:]
    for member in members {
      let key = member.key.value
      if known.contains(key) {
        fields[key] = Field(key: key, value: member.value)
      } else {
        let fault = ConfigurationFault.unknownKey(
          key, in: name, nearest: nearest(to: key, among: known), known: known)
        report(fault, at: member.key.place)
      }
    }
    return fields
  }

  /// The members of an object in their order, without those that repeat a key.
  mutating func members(of field: Field) -> [JSON5Value.Member]? {
    guard case .object(let members) = field.value.content else {
      return reportType(of: field, expected: .object)
    }
    var firstPlaces: [String: SourcePlace] = [:]
    return members.filter { member in
      let key = member.key
      guard let first = firstPlaces[key.value] else {
        firstPlaces[key.value] = key.place
        return true
      }
      report(.repeatedKey(key.value, first: first), at: key.place)
      return false
    }
  }

  /// The members of an object whose keys are names, without those whose name says nothing or means
  /// the same as an earlier one.
  mutating func namedMembers(of field: Field) -> [JSON5Value.Member] {
    var firsts: [String: Placed<String>] = [:]
    return (members(of: field) ?? []).filter { member in
      let folded = foldedName(member.key.value)
      if folded.isEmpty {
        report(.emptyText(key: field.key), at: member.key.place)
      } else if let first = firsts[folded] {
        report(
          .sameName(member.key.value, as: first.value, first: first.place), at: member.key.place)
      } else {
        firsts[folded] = member.key
        return true
      }
      return false
    }
  }

  /// The elements of a list, each under the list's own key.
  mutating func elements(of field: Field) -> [Field]? {
    guard case .array(let elements) = field.value.content else {
      return reportType(of: field, expected: .list)
    }
    return elements.map { Field(key: field.key, value: $0) }
  }

  mutating func reportType<Value>(
    of field: Field, expected: ConfigurationFault.ExpectedType
  ) -> Value? {
    report(
      .wrongType(key: field.key, expected: expected, found: field.value.kind), at: field.place)
    return nil
  }
}
