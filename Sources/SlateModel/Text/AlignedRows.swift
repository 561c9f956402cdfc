/// Rows of words as lines, their columns under one another.
///
/// Widths are counted in characters. All rows must have as many words as the first.
package func alignedRows(_ rows: [[String]]) -> [String] {
  let widths = (rows.first ?? []).indices.map { column in
    rows.map { $0[column].count }.max() ?? 0
  }
  return rows.map { row in
    row.indices.map { column in
      let isLast = column == row.count - 1
      let gap = isLast ? 0 : widths[column] - row[column].count
      return row[column] + String(repeating: " ", count: gap)
    }.joined(separator: "  ")
  }
}
