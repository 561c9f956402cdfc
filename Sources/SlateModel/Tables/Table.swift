/// The rows of one kind as columns.
///
/// Each column stands in the array of its cell type, at the index of the column; a column that no
/// input has is empty there, and reads as missing everywhere.
package struct Table: Sendable {
  /// A number, date, length or flag that is not given.
  package static let missing = Int32.min

  package let kind: TableKind
  package var count = 0
  /// Seconds since 1970, 0 where missing.
  package var instants: [[UInt32]]
  /// Ids in the run's `NameTable`, 0 where empty.
  package var names: [[UInt32]]
  /// Days, seconds, counts and flags; `missing` where not given.
  package var numbers: [[Int32]]
  package var texts: [TextColumn]
  /// Which of the run's files a row is from, and the line its record begins on.
  package var file: [UInt16] = []
  package var line: [UInt32] = []

  package init(kind: TableKind) {
    self.kind = kind
    let width = kind.columns.count
    instants = Array(repeating: [], count: width)
    names = Array(repeating: [], count: width)
    numbers = Array(repeating: [], count: width)
    texts = Array(repeating: TextColumn(), count: width)
  }

  package func instant(_ column: Int, _ row: Int) -> UInt32 {
    instants[column].isEmpty ? 0 : instants[column][row]
  }

  package func name(_ column: Int, _ row: Int) -> UInt32 {
    names[column].isEmpty ? 0 : names[column][row]
  }

  package func number(_ column: Int, _ row: Int) -> Int32 {
    numbers[column].isEmpty ? Self.missing : numbers[column][row]
  }

  /// Whether some row has a value in a column.
  package func hasNames(_ column: Int) -> Bool { names[column].contains { $0 != 0 } }

  package func hasNumbers(_ column: Int) -> Bool {
    numbers[column].contains { $0 != Self.missing }
  }

  /// The names that stand in a column of some rows, empty cells aside.
  package func names(in column: Int, of rows: [Int32]) -> Set<UInt32> {
    let cells = names[column]
    guard !cells.isEmpty else { return [] }
    var found: Set<UInt32> = []
    var last: UInt32 = 0
    // Rows of one kind often name the same thing one after the other.
    for row in rows where cells[Int(row)] != last {
      last = cells[Int(row)]
      if last != 0 { found.insert(last) }
    }
    return found
  }

  /// How many of some rows name what in a column, empty cells aside.
  package func counts(in column: Int, of rows: [Int32]) -> [UInt32: Int] {
    let cells = names[column]
    guard !cells.isEmpty else { return [:] }
    var counts: [UInt32: Int] = [:]
    var (last, length): (UInt32, Int) = (0, 0)
    for row in rows {
      if cells[Int(row)] != last {
        counts[last, default: 0] += length
        (last, length) = (cells[Int(row)], 0)
      }
      length += 1
    }
    counts[last, default: 0] += length
    counts[0] = nil
    return counts
  }
}

extension Table {
  /// Makes room for so many rows in the columns that another table has.
  package mutating func reserve(rows: Int, as other: Table) {
    for column in kind.columns.indices {
      if !other.instants[column].isEmpty { instants[column].reserveCapacity(rows) }
      if !other.numbers[column].isEmpty { numbers[column].reserveCapacity(rows) }
      if !other.names[column].isEmpty { names[column].reserveCapacity(rows) }
    }
    file.reserveCapacity(rows)
    line.reserveCapacity(rows)
  }

  /// Adds another table's rows below these; `names` tells the number here of each name there.
  package mutating func append(contentsOf other: Table, names map: [UInt32]) {
    for column in kind.columns.indices {
      extend(&instants[column], by: other.instants[column], rows: other.count, empty: 0)
      extend(&numbers[column], by: other.numbers[column], rows: other.count, empty: Self.missing)
      let renamed = other.names[column].map { map[Int($0)] }
      extend(&names[column], by: renamed, rows: other.count, empty: 0)
      if other.texts[column].count > 0 {
        texts[column].appendEmpty(count: count - texts[column].count)
        texts[column].append(contentsOf: other.texts[column])
      }
    }
    file.append(contentsOf: other.file)
    line.append(contentsOf: other.line)
    count += other.count
    padTexts()
  }

  private func extend<Value>(
    _ column: inout [Value], by values: [Value], rows: Int, empty: Value
  ) {
    if column.isEmpty, values.isEmpty { return }
    if column.isEmpty { column = Array(repeating: empty, count: count) }
    if values.isEmpty {
      column.append(contentsOf: repeatElement(empty, count: rows))
    } else {
      column.append(contentsOf: values)
    }
  }

  private mutating func padTexts() {
    for column in texts.indices where texts[column].count > 0 {
      texts[column].appendEmpty(count: count - texts[column].count)
    }
  }

  /// These rows, in this order.
  package func picking(_ rows: [Int]) -> Table {
    var picked = Table(kind: kind)
    picked.count = rows.count
    for column in kind.columns.indices {
      if !instants[column].isEmpty { picked.instants[column] = rows.map { instants[column][$0] } }
      if !names[column].isEmpty { picked.names[column] = rows.map { names[column][$0] } }
      if !numbers[column].isEmpty { picked.numbers[column] = rows.map { numbers[column][$0] } }
      picked.texts[column] = texts[column].picking(rows)
    }
    picked.file = rows.map { file[$0] }
    picked.line = rows.map { line[$0] }
    return picked
  }
}
