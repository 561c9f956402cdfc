import SlateModel

/// The changes of all documents, document by document in the order of time.
struct DocumentLog: Sendable {
  /// Why an edit does not count.
  enum LeftOut: Sendable {
    /// By a bot.
    case bot
    /// One of more than 20 documents that one person changed within 600 seconds.
    case bulk
    /// By less than a tenth of the size and less than 200 characters.
    case small
  }

  /// One row of the log.
  struct Change: Sendable {
    let document: UInt32
    let at: Int64
    let author: UInt32
    let action: DocumentAction
    /// The last kind, system and category that its row or one before it names.
    var kind: UInt32
    var area = Area.none
    /// The last state and day of review by then; 0 and `Table.missing` where none is named.
    var state: UInt32
    var reviewBy: Int32
    /// A person, not a bot, has looked it over.
    var isReview = false
    /// Why it is none of substance, though it edits; nil for one that is, or that edits nothing.
    var leftOut: LeftOut?
    /// It creates, publishes or updates enough to matter, by a person, one document at a time.
    var isSubstantive: Bool { action.isEdit && leftOut == nil }
    /// Its row in the table of documents.
    let row: Int
  }

  private(set) var changes: [Change] = []
  /// The changes of each document, by the document's name.
  private(set) var documents: [(name: UInt32, changes: Range<Int>)] = []

  init(_ table: Table, names: NameTable, people: PersonBook, isBot: [Bool]) {
    let actions = names.map { DocumentAction($0) }
    func name(_ column: DocumentColumn, _ row: Int) -> UInt32 { table.name(column.rawValue, row) }
    changes = (0..<table.count).map { row in
      Change(
        document: name(.document, row), at: Int64(table.instant(DocumentColumn.at.rawValue, row)),
        author: name(.author, row), action: actions[Int(name(.action, row))],
        kind: name(.kind, row), state: name(.state, row),
        reviewBy: table.number(DocumentColumn.reviewBy.rawValue, row), row: row)
    }
    changes.sort { Self.precedes($0, $1, table, names) }
    var start = 0
    for index in changes.indices {
      let isLast =
        index + 1 == changes.count || changes[index + 1].document != changes[index].document
      guard isLast else { continue }
      documents.append((changes[index].document, start..<index + 1))
      start = index + 1
    }
    let bulk = BulkEdits(changes, people)
    for (_, range) in documents {
      judge(range, table, bulk, isBot)
      carry(range, table)
    }
  }

  /// Lets what one row names hold until another names it anew.
  private mutating func carry(_ range: Range<Int>, _ table: Table) {
    var (system, category): (UInt32, UInt32) = (0, 0)
    for index in range {
      let row = changes[index].row
      let own = table.name(DocumentColumn.system.rawValue, row)
      let ownCategory = table.name(DocumentColumn.category.rawValue, row)
      if own != 0 { system = own }
      if ownCategory != 0 { category = ownCategory }
      changes[index].area = Area(system: system, category: category)
      guard index > range.lowerBound else { continue }
      let before = changes[index - 1]
      if changes[index].kind == 0 { changes[index].kind = before.kind }
      if changes[index].state == 0 { changes[index].state = before.state }
      if changes[index].reviewBy == Table.missing { changes[index].reviewBy = before.reviewBy }
    }
  }

  /// The place of a document's last row before an instant; nil where it has none.
  func last(of range: Range<Int>, before instant: Int64) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].at < instant { low = middle + 1 } else { high = middle }
    }
    return low == range.lowerBound ? nil : low - 1
  }

  /// By the document's name, then time; rows of one instant by what they did, author and size: what is
  /// changed and retired at once is retired, in whatever order the log has it.
  private static func precedes(
    _ first: Change, _ second: Change, _ table: Table, _ names: NameTable
  ) -> Bool {
    if first.document != second.document { return names.precedes(first.document, second.document) }
    if first.at != second.at { return first.at < second.at }
    if first.action != second.action { return first.action.rawValue < second.action.rawValue }
    let columns: [DocumentColumn] = [.author, .action, .kind, .system, .reviewer, .state]
    for column in columns {
      let left = table.name(column.rawValue, first.row)
      let right = table.name(column.rawValue, second.row)
      if left != right { return names.precedes(left, right) }
    }
    let size = DocumentColumn.size.rawValue
    return table.number(size, first.row) < table.number(size, second.row)
  }

  /// Tells which changes of one document are substantive: its first row, a creation, a publication,
  /// or an update by at least a tenth of the size or 200 characters where both sizes are known; never
  /// one of a bulk edit or of a bot.
  private mutating func judge(
    _ range: Range<Int>, _ table: Table, _ bulk: BulkEdits, _ isBot: [Bool]
  ) {
    var known = Table.missing
    for index in range {
      let change = changes[index]
      let size = table.number(DocumentColumn.size.rawValue, change.row)
      let isSmall =
        change.action == .update && index != range.lowerBound && size != Table.missing
        && known != Table.missing && !Self.isLarge(from: Int64(known), to: Int64(size))
      if change.action.isEdit {
        changes[index].leftOut =
          isBot[Int(change.author)] ? .bot : bulk.contains(change) ? .bulk : isSmall ? .small : nil
      }
      changes[index].isReview = change.action == .review && !isBot[Int(change.author)]
      if size != Table.missing { known = size }
    }
  }

  private static func isLarge(from old: Int64, to new: Int64) -> Bool {
    let difference = abs(new - old)
    return difference >= 200 || difference * 10 >= old
  }
}
