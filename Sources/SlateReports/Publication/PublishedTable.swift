import Foundation
import SlateCSV
import SlateMeasures
import SlateModel

/// A table that slate keeps from run to run, and trusts only in its own form.
struct PublishedTable {
  let header: [String]
  /// What is wrong with a row's cell, by column; nil for nothing.
  let fault: @Sendable (_ column: String, _ cell: String) -> Bool

  /// The cells of its rows.
  ///
  /// - Parameter file: how the user knows it.
  /// - Throws: the first row that is not of the table's form, by its line.
  func rows(of bytes: [UInt8], file: String) throws(RunFailure) -> [[String]] {
    let records = ReferenceScanner.records(of: bytes, dialect: .comma)
    func texts(_ record: ReferenceRecord) -> [String] {
      record.fields.map { String(decoding: $0, as: UTF8.self) }
    }
    guard let first = records.first, texts(first) == header else {
      throw .malformed(file, line: 1, "this is not the header of \(header.joined(separator: ","))")
    }
    var rows: [[String]] = []
    rows.reserveCapacity(records.count)
    // Most cells are those of the row before, which were looked at already.
    var before: [String] = []
    for record in records.dropFirst() {
      let cells = texts(record)
      guard cells.count == header.count, !record.isUnclosed else {
        throw .malformed(
          file, line: record.line,
          record.isUnclosed
            ? "a quoted cell is never closed"
            : "the row has \(cells.count) cells and not \(header.count)")
      }
      for place in header.indices where before.isEmpty || before[place] != cells[place] {
        guard fault(header[place], cells[place]) else { continue }
        throw .malformed(
          file, line: record.line, "\"\(cells[place])\" cannot stand under \(header[place])")
      }
      before = cells
      rows.append(cells)
    }
    return rows
  }

  func bytes(of rows: some Sequence<[String]>) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    for row in rows { writer.row(row) }
    return writer.bytes
  }

  /// Whether a cell cannot be what slate writes in columns that both tables have.
  static func isWrong(_ column: String, _ cell: String) -> Bool {
    switch column {
    case "quarter": !isQuarter(cell)
    case "measure", "by", "unit": cell.isEmpty
    case "value", "low", "high", "was", "now": !cell.isEmpty && Millionths(cell) == nil
    case "n": Int(cell) == nil
    case "status": (Figure.Status(rawValue: cell) ?? .withheld) == .withheld
    case "data_through", "was_data_through", "now_data_through": CivilDate(iso: cell) == nil
    case "provisional": cell != "yes" && cell != "no"
    case "reason": Restatement.Reason(rawValue: cell) == nil
    default: false
    }
  }

  /// `2026-Q3` or `FY2026-Q3`.
  private static func isQuarter(_ label: String) -> Bool {
    [1, 7].contains { (try? Quarter(label: label, fiscalYearStart: $0)) != nil }
  }
}

extension RunFailure {
  fileprivate static func malformed(_ file: String, line: Int, _ message: String) -> RunFailure {
    RunFailure(
      .unusableData,
      Problem(
        file: file, place: SourcePlace(line: line, column: 0), severity: .error, message: message,
        remedy: "slate keeps this file itself and has changed nothing: "
          + "undo the change, or put back a copy from before it"))
  }
}
