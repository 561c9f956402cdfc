import SlateCSV
import SlateModel

/// Where the records of rows stand in their files, for the rare questions that only the bytes of
/// a row can settle.
struct RowOrigins {
  let files: [ReadFile]
  private(set) var file: [UInt16] = []
  private(set) var starts: [Int] = []
  private(set) var lengths: [UInt32] = []
  private(set) var digests: [UInt64] = []

  init(files: [ReadFile]) { self.files = files }

  mutating func add(_ read: ReadFile, number: Int) {
    file.append(contentsOf: repeatElement(UInt16(number), count: read.starts.count))
    starts.append(contentsOf: read.starts)
    lengths.append(contentsOf: read.lengths)
    digests.append(contentsOf: read.digests)
  }

  /// The record as it stands in its file.
  func record(_ row: Int) -> [UInt8] {
    files[Int(file[row])].content.withBytes { bytes in
      var record: [UInt8] = []
      SlateCSV.append(bytes.extracting(range(row)), to: &record)
      return record
    }
  }

  /// Whether two records are the same bytes; cells of such rows need no look.
  func areAlike(_ first: Int, _ second: Int) -> Bool {
    guard lengths[first] == lengths[second] else { return false }
    return files[Int(file[first])].content.withBytes { bytes in
      let record = bytes.extracting(range(first))
      return files[Int(file[second])].content.withBytes { others in
        sameBytes(record, others.extracting(range(second)))
      }
    }
  }

  private func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row] + Int(lengths[row]) }

  /// The cells of slate's columns, then every other field of the row in its order.
  func allCells(_ row: Int) -> [[UInt8]] {
    let used = Set(files[Int(file[row])].mapping.sources.flatMap(\.fields))
    let fields = fields(row)
    return cells(row) + fields.indices.filter { !used.contains($0) }.map { fields[$0] }
  }

  private func fields(_ row: Int) -> [[UInt8]] {
    let dialect = files[Int(file[row])].dialect
    return ReferenceScanner.records(of: record(row), dialect: dialect).first?.fields ?? []
  }

  /// The cells of slate's columns as they stand in the file, an absent one empty.
  func cells(_ row: Int) -> [[UInt8]] {
    let read = files[Int(file[row])]
    let fields = fields(row)
    var cells = [[UInt8]](repeating: [], count: read.source.kind.columns.count)
    for source in read.mapping.sources {
      let filled = source.fields.first { $0 < fields.count && !fields[$0].isEmpty }
      if let filled { cells[source.column] = fields[filled] }
    }
    return cells
  }
}

/// Whether one list of texts stands before another, text by text, byte by byte.
func precedes(_ first: [[UInt8]], _ second: [[UInt8]]) -> Bool {
  for (left, right) in zip(first, second) where left != right {
    return left.lexicographicallyPrecedes(right)
  }
  return first.count < second.count
}
