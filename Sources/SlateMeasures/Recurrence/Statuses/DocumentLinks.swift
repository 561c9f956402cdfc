import SlateModel

/// Which documents tickets are linked to, from the tickets' own column and from the documents' log.
package struct DocumentLinks: Sendable {
  private let tickets: Table
  /// Documents by the numbers of the tickets that their log names, before an instant.
  private var logged: [String: Set<UInt32>] = [:]

  /// - Parameter asOf: what the log says from then on is not seen.
  package init(_ ground: Ground, asOf: Int64) {
    tickets = ground.export.tickets
    let documents = ground.export.table(.documents)
    let numbers = documents.texts[DocumentColumn.ticket.rawValue]
    for row in 0..<numbers.count where !numbers.isEmpty(row) {
      guard Int64(documents.instant(DocumentColumn.at.rawValue, row)) < asOf else { continue }
      logged[numbers[row], default: []].insert(
        documents.name(DocumentColumn.document.rawValue, row))
    }
  }

  /// The documents that any of some tickets is linked to.
  package func documents(of rows: [Int32]) -> Set<UInt32> {
    var found = tickets.names(in: TicketColumn.document.rawValue, of: rows)
    guard !logged.isEmpty else { return found }
    let numbers = tickets.texts[TicketColumn.ticket.rawValue]
    for row in rows {
      if let documents = logged[numbers[Int(row)]] { found.formUnion(documents) }
    }
    return found.subtracting([0])
  }
}
