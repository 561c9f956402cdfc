import SlateModel

/// A name, and in how many rows it stands.
struct NameCount {
  let name: String
  let count: Int
}

/// Some names of rows, and the first of those rows.
struct Finding {
  /// The most frequent first, then by their bytes.
  let names: [NameCount]
  /// The file as the user named it.
  let file: String
  let line: Int

  /// Rows together.
  var rows: Int { names.reduce(0) { $0 + $1.count } }
}

/// How often names stand in rows, and where each does first.
struct Sightings {
  private let export: Export
  private var counts: [Int32]
  /// File and line of the first row, in one number that grows with both.
  private var firsts: [UInt64]

  init(_ export: Export) {
    self.export = export
    counts = Array(repeating: 0, count: export.names.count)
    firsts = Array(repeating: .max, count: export.names.count)
  }

  mutating func add(_ name: UInt32, _ table: Table, _ row: Int) {
    counts[Int(name)] += 1
    let place = UInt64(table.file[row]) << 32 | UInt64(table.line[row])
    firsts[Int(name)] = min(firsts[Int(name)], place)
  }

  /// A name of every row.
  mutating func add(_ column: Int, of table: Table) {
    for (row, name) in table.names[column].enumerated() { add(name, table, row) }
  }

  /// Nil where no name that is wanted stands anywhere.
  func finding(where isWanted: (UInt32) -> Bool = { _ in true }) -> Finding? {
    let names = export.names
    let wanted = counts.indices.dropFirst().filter { counts[$0] > 0 && isWanted(UInt32($0)) }
      .map { UInt32($0) }
      .sorted { first, second in
        counts[Int(first)] == counts[Int(second)]
          ? names.precedes(first, second) : counts[Int(first)] > counts[Int(second)]
      }
    guard let first = wanted.map({ firsts[Int($0)] }).min() else { return nil }
    return Finding(
      names: wanted.map { NameCount(name: names[$0], count: Int(counts[Int($0)])) },
      file: export.files[Int(first >> 32)].path, line: Int(first & 0xFFFF_FFFF))
  }
}
