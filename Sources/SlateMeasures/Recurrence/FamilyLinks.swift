import SlateModel

/// When the first ticket of each family that is linked to a document, or to a problem, was opened.
struct FamilyLinks: Sendable {
  /// By family, seconds since 1970.
  private let documents: [UInt32]
  private let problems: [UInt32]

  /// - Parameter families: the family of each ticket, below 0 for none; `count` of them.
  init(_ tickets: Table, families: [Int32], count: Int) {
    func firstOpened(_ column: TicketColumn) -> [UInt32] {
      let opened = tickets.instants[TicketColumn.opened.rawValue]
      var first = [UInt32](repeating: .max, count: count)
      for (ticket, link) in tickets.names[column.rawValue].enumerated()
      where link != 0 && families[ticket] >= 0 {
        let family = Int(families[ticket])
        first[family] = min(first[family], opened[ticket])
      }
      return first
    }
    documents = firstOpened(.document)
    problems = firstOpened(.problem)
  }

  /// Whether a ticket of the family opened before an instant is linked to a document.
  func hasDocument(_ family: Int32, before instant: Int64) -> Bool {
    Int64(documents[Int(family)]) < instant
  }

  /// Whether a ticket of the family opened before an instant is linked to a problem.
  func hasProblem(_ family: Int32, before instant: Int64) -> Bool {
    Int64(problems[Int(family)]) < instant
  }
}
