import SlateModel

extension OpenedFile {
  /// Puts the parts of a file together in their order.
  func joined(
    _ parts: consuming [RowColumns], source: SourceFile, mapping: Mapping,
    reading: CellReading, names: inout Interner
  ) -> ReadFile {
    var source = source
    var read = ReadFile(
      source: source, content: content, dialect: dialect, header: header, mapping: mapping,
      reading: reading, table: Table(kind: source.kind))
    var parts = parts
    Self.reserve(for: parts, in: &read)
    for number in parts.indices {
      let part = parts[number]
      // A part is let go as soon as its rows are taken over: two copies of all would be the peak.
      parts[number] = RowColumns(kind: source.kind)
      var map = names.absorb(part.interner)
      let table = part.finished()
      if mapping.hasEntities { plainNames(in: &map, names: &names) }
      let aliased = aliased(table, mapping, &map, names: &names)
      let spoken = spoken(aliased, mapping, &map, names: &names)
      read.table.append(contentsOf: spoken, names: map)
      read.starts.append(contentsOf: part.starts)
      read.lengths.append(contentsOf: part.lengths)
      read.digests.append(contentsOf: part.digests)
      read.rejections.append(contentsOf: part.rejections)
      read.unread.merge(part.unread) { $0 + $1 }
      read.leftOut += part.leftOut
      source.rows += part.rows
      source.datesResolutions = source.datesResolutions || part.datesResolutions
      source.skippedTimes += part.changes.skipped
      source.repeatedTimes += part.changes.repeated
    }
    source.rejected = read.rejections.count
    read.source = source
    return read
  }

  /// Columns that grew part by part would be copied again and again.
  private static func reserve(for parts: [RowColumns], in read: inout ReadFile) {
    guard parts.count > 1, let first = parts.first else { return }
    let rows = parts.reduce(0) { $0 + $1.table.file.count }
    read.table.reserve(rows: rows, as: first.table)
    for column in first.texts.indices where first.texts[column].count > 0 {
      read.table.texts[column].reserve(
        rows: rows, bytes: parts.reduce(0) { $0 + $1.texts[column].byteCount })
    }
    read.starts.reserveCapacity(rows)
    read.lengths.reserveCapacity(rows)
    read.digests.reserveCapacity(first.digests.isEmpty ? 0 : rows)
  }
}
