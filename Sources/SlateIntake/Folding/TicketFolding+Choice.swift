import SlateModel

extension TicketFolding {
  /// Finds the row that speaks for a ticket among all that are about it.
  mutating func fold(ticket all: [Int]) {
    func isMore(_ row: Int) -> Bool { row < rows.count && isSupplement[Int(rows.file[row])] }
    let more = all.filter(isMore)
    let group = more.isEmpty ? all : all.filter { !isMore($0) }
    let own = more.filter { rows.instant(TicketColumn.opened.rawValue, $0) != 0 }.max(by: isEarlier)
    guard let first = group.first ?? own else {
      orphans += more
      return
    }
    if !more.isEmpty { supplements[chosen.count] = more }
    events.starts.append(UInt32(events.at.count))
    guard !group.isEmpty else {
      chosen.append(first)
      return
    }
    choose(from: group)
  }

  /// Of the rows of a ticket, supplements left out.
  private mutating func choose(from group: [Int]) {
    let listed = group.filter { $0 < rows.count && !isLog[Int(rows.file[$0])] }
    let logged = group.filter { $0 >= rows.count || isLog[Int(rows.file[$0])] }
    let log = ordered(logged)
    let latestListed = listed.max(by: isEarlier)
    let latestLogged = log.last { $0 < rows.count }
    let row: Int
    switch (latestListed, latestLogged) {
    case (let list?, let log?): row = latest(list) > latest(log) ? list : log
    case (let list?, nil): row = list
    case (nil, let log?): row = log
    case (nil, nil): row = log[0]
    }
    addUp(listed)
    chosen.append(row)
    for other in listed where other != row && !hasRowPerSLA[Int(rows.file[other])] {
      duplicates[Int(rows.file[other])] += 1
    }
    append(log)
  }

  /// Where a ticket has a row for each of its SLAs, all of them speak for its verdict.
  private mutating func addUp(_ listed: [Int]) {
    let rows = listed.filter { hasRowPerSLA[Int(self.rows.file[$0])] }
    if rows.count > 1 { supplements[chosen.count, default: []] += rows }
  }

  func sequence(_ row: Int) -> Int32 {
    row < rows.count ? rows.number(TicketColumn.sequence.rawValue, row) : Table.missing
  }

  /// The latest of a ticket row's instants.
  private func latest(_ row: Int) -> UInt32 {
    TicketColumn.instants.reduce(0) { max($0, rows.instant($1.rawValue, row)) }
  }

  private func isEarlier(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (latest(first), latest(second))
    guard left == right else { return left < right }
    return !origins.areAlike(first, second)
      && precedes(origins.cells(first), origins.cells(second))
  }
}
