/// Tells a header that no format knows from the titles above it, by the number of cells.
enum HeaderShape {
  /// The first record that has the cells of a table's header, by the delimiter that makes a table of
  /// the most records.
  ///
  /// - Parameter searched: the first records by each delimiter, the likelier first.
  /// - Returns: nil where no delimiter makes a table.
  static func header(among searched: [[HeaderSearch.Found]]) -> HeaderSearch.Found? {
    var best: (records: [HeaderSearch.Found], width: (cells: Int, records: Int))?
    for records in searched {
      guard let width = width(records) else { continue }
      if let best, best.width.records >= width.records { continue }
      best = (records, width)
    }
    return best.flatMap { best in
      best.records.first { isHeader($0, width: best.width.cells) }
    }
  }

  /// How many cells most records have, two at least, and how many do; of several the most cells.
  private static func width(_ records: [HeaderSearch.Found]) -> (cells: Int, records: Int)? {
    let counts = Dictionary(grouping: records.filter { $0.cells.count > 1 }, by: \.cells.count)
      .mapValues(\.count)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// A record as wide as the table with names for half of it, or a narrower one with names for more
  /// than half: a spreadsheet widens the lines of a title to the table below.
  private static func isHeader(_ record: HeaderSearch.Found, width: Int) -> Bool {
    let isWide = record.cells.count >= width
    return record.filled > 1 && record.filled * 2 + (isWide ? 1 : 0) > width
  }
}
