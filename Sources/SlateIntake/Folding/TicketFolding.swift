import SlateModel

/// Makes one row a ticket, and its log, out of all rows that are about it.
///
/// In a list the row with the latest instant counts, and the others are duplicates. In an update
/// log every row is a change, the last one is the ticket's row, and only rows that repeat another
/// byte for byte are duplicates. Supplements say more about tickets that other rows speak for.
struct TicketFolding {
  /// All rows of ticket files, then all rows of event files; row numbers run over both.
  let rows: Table
  let changes: Table
  let origins: RowOrigins
  /// What each name means as a state.
  let kinds: [StateKind]
  /// Files that are update logs.
  private(set) var isLog: [Bool]
  /// Rows found to be duplicates, by file.
  var duplicates: [Int]
  var events = TicketEvents()
  /// The row that speaks for each ticket; a row of `changes` where no list has it.
  var chosen: [Int] = []
  /// By ticket, the rows of supplements about it, where there are any.
  var supplements: [Int: [Int]] = [:]
  /// Rows of supplements about tickets that no file has.
  var orphans: [Int] = []
  /// Numbers that tickets of several tools bear.
  private(set) var sharedNumbers: [String] = []
  /// By file, the tool that it is from; nil where it may be any.
  let tools: [Substring?]
  let hasSeveralTools: Bool
  let isSupplement: [Bool]
  let hasRowPerSLA: [Bool]

  init(rows: Table, changes: Table, origins: RowOrigins, kinds: [StateKind]) {
    self.rows = rows
    self.changes = changes
    self.origins = origins
    self.kinds = kinds
    isSupplement = origins.files.map(\.mapping.isSupplement)
    hasRowPerSLA = origins.files.map(\.mapping.hasRowPerSLA)
    let tools = origins.files.map { Format.tool(ofFormat: $0.source.format) }
    self.tools = tools
    hasSeveralTools = Set(tools.compactMap(\.self)).count > 1
    isLog = Array(repeating: false, count: origins.files.count)
    duplicates = Array(repeating: 0, count: origins.files.count)
  }

  /// One row a ticket, in the order in which tickets first appear.
  mutating func fold(workers: Workers) -> Table {
    var numbers = rows.texts[TicketColumn.ticket.rawValue]
    numbers.append(contentsOf: changes.texts[EventColumn.ticket.rawValue])
    let groups = TicketGroups(numbers, workers: workers)
    if changes.count == 0, groups.count == rows.count, !isSupplement.contains(true) { return rows }
    let (starts, grouped) = groups.rowsByTicket()
    for ticket in 0..<groups.count { findLogs(grouped[starts[ticket]..<starts[ticket + 1]]) }
    spreadLogs()
    events.starts.reserveCapacity(groups.count + 1)
    for ticket in 0..<groups.count {
      if takeAlone(grouped[starts[ticket]..<starts[ticket + 1]]) { continue }
      let parts = parted(Array(grouped[starts[ticket]..<starts[ticket + 1]]))
      if parts.count > 1 {
        sharedNumbers.append(rows.texts[TicketColumn.ticket.rawValue][parts[0][0]])
      }
      for part in parts { fold(ticket: part) }
    }
    events.starts.append(UInt32(events.at.count))
    var tickets = tickets()
    supplement(&tickets)
    return tickets
  }

  /// A file is a log where two rows of one ticket have different sequence numbers.
  private mutating func findLogs(_ group: ArraySlice<Int>) {
    var last: Int?
    for row in group where row < rows.count {
      if let last, rows.file[last] == rows.file[row], sequence(last) != sequence(row) {
        isLog[Int(rows.file[row])] = true
      }
      last = row
    }
  }

  /// Where one file of a format is a log, the others of that format that number their rows are too: a
  /// short one may happen to hold one row a ticket.
  private mutating func spreadLogs() {
    let formats = Set(isLog.indices.filter { isLog[$0] }.map { origins.files[$0].source.format })
    for file in isLog.indices where formats.contains(origins.files[file].source.format) {
      let sequence = TicketColumn.sequence.rawValue
      isLog[file] =
        isLog[file]
        || origins.files[file].mapping.sources.contains {
          $0.column == sequence
        }
    }
  }

  /// Whether a ticket's rows are one row of a list, which then speaks for it.
  private mutating func takeAlone(_ group: ArraySlice<Int>) -> Bool {
    guard group.count == 1, let row = group.first, row < rows.count else { return false }
    let file = Int(rows.file[row])
    guard !isLog[file], !isSupplement[file] else { return false }
    events.starts.append(UInt32(events.at.count))
    chosen.append(row)
    return true
  }
}
