import SlateModel

extension OpenedFile {
  /// The format that the header and the first rows show, among those of a kind.
  ///
  /// Of several that match, the one that finds most of slate's columns, then the first in the list.
  func recognised(as kind: TableKind) -> Format? {
    var best: (format: Format, found: Int)?
    for format in Format.all where format.kind == kind {
      let identifier = format.headers[0] ?? []
      let names = identifier.flatMap(\.names)
      guard format.signature.matches(header) else { continue }
      let seen = firstValues(ofFields: names.flatMap(header.fields(named:)))
      guard format.signature.matches(header, identifiers: seen) else { continue }
      let found = Mapping(header, kind: kind, format: format).sources.count
      if found > best?.found ?? 0 { best = (format, found) }
    }
    return best?.format
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
      pausedMinutes: settings.pausedMinutes)
    let lacking = mapping.lacking(of: settings.kind)
    guard lacking.isEmpty else {
      throw RunFailure(
        .unusableData,
        .unrecognised(
          path, header, lacking: lacking,
          MappingSuggestion(header, kind: settings.kind, chosen: settings.columns)))
    }
    return (format?.name ?? "mapped", mapping)
  }
}
