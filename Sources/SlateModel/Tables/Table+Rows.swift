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
