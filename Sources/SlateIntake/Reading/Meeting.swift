import SlateCSV
import SlateModel

extension OpenedFile {
  /// The records above the header.
  var preamble: [[String]] {
    content.withBytes { bytes in
      var scanner = RecordScanner(range: above, firstLine: 1, dialect: dialect)
      var batch = RecordBatch()
      var records: [[String]] = []
      while scanner.next(into: &batch, from: bytes) {
        for record in 0..<batch.count {
          records.append(
            (0..<batch.fieldCount(ofRecord: record)).map { field in
              let cell = cellBytes(of: batch.cell(record: record, field: field), in: bytes)
              return String(decoding: cell, as: UTF8.self)
            })
        }
      }
      return records
    }
  }
}

/// What a report of attendance says of the meeting above its rows, as it is written there.
struct Meeting {
  let title: String?
  let start: String?
  let host: String?

  init(_ form: MeetingForm, above records: [[String]]) {
    func value(_ labels: [String]) -> String? {
      for (number, record) in records.enumerated() {
        let row = HeaderRow(cells: record)
        guard let field = labels.flatMap(row.fields(named:)).first else { continue }
        let (values, place) =
          form.valuesStandBelow
          ? (number + 1 < records.count ? records[number + 1] : [], field) : (record, field + 1)
        if place < values.count, let text = Self.text(values[place]) { return text }
      }
      return nil
    }
    title = value(form.title)
    start = value(form.start) ?? records.joined().first(where: isTimeOfDay)
    host = value(form.host)
  }

  /// Without blanks around it; nil where it says nothing.
  private static func text(_ cell: String) -> String? {
    let words = cell.split(whereSeparator: \.isWhitespace)
    return words.isEmpty || words == ["null"] ? nil : words.joined(separator: " ")
  }
}

/// A date with a time of day, in whatever order.
func isTimeOfDay(_ cell: String) -> Bool {
  let bytes = Array(cell.utf8)
  let range = trimmed(0..<bytes.count, of: bytes.span)
  let text = bytes.span.extracting(range)
  return cell.contains(":")
    && (TimeCell(text, order: .dmy) != nil || TimeCell(text, order: .mdy) != nil)
}
