import SlateModel

extension OpenedFile {
  /// The format that the header and the first rows show, among those of a kind.
  ///
  /// Of several that match, the one that finds most of slate's columns, then the first in the list.
  func recognised(as kind: TableKind) -> Format? {
    var best: (format: Format, found: Int)?
    for format in Format.all where format.kind == kind {
      guard isKnown(as: format) else { continue }
      let found = Mapping(header, kind: kind, format: format).columnCount
      if found > best?.found ?? 0 { best = (format, found) }
    }
    return best?.format ?? (kind == .sessions ? AttendanceShape.format(of: self) : nil)
  }

  /// The format that slate knows the file as, of any kind, where such files are no use to it, or
  /// this one is not; nil where some format can be used.
  func refused() -> Format? {
    let known = Format.all.filter(isKnown)
    let canBeUsed = known.contains {
      Mapping(header, kind: $0.kind, format: $0, filled: filled(by: $0))
        .lacking(of: $0.kind).isEmpty
    }
    return canBeUsed ? nil : known.first { $0.refusal != nil }
  }

  /// The format of another kind that the file is known as.
  private func known(otherThan kind: TableKind) -> Format? {
    Format.tools.first { $0.kind != kind && isKnown(as: $0) }
  }

  /// Whether the header, and the first identifiers below it, are a format's.
  private func isKnown(as format: Format) -> Bool {
    guard format.signature.matches(header) else { return false }
    let names = (format.headers[0] ?? []).flatMap { $0.fields(in: header) }
    return format.signature.matches(header, identifiers: firstValues(ofFields: names))
  }

  /// How the file is to be read.
  struct Reading {
    let format: String
    let mapping: Mapping
    /// What is known by names and values alone, where that is more than a format or the user says.
    var generic: GenericMapping?
  }

  /// How the file is to be read: by a format, by the user's columns, or by the names and values of
  /// its own, where those find more than a format that has nothing but everybody's words here.
  ///
  /// - Throws: a `RunFailure` where no format fits and a required column is neither named by the user
  ///   nor unmistakable.
  func reading(_ settings: ReadSettings) throws(RunFailure) -> Reading {
    if !settings.isTold, let known = refused() {
      throw RunFailure(.unusableData, .refused(path, line: headerLine, known))
    }
    let told = try toldReading(settings)
    if let told, settings.isTold || told.mapping.usesAll(of: header) || isUnmistakable(told) {
      return told
    }
    if told == nil, settings.columns.isEmpty, let known = refused() {
      throw RunFailure(.unusableData, .refused(path, line: headerLine, known))
    }
    let generic = GenericMapping(header, shapes, kind: settings.kind, chosen: settings.columns)
    let guess = settings.format == nil ? guessedReading(settings, generic) : nil
    if let told, guess?.mapping.columnCount ?? 0 <= told.mapping.columnCount { return told }
    guard let guess else {
      if settings.format == nil, let other = known(otherThan: settings.kind) {
        throw RunFailure(.unusableData, .otherKind(self, other, not: settings.kind))
      }
      throw RunFailure(.unusableData, .unrecognised(self, settings, generic))
    }
    return guess
  }

  /// A tool's format, some of whose words no list of another has.
  private func isUnmistakable(_ reading: Reading) -> Bool {
    Format.tools.first { $0.name == reading.format }?.hasOwnWords(in: header) ?? false
  }

  /// The user names no fewer columns than a tool's format finds, in a list that may be of no tool.
  private func isOutdone(_ format: Format, by settings: ReadSettings) -> Bool {
    !format.isOwn && !format.hasOwnWords(in: header)
      && Mapping(header, kind: format.kind, format: format).columnCount <= settings.columns.count
  }

  /// The reading by a format or by the user's columns; nil where a required column is missing.
  ///
  /// - Throws: a `RunFailure` where the configuration names a format or a header that is not there.
  func toldReading(_ settings: ReadSettings) throws(RunFailure) -> Reading? {
    var format = recognised(as: settings.kind)
    if let name = settings.format {
      guard let named = Format.named(name), named.kind == settings.kind else {
        throw RunFailure(.configuration, .unknownFormat(path, name, kind: settings.kind))
      }
      format = named
    } else if let found = format, isOutdone(found, by: settings) {
      format = nil
    }
    for (column, chosen) in settings.columns.sorted(by: { $0.key < $1.key })
    where header.fields(named: chosen).isEmpty {
      throw RunFailure(
        .configuration, .noSuchHeader(path, column: column, header: chosen, cells: header.cells))
    }
    return reading(by: format ?? .mapped(settings.kind), settings)
  }

  /// The reading by names and values; nil where a required column is not unmistakable.
  func guessedReading(_ settings: ReadSettings, _ generic: GenericMapping) -> Reading? {
    var guess = reading(by: .generic(generic, header), settings)
    guess?.generic = generic
    return guess
  }

  private func reading(by format: Format, _ settings: ReadSettings) -> Reading? {
    let mapping = Mapping(
      header, kind: settings.kind, format: format, chosen: settings.columns,
      pausedMinutes: settings.pausedMinutes, filled: filled(by: format))
    guard mapping.lacking(of: settings.kind).isEmpty else { return nil }
    return Reading(format: format.name, mapping: mapping)
  }
}
