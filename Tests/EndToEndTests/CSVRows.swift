import Foundation

/// A CSV file cut into its header and its records, newlines in quotes kept inside a record.
///
/// A quote opens or closes wherever it stands; for a doubled one the second undoes the first.
struct CSVRows {
  var header: [UInt8]
  var records: [[UInt8]]

  init(_ bytes: Data) {
    var isQuoted = false
    var found: [[UInt8]] = []
    var record: [UInt8] = []
    for byte in bytes {
      record.append(byte)
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted {
        found.append(record)
        record = []
      }
    }
    if !record.isEmpty { found.append(record + [UInt8(ascii: "\n")]) }
    header = found.first ?? []
    records = Array(found.dropFirst())
  }

  var bytes: Data { Data(header + records.joined()) }

  /// The same without the last columns, which must hold no quoted comma.
  func dropping(lastColumns count: Int) -> CSVRows {
    var cut = self
    cut.header = Self.cut(header, count)
    cut.records = records.map { Self.cut($0, count) }
    return cut
  }

  private static func cut(_ record: [UInt8], _ columns: Int) -> [UInt8] {
    var rest = record[...]
    for _ in 0..<columns {
      rest = rest[..<(rest.lastIndex(of: UInt8(ascii: ",")) ?? rest.startIndex)]
    }
    return Array(rest)
  }
}
