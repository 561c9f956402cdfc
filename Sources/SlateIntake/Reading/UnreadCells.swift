/// Cells in a tool's own words that slate does not know: they count as empty, and are told.
struct UnreadCells: Sendable {
  var count = 0
  /// Where the first of them stands.
  var line = 0
  var field = 0

  static func + (first: UnreadCells, second: UnreadCells) -> UnreadCells {
    first.count == 0
      ? second
      : UnreadCells(count: first.count + second.count, line: first.line, field: first.field)
  }
}
