import SlateModel

/// How often a team stands on tickets and in changes.
struct TeamUse {
  /// In its most frequent spelling.
  let name: String
  var tickets = 0
  var changes = 0

  /// How often, in words.
  var occurrences: String {
    [(tickets, "ticket"), (changes, "change")].filter { $0.0 > 0 }
      .map { $0.0.of($0.1) }.joined(separator: ", ")
  }

  /// Every team of an export, spellings that are the same name together; the most frequent first,
  /// then by their bytes.
  static func all(in export: Export) -> [TeamUse] {
    let tickets = NamesFound.occurrences(
      export.tickets.names[TicketColumn.team.rawValue], export.names)
    let changes = NamesFound.occurrences(export.events.team, export.names)
    var uses: [String: TeamUse] = [:]
    for found in tickets {
      uses[foldedName(found.name), default: TeamUse(name: found.name)].tickets += found.rows
    }
    for found in changes {
      uses[foldedName(found.name), default: TeamUse(name: found.name)].changes += found.rows
    }
    return uses.values.sorted { first, second in
      let (left, right) = ((first.tickets, first.changes), (second.tickets, second.changes))
      return left == right ? NamePattern(first.name) < NamePattern(second.name) : left > right
    }
  }
}
