/// All that a run has read: the exports as columns, and what became of every row.
package struct Export: Sendable {
  package var names: NameTable
  package var files: [SourceFile]
  /// One row a ticket.
  package var tickets: Table
  package var events: TicketEvents
  /// The tables of the other kinds, by kind.
  package var others: [TableKind: Table]
  package var rejections: [Rejection]
  package var warnings: [Problem]

  package init(names: NameTable, files: [SourceFile] = []) {
    self.names = names
    self.files = files
    tickets = Table(kind: .tickets)
    events = TicketEvents()
    others = [:]
    rejections = []
    warnings = []
  }

  /// The rows of a kind other than tickets; empty where there is no such input.
  package func table(_ kind: TableKind) -> Table { others[kind] ?? Table(kind: kind) }

  /// Whether the input has any value in one of the tickets' columns.
  package func hasInstants(_ column: TicketColumn) -> Bool {
    tickets.instants[column.rawValue].contains { $0 != 0 }
  }

  package func hasNumbers(_ column: TicketColumn) -> Bool {
    tickets.hasNumbers(column.rawValue)
  }

  package func hasNames(_ column: TicketColumn) -> Bool {
    tickets.hasNames(column.rawValue)
  }
}
