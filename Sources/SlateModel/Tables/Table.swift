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
    var counts = rows.lazy.map { cells[Int($0)] }.countedByRuns()
    counts[0] = nil
    return counts
  }
}
