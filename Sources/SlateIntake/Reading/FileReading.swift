import SlateCSV
import SlateModel

extension OpenedFile {
  /// Reads all rows, split between threads at record boundaries.
  ///
  /// - Parameters:
  ///   - file: the file's number in the run.
  ///   - names: the run's names, to which the file's are added.
  /// - Throws: a `RunFailure` where the format or the date order is not known.
  func read(_ settings: ReadSettings, file: Int, names: inout Interner) throws(RunFailure)
    -> ReadFile
  {
    let reading = try reading(settings)
    let stated = settings.isZoneChosen ? nil : statedZone(reading.mapping)
    var settings = settings
    settings.zone = stated ?? settings.zone
    var read = try read(settings, reading.format, reading.mapping, file: file, names: &names)
    read.generic = reading.generic
    read.statedZone = stated?.identifier
    read.ambiguousZone =
      settings.isZoneChosen || stated != nil ? nil : ambiguousZone(reading.mapping)
    if let form = reading.mapping.meeting {
      guard read.fill(Meeting(form, above: preamble), form, names: &names) else {
        throw RunFailure(.unusableData, .unreadableStart(path))
      }
    }
    return read
  }

  private func read(
    _ settings: ReadSettings, _ format: String, _ mapping: Mapping, file: Int,
    names: inout Interner
  ) throws(RunFailure) -> ReadFile {
    let parts = parts(settings.workers)
    let source = SourceFile(path: path, kind: settings.kind, format: format)
    let known = settings.dateOrder ?? (startsYearFirst(mapping) ? .ymd : nil)
    if let known {
      let columns = columns(parts, mapping, known, settings, file: file)
      let isSettled =
        settings.dateOrder != nil || !columns.contains { $0.hasUnreadableDates }
      if isSettled {
        return joined(
          columns, source: source, mapping: mapping,
          reading: CellReading(order: known, zone: settings.zone), names: &names)
      }
    }
    let order = try settledOrder(mapping, parts, settings.workers)
    let columns = columns(parts, mapping, order, settings, file: file)
    return joined(
      columns, source: source, mapping: mapping,
      reading: CellReading(order: order, zone: settings.zone), names: &names)
  }

  private func columns(
    _ parts: [RecordPart], _ mapping: Mapping, _ order: DateOrder, _ settings: ReadSettings,
    file: Int
  ) -> [RowColumns] {
    let reader = RowReader(
      header: header, mapping: mapping, reading: CellReading(order: order, zone: settings.zone),
      kind: settings.kind, file: file)
    let (content, dialect) = (content, dialect)
    return settings.workers.map(parts.count) { part in
      content.withBytes { reader.rows(of: parts[part], in: $0, dialect: dialect) }
    }
  }

  /// The rows, cut at record boundaries into pieces to be read side by side.
  func parts(_ workers: Workers) -> [RecordPart] {
    let count = max(1, min(workers.threads * 4, rows.count / 1_048_576))
    let (content, dialect, rows) = (content, dialect, rows)
    let slices = content.withBytes { SlateCSV.slices(of: $0, in: rows, count: count) }
    let scans = workers.map(slices.count) { slice in
      content.withBytes { QuoteScan(slice: slices[slice], bytes: $0, dialect: dialect) }
    }
    return recordParts(joining: scans, firstLine: firstLine)
  }

  /// The order of day and month that all dates of the file together settle.
  private func settledOrder(
    _ mapping: Mapping, _ parts: [RecordPart], _ workers: Workers
  ) throws(RunFailure) -> DateOrder {
    let evidence = dateEvidence(mapping, parts, workers)
    guard let order = evidence.settled else {
      throw RunFailure(.unusableData, .unsettledDates(path, evidence))
    }
    return order
  }

  /// What all dates of the file together say about their order.
  func dateEvidence(
    _ mapping: Mapping, _ parts: [RecordPart], _ workers: Workers
  ) -> DateOrderEvidence {
    let fields = mapping.dateFields
    let (content, dialect) = (content, dialect)
    let above = evidence(aboveRowsOf: mapping)
    return workers.map(parts.count) { part in
      content.withBytes { bytes in
        Self.evidence(fields, in: parts[part], of: bytes, dialect: dialect)
      }
    }.reduce(above, +)
  }

  /// What the start of a meeting says, where the file is a report of its attendance.
  private func evidence(aboveRowsOf mapping: Mapping) -> DateOrderEvidence {
    var evidence = DateOrderEvidence()
    if let start = mapping.meeting.flatMap({ Meeting($0, above: preamble).start }) {
      evidence.weigh(Array(start.utf8).span)
    }
    return evidence
  }

  /// Whether the dates of the first rows have the year first: then that is tried before all
  /// values are looked at.
  private func startsYearFirst(_ mapping: Mapping) -> Bool {
    if mapping.hasDatedMembers { return true }
    var evidence = evidence(aboveRowsOf: mapping)
    for value in firstValues(ofFields: mapping.dateFields) {
      evidence.weigh(Array(value.utf8).span)
    }
    return evidence.isEmpty
  }

  private static func evidence(
    _ fields: [Int], in part: RecordPart, of bytes: Span<UInt8>, dialect: Dialect
  ) -> DateOrderEvidence {
    var scanner = RecordScanner(range: part.bytes, firstLine: 1, dialect: dialect)
    var batch = RecordBatch()
    var evidence = DateOrderEvidence()
    while scanner.next(into: &batch, from: bytes) {
      for record in 0..<batch.count {
        let count = batch.fieldCount(ofRecord: record)
        for field in fields where field < count {
          let cell = cellContent(of: batch.cell(record: record, field: field), in: bytes)
          evidence.weigh(bytes.extracting(trimmed(cell.range, of: bytes)))
        }
      }
    }
    return evidence
  }
}
