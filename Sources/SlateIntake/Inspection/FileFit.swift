import SlateModel

/// What a file turns out to be.
struct FileFit {
  let kind: TableKind
  let reading: OpenedFile.Reading
  /// Another kind of which the file has as many columns.
  var rival: TableKind?

  var mapping: Mapping { reading.mapping }

  /// Names and values alone make it a list of tickets, or of their changes, and none of them tells how a
  /// ticket stands, how urgent it is, who wants it or who works on it: a list of anything has numbers
  /// and dates.
  var tellsLittle: Bool {
    guard reading.generic != nil, let telling = Self.telling[kind] else { return false }
    return !mapping.sources.contains { telling.contains($0.column) }
  }

  /// It tells little, and nothing says that its opening is one: a log or a list of anything.
  var tellsNothing: Bool { tellsLittle && reading.generic?.isOpenedVaguely == true }

  private static let telling: [TableKind: Set<Int>] = [
    .tickets: Set(
      [
        TicketColumn.responded, .resolved, .closed, .priority, .state, .requester, .team, .assignee,
        .resolver, .slaMet,
      ].map(\.rawValue)),
    .events: Set([EventColumn.state, .team, .priority].map(\.rawValue)),
  ]

  /// The headers of the file that tell its format.
  func evidence(in header: HeaderRow) -> [String] {
    let clauses = Format.named(reading.format)?.signature.clauses ?? []
    let fields =
      clauses.isEmpty
      ? reading.generic?.found.map(\.field) ?? [] : clauses.flatMap { $0.fields(in: header) }
    return Set(fields).sorted().map { header.cells[$0] }
  }
}

extension OpenedFile {
  /// So many columns must have names of a kind, where nothing but names speaks for the kind.
  private static let fewestGuessed = 3

  /// The kind that finds the most of slate's columns in the file, then the first in the list; nil
  /// where none fits.
  ///
  /// A single column is no evidence: many files have one called `system` or `person`.
  ///
  /// - Parameter settings: its kind does not count.
  /// - Throws: a `RunFailure` where the configuration names a format or a header that is not there.
  func fit(_ settings: ReadSettings) throws(RunFailure) -> FileFit? {
    var fits: [FileFit] = []
    for settings in kinds(settings) {
      guard let told = try toldReading(settings) else { continue }
      let fewest = settings.isTold ? 1 : 2
      if told.mapping.columnCount >= fewest {
        fits.append(FileFit(kind: settings.kind, reading: try reading(settings)))
      }
    }
    let isSure = fits.contains { $0.mapping.columnCount >= Self.fewestGuessed }
    if !isSure, settings.format == nil { fits += guesses(settings) }
    return fits.best
  }

  /// The kinds of which names and values find enough columns: no fewer than they find of a kind that is
  /// merely in doubt about a required one.
  private func guesses(_ settings: ReadSettings) -> [FileFit] {
    let shapes = shapes
    var fewest = Self.fewestGuessed
    var fits: [FileFit] = []
    for settings in kinds(settings) {
      let generic = GenericMapping(header, shapes, kind: settings.kind, chosen: settings.columns)
      if let guess = guessedReading(settings, generic) {
        fits.append(FileFit(kind: settings.kind, reading: guess))
      } else if !generic.doubtful.isEmpty {
        fewest = max(fewest, generic.found.count)
      }
    }
    return fits.filter { $0.mapping.columnCount >= fewest && !$0.tellsNothing }
  }

  /// The settings for every kind, or for that of the format that the user names.
  private func kinds(_ settings: ReadSettings) -> [ReadSettings] {
    let named = settings.format.map { [Format.named($0)?.kind ?? settings.kind] }
    return (named ?? TableKind.allCases).map { kind in
      var settings = settings
      settings.kind = kind
      return settings
    }
  }
}

extension [FileFit] {
  /// The one with the most columns, and whether another has as many; one that is told by little but
  /// its numbers and dates comes after all others.
  fileprivate var best: FileFit? {
    let telling = filter { !$0.tellsLittle }
    let fits = telling.isEmpty ? self : telling
    guard let most = fits.map(\.mapping.columnCount).max() else { return nil }
    let first = fits.filter { $0.mapping.columnCount == most }
    var best = first[0]
    best.rival = first.first { $0.kind != best.kind }?.kind
    return best
  }
}

extension ReadSettings {
  /// The user names the format or columns.
  var isTold: Bool { format != nil || !columns.isEmpty }
}
