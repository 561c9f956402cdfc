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
    let known = Format.tools.filter(isKnown)
    let canBeUsed = known.contains {
      Mapping(header, kind: $0.kind, format: $0, filled: filled(by: $0))
        .lacking(of: $0.kind).isEmpty
    }
    return canBeUsed ? nil : known.first { $0.refusal != nil }
  }

  /// Whether the header, and the first identifiers below it, are a format's.
  private func isKnown(as format: Format) -> Bool {
    guard format.signature.matches(header) else { return false }
    let names = (format.headers[0] ?? []).flatMap { $0.fields(in: header) }
    return format.signature.matches(header, identifiers: firstValues(ofFields: names))
  }

  /// How the file is to be read.
  ///
  /// - Throws: a `RunFailure` where no format fits and the user's own mapping lacks a required column.
  func mapping(_ settings: ReadSettings) throws(RunFailure) -> (format: String, mapping: Mapping) {
    var format = recognised(as: settings.kind)
    if let name = settings.format {
      guard let named = Format.named(name), named.kind == settings.kind else {
        throw RunFailure(.configuration, .unknownFormat(path, name, kind: settings.kind))
      }
      format = named
    }
    for (column, chosen) in settings.columns.sorted(by: { $0.key < $1.key })
    where header.fields(named: chosen).isEmpty {
      throw RunFailure(
        .configuration, .noSuchHeader(path, column: column, header: chosen, cells: header.cells))
    }
    let mapping = Mapping(
      header, kind: settings.kind, format: format, chosen: settings.columns,
      pausedMinutes: settings.pausedMinutes, filled: format.map(filled) ?? [])
    let lacking = mapping.lacking(of: settings.kind)
    guard lacking.isEmpty else {
      if settings.columns.isEmpty, let known = refused() {
        throw RunFailure(.unusableData, .refused(path, line: headerLine, known))
      }
      throw RunFailure(
        .unusableData,
        .unrecognised(
          path, header, lacking: lacking,
          MappingSuggestion(header, kind: settings.kind, chosen: settings.columns)))
    }
    return (format?.name ?? "mapped", mapping)
  }
}
