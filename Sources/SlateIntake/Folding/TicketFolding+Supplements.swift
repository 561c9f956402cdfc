import SlateModel

extension TicketFolding {
  /// Lets supplements speak: of several verdicts on a ticket the worst counts, of several totals of
  /// pauses the longest; they win over what the ticket's own row says.
  func supplement(_ tickets: inout Table) {
    guard !supplements.isEmpty else { return }
    overlay(.slaMet, on: &tickets, min)
    for column in [TicketColumn.pausedMinutes, .pausedWall] { overlay(column, on: &tickets, max) }
  }

  private func overlay(
    _ column: TicketColumn, on tickets: inout Table, _ chosen: (Int32, Int32) -> Int32
  ) {
    let place = column.rawValue
    guard !rows.numbers[place].isEmpty else { return }
    if tickets.numbers[place].isEmpty {
      tickets.numbers[place] = Array(repeating: Table.missing, count: tickets.count)
    }
    for (ticket, more) in supplements {
      let told = more.map { rows.number(place, $0) }.filter { $0 != Table.missing }
      guard let first = told.first else { continue }
      tickets.numbers[place][ticket] = told.reduce(first, chosen)
    }
  }
}
