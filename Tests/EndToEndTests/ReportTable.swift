import Foundation

/// A file of `reports/` as rows by column, for looking up single cells.
struct ReportTable {
  let rows: [[String: String]]

  init(_ bytes: Data) {
    let parsed = CSVRows(bytes)
    let header = Self.cells(parsed.header)
    rows = parsed.records.map { record in
      Dictionary(zip(header, Self.cells(record)), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The `files` of a `run.json`, their keys written `files.path` and so on.
  init(run bytes: Data) throws {
    struct Run: Decodable {
      let files: [[String: Story.Text]]
    }
    rows = try JSONDecoder().decode(Run.self, from: bytes).files.map { file in
      var row = file.mapValues(\.text)
      row["files.path"] = row["path"]
      return row
    }
  }

  func rows(where wanted: [String: Story.Text]) -> [[String: String]] {
    rows.filter { row in wanted.allSatisfy { row[$0.key] == $0.value.text } }
  }

  private static func cells(_ record: [UInt8]) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var wasQuote = false
    for byte in record.dropLast() {
      if byte == UInt8(ascii: "\"") {
        // The second of two quotes inside quotes is one that was written.
        if !isQuoted, wasQuote { cells[cells.count - 1].append(byte) }
        isQuoted.toggle()
        wasQuote = true
        continue
      }
      wasQuote = false
      if byte == UInt8(ascii: ","), !isQuoted {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }
}
