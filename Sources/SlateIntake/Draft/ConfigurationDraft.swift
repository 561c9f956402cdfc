import SlateModel

/// A `slate.json` to begin with: what the exports tell is filled in, what only the user knows is left
/// as lines to uncomment.
package struct ConfigurationDraft: Sendable {
  /// A file and what `slate.json` calls it.
  struct Export: Sendable {
    let name: String
    let contents: FileContents
    /// Its columns, where it is of no format and its names and values tell them.
    let suggestion: MappingSuggestion?
  }

  /// A name and in how many rows of all files it stands, in its most frequent spelling.
  struct Name: Sendable {
    let name: String
    var rows: Int
  }

  /// In the order given, those of one kind together.
  let exports: [Export]
  /// The zone named on the command line.
  let timeZone: String?

  /// - Parameters:
  ///   - inspections: of files that can be used.
  ///   - path: where the configuration is to stand; files are named relative to its folder.
  package init(_ inspections: [Inspection], at path: String, timeZone: String?) {
    let folder = RelativePath(toFolderOf: path)
    let found = inspections.compactMap { inspection in
      inspection.contents.map { contents in
        Export(
          name: folder.name(of: inspection.file), contents: contents,
          suggestion: inspection.suggestion)
      }
    }
    exports = TableKind.allCases.flatMap { kind in
      found.filter { $0.contents.source.kind == kind }
    }
    self.timeZone = timeZone
  }

  var teams: [Name] { names { $0.teams.map(\.team) } }
  var priorities: [Name] { names(\.priorities) }

  /// Each state with what it means, the most frequent first.
  var states: [(state: Name, meaning: StateKind)] {
    let meanings = exports.flatMap(\.contents.states)
    return names { $0.states.map(\.state) }.map { name in
      (
        name,
        meanings.first { foldedName($0.state.name) == foldedName(name.name) }?.meaning ?? .open
      )
    }
  }

  var hasTickets: Bool { exports.contains { $0.contents.source.kind == .tickets } }

  /// Some file tells when tickets were answered.
  var hasResponses: Bool {
    let name = TicketColumn.columns[TicketColumn.responded.rawValue].name
    return exports.contains { export in export.contents.used.contains { $0.column == name } }
  }

  /// The zone that a file states, where it is a place's.
  var statedZone: String? {
    exports.lazy.map(\.contents.zone)
      .first { $0.source == .file && $0.name != ZoneRules.utc.identifier }?.name
  }

  /// Spellings that are the same name together, the most frequent first, then by their bytes.
  private func names(_ occurrences: (FileContents) -> [FileContents.Occurrence]) -> [Name] {
    var names: [String: Name] = [:]
    for found in exports.flatMap({ occurrences($0.contents) }).sorted(by: { $0.rows > $1.rows }) {
      names[foldedName(found.name), default: Name(name: found.name, rows: 0)].rows += found.rows
    }
    names[""] = nil
    return names.values.sorted { first, second in
      first.rows == second.rows
        ? NamePattern(first.name) < NamePattern(second.name) : first.rows > second.rows
    }
  }
}
