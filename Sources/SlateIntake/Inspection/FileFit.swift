import SlateModel

/// What a file turns out to be.
struct FileFit {
  let kind: TableKind
  let format: String
  let mapping: Mapping
  /// Another kind of which the file has as many columns.
  let rival: TableKind?

  /// The headers of the file that tell its format.
  func evidence(in header: HeaderRow) -> [String] {
    let clauses = Format.named(format)?.signature.clauses ?? []
    let fields = Set(clauses.flatMap { $0.fields(in: header) })
    return fields.sorted().map { header.cells[$0] }
  }
}

extension OpenedFile {
  /// The kind that finds the most of slate's columns in the file, then the first in the list; nil
  /// where none fits.
  ///
  /// A single column is no evidence: many files have one called `system` or `person`.
  ///
  /// - Parameter settings: its kind does not count.
  /// - Throws: a `RunFailure` where the configuration names a format or a header that is not there.
  func fit(_ settings: ReadSettings) throws(RunFailure) -> FileFit? {
    var best: FileFit?
    for kind in kinds(settings) {
      var settings = settings
      settings.kind = kind
      guard let (format, mapping) = try mappingIfAny(settings) else { continue }
      let count = mapping.sources.count
      let most = best?.mapping.sources.count ?? (settings.isTold ? 0 : 1)
      if count > most {
        best = FileFit(kind: kind, format: format, mapping: mapping, rival: nil)
      } else if let found = best, count == most, found.rival == nil {
        best = FileFit(
          kind: found.kind, format: found.format, mapping: found.mapping, rival: kind)
      }
    }
    return best
  }

  /// Every kind, or that of the format that the user names.
  private func kinds(_ settings: ReadSettings) -> [TableKind] {
    guard let name = settings.format else { return TableKind.allCases }
    return [Format.named(name)?.kind ?? settings.kind]
  }

  private func mappingIfAny(
    _ settings: ReadSettings
  ) throws(RunFailure) -> (format: String, mapping: Mapping)? {
    do throws(RunFailure) {
      return try mapping(settings)
    } catch {
      guard error.exitCode == .unusableData else { throw error }
      return nil
    }
  }
}

extension ReadSettings {
  /// The user names the format or columns.
  var isTold: Bool { format != nil || !columns.isEmpty }
}
