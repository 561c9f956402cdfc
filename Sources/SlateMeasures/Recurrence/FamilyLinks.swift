import SlateModel

/// Which families have a ticket that is linked to a document or a problem, as of a quarter's end.
struct FamilyLinks: Sendable {
  private let families: [TicketColumn: Set<Int32>]

  init(_ ground: Ground, families: Families, span: QuarterSpan) {
    let tickets = ground.export.tickets
    let opened = tickets.instants[TicketColumn.opened.rawValue]
    let columns: [TicketColumn] = [.document, .problem]
    self.families = Dictionary(
      uniqueKeysWithValues: columns.map { column in
        var linked: Set<Int32> = []
        for (ticket, link) in tickets.names[column.rawValue].enumerated()
        where link != 0 && Int64(opened[ticket]) < span.asOf {
          linked.insert(families.ofTicket[ticket])
        }
        return (column, linked)
      })
  }

  func isLinked(_ family: Int32, by column: TicketColumn) -> Bool {
    families[column]?.contains(family) ?? false
  }
}
