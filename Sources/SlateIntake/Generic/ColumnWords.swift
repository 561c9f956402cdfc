import SlateModel

/// What people of one language call the columns of their lists, and the states of their tickets.
struct ColumnWords: Sendable {
  /// By kind, lines of slate's columns: the column, a colon, and names that people give it, with
  /// commas between, the clearest first. Case, accents, blanks and signs do not matter.
  let columns: [TableKind: String]
  let states: StateWords

  static let all: [ColumnWords] = [.english, .german, .french, .spanish, .portuguese]

  /// The kinds of lists that people keep under names of their own.
  static let kinds = TableKind.allCases.filter { kind in all.contains { $0.columns[kind] != nil } }

  /// For each of slate's columns the keys of its names, the clearest first: slate's own, then those
  /// of the languages in turn.
  static func keys(of kind: TableKind) -> [[String]] { keysByKind[kind] ?? [] }

  private static let keysByKind: [TableKind: [[String]]] = Dictionary(
    uniqueKeysWithValues: kinds.map { ($0, collectedKeys($0)) })

  private static func collectedKeys(_ kind: TableKind) -> [[String]] {
    let lists = all.map { $0.names(of: kind) }
    return kind.columns.map { column in
      guard !column.name.isEmpty else { return [] }
      let names = lists.map { $0[column.name] ?? [] }
      // The clearest names of every language come before any doubtful one.
      let longest = names.map(\.count).max() ?? 0
      let inTurn = (0..<longest).flatMap { rank in
        names.compactMap { rank < $0.count ? $0[rank] : nil }
      }
      var seen: Set<String> = []
      return ([column.name] + inTurn).flatMap(HeaderKey.all).filter { seen.insert($0).inserted }
    }
  }

  /// Whether a name is that of a date which no ticket begins by, although it lies before all others.
  static func isOtherDate(_ header: String) -> Bool {
    let key = HeaderKey.of(header)
    return otherDates.contains { key.contains($0) }
  }

  /// Purchases, births, deadlines, what is planned and what expires, as keys.
  private static let otherDates = [
    "purchase", "birth", "due", "deadline", "warranty", "expir", "valid", "schedul", "planned",
    "kauf", "geburt", "fallig", "faellig", "garantie", "gultig", "gueltig", "geplant", "achat",
    "naissance", "echeance", "prevu", "compra", "nacimiento", "vencimiento", "garantia", "previst",
    "programad", "nascimento", "vencimento", "agendad",
  ]

  /// Whether a name is that of the time of anything.
  static func isVagueOpening(_ header: String) -> Bool {
    vagueOpenings.contains(HeaderKey.of(header))
  }

  private static let vagueOpenings: Set<String> = [
    "date", "datetime", "timestamp", "startdate", "starttime", "datum", "zeitpunkt", "zeitstempel",
    "startdatum", "startzeit", "beginn", "horodatage", "datededebut", "debut", "fecha",
    "marcadetiempo", "fechadeinicio", "inicio", "data", "datadeinicio",
  ]

  /// Whether a name is that of the length of a resolution: `resolution_hours`.
  static func isLengthOfResolution(_ header: String) -> Bool {
    let key = HeaderKey.of(header)
    return resolutions.contains { key.contains($0) } && lengths.contains { key.contains($0) }
  }

  private static let resolutions = ["resol", "losung", "loesung", "soluc", "bearbeitung"]
  private static let lengths = [
    "time", "hour", "hrs", "minute", "mins", "day", "duration", "zeit", "dauer", "stunden", "temps",
    "duree", "delai", "heures", "tiempo", "duracion", "horas", "tempo", "duracao", "dias",
  ]

  /// The names by slate's column, in the order written.
  func names(of kind: TableKind) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for line in (columns[kind] ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      names[String(parts[0]), default: []] +=
        parts[parts.count - 1].split(separator: ",").map { foldedName(String($0)) }
    }
    return names
  }
}
