import SlateModel

extension ConfigurationDecoder {
  mutating func inputs(_ field: Field) -> ConfiguredInputs {
    var inputs = ConfiguredInputs()
    let lists: [(key: String, path: WritableKeyPath<ConfiguredInputs, [Placed<String>]>)] = [
      ("tickets", \.tickets), ("events", \.events), ("documents", \.documents),
      ("sessions", \.sessions), ("systems", \.systems), ("tests", \.tests), ("people", \.people),
      ("evidence", \.evidence),
    ]
    let known = lists.map(\.key) + ["comments", "decisions", "familyRules", "read"]
    guard let fields = fields(of: field, known: known) else { return inputs }
    for (key, path) in lists {
      inputs[keyPath: path] = fields[key].flatMap { texts($0) } ?? []
    }
    inputs.comments = fields["comments"].flatMap { text($0) }
    inputs.decisions = fields["decisions"].flatMap { text($0) }
    inputs.familyRules = fields["familyRules"].flatMap { text($0) }
    for entry in fields["read"].flatMap({ elements(of: $0) }) ?? [] {
      if let entry = readEntry(entry) { inputs.read.append(entry) }
    }
    return inputs
  }

  private mutating func readEntry(_ field: Field) -> ReadEntry? {
    let known = [
      "files", "format", "encoding", "delimiter", "timeZone", "dateOrder", "columns",
      "pausedMinutes",
    ]
    guard let fields = fields(of: field, known: known) else { return nil }
    var entry = ReadEntry(place: field.place, files: [])
    if let files = fields["files"] {
      entry.files = paths(files)
    } else {
      report(.missingKey("files", in: field.key), at: field.place)
    }
    entry.format = fields["format"].flatMap { text($0) }
    entry.encoding = fields["encoding"].flatMap { text($0) }
    entry.delimiter = fields["delimiter"].flatMap { word($0) }
    entry.timeZone = fields["timeZone"].flatMap { text($0) }
    entry.dateOrder = fields["dateOrder"].flatMap { word($0) }
    entry.pausedMinutes = fields["pausedMinutes"].flatMap { word($0) }
    entry.columns = fields["columns"].map { columns($0) } ?? []
    return entry
  }

  private mutating func paths(_ field: Field) -> [Placed<String>] {
    if case .array(let elements) = field.value.content, elements.isEmpty {
      report(.emptyList(key: field.key), at: field.place)
    }
    return texts(field) ?? []
  }

  private mutating func columns(_ field: Field) -> [ColumnMapping] {
    let known = TableKind.allColumnNames
    return (members(of: field) ?? []).compactMap { member in
      let column = member.key
      guard known.contains(column.value) else {
        let fault = ConfigurationFault.unknownKey(
          column.value, in: field.key, nearest: nearest(to: column.value, among: known),
          known: known)
        report(fault, at: column.place)
        return nil
      }
      let header = text(Field(key: column.value, value: member.value))
      return header.map { ColumnMapping(column: column, header: $0) }
    }
  }
}
