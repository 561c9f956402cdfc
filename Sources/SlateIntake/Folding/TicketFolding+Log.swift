import SlateModel

extension TicketFolding {
  /// The changes of a ticket in their order, without those that repeat another.
  ///
  /// A log that numbers its rows is ordered by number, then time, then bytes; any other by time,
  /// then what the state means, then bytes.
  mutating func ordered(_ group: [Int]) -> [Int] {
    guard group.count > 1 else { return group }
    let isNumbered = group.allSatisfy { $0 < rows.count }
    let sorted = group.map { (row: $0, key: key($0, isNumbered: isNumbered)) }.sorted {
      $0.key == $1.key ? isBefore($0.row, $1.row) : $0.key < $1.key
    }
    var kept: [Int] = []
    // Changes equal in all but their bytes stand together, yet need not be neighbours.
    var start = 0
    for (index, change) in sorted.enumerated() {
      if index > 0, sorted[index - 1].key != change.key { start = kept.count }
      if kept[start...].contains(where: { repeats(change.row, $0) }) {
        duplicates[fileNumber(change.row)] += 1
      } else {
        kept.append(change.row)
      }
    }
    return kept
  }

  /// The parts of a change's order that need no look at its bytes.
  private func key(_ row: Int, isNumbered: Bool) -> (Int64, UInt32) {
    if isNumbered {
      return (Int64(rows.number(TicketColumn.sequence.rawValue, row)), instant(row))
    }
    return (Int64(instant(row)), UInt32(kinds[Int(state(row))].rawValue))
  }

  private func isBefore(_ first: Int, _ second: Int) -> Bool {
    origins.record(first).lexicographicallyPrecedes(origins.record(second))
  }

  /// Equal to the byte in a log; equal cell for cell in slate's own columns.
  private func repeats(_ first: Int, _ second: Int) -> Bool {
    guard (first < rows.count) == (second < rows.count) else { return false }
    return first < rows.count
      ? origins.record(first) == origins.record(second)
      : origins.cells(first) == origins.cells(second)
  }

  private func fileNumber(_ row: Int) -> Int { Int(origins.file[row]) }

  /// When a change happened; a log row without a time of its own happened at the opening.
  func instant(_ row: Int) -> UInt32 {
    guard row < rows.count else {
      return changes.instant(EventColumn.at.rawValue, row - rows.count)
    }
    let updated = rows.instant(TicketColumn.updated.rawValue, row)
    return updated == 0 ? rows.instant(TicketColumn.opened.rawValue, row) : updated
  }

  func state(_ row: Int) -> UInt32 { name(row, .state, .state) }

  private func name(_ row: Int, _ column: TicketColumn, _ change: EventColumn) -> UInt32 {
    row < rows.count
      ? rows.name(column.rawValue, row) : changes.name(change.rawValue, row - rows.count)
  }

  /// Adds a ticket's changes; a time that falls back behind the change before it is that change's.
  mutating func append(_ log: [Int]) {
    var last: UInt32 = 0
    for row in log {
      last = max(last, instant(row))
      events.at.append(last)
      events.state.append(state(row))
      events.team.append(name(row, .team, .team))
      events.person.append(name(row, .assignee, .person))
      events.priority.append(name(row, .priority, .priority))
    }
  }

  /// The chosen rows; a ticket that only a log of changes knows is opened by its first change.
  func tickets() -> Table {
    let unlisted = chosen.filter { $0 >= rows.count }
    var all = rows
    if !unlisted.isEmpty {
      let first = changes.picking(unlisted.map { $0 - rows.count })
      var opened = Table(kind: .tickets)
      opened.count = first.count
      opened.texts[TicketColumn.ticket.rawValue] = first.texts[EventColumn.ticket.rawValue]
      opened.instants[TicketColumn.opened.rawValue] = first.instants[EventColumn.at.rawValue]
      opened.file = first.file
      opened.line = first.line
      all.append(contentsOf: opened, names: [0])
    }
    var next = rows.count - 1
    return all.picking(
      chosen.map { row in
        guard row >= rows.count else { return row }
        next += 1
        return next
      })
  }
}
