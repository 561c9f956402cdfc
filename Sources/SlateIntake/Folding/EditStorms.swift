import SlateModel

/// Rows that a tool writes again and again while one person edits one document.
///
/// A storm goes on while each of its rows follows the one before within the gap that its format
/// gives; its first row stands for all.
struct EditStorms {
  /// The rows that say no more than the one before.
  private(set) var repeated: Set<Int> = []

  private struct Deed: Hashable {
    let document, author, action: UInt32
  }

  /// - Parameters:
  ///   - rows: of documents.
  ///   - gaps: by file, in seconds; nil where every row is a change.
  init(_ rows: Table, gaps: [Int?]) {
    guard gaps.contains(where: { $0 != nil }) else { return }
    let at = DocumentColumn.at.rawValue
    let order = (0..<rows.count).sorted { (rows.instant(at, $0), $0) < (rows.instant(at, $1), $1) }
    var last: [Deed: Int] = [:]
    for row in order {
      guard let gap = gaps[Int(rows.file[row])] else { continue }
      func name(_ column: DocumentColumn) -> UInt32 { rows.name(column.rawValue, row) }
      let deed = Deed(
        document: name(.document), author: name(.author), action: name(.action))
      let instant = Int(rows.instant(at, row))
      if let before = last[deed], instant - before <= gap { repeated.insert(row) }
      last[deed] = instant
    }
  }

  func calmed(_ rows: Table) -> Table {
    repeated.isEmpty ? rows : rows.picking((0..<rows.count).filter { !repeated.contains($0) })
  }
}
