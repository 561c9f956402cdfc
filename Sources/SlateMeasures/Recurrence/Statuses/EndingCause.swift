import SlateModel

/// What is on record as having ended a recurring issue.
package struct EndingCause: Sendable, Equatable {
  package enum Kind: Sendable {
    /// A document that a ticket of the family is linked to was changed.
    case linkedDocument
    /// A document of the family's area was changed.
    case documentOfArea
    /// A ticket of the family is linked to a problem.
    case problem
  }

  package let kind: Kind
  /// The document or the problem.
  package let name: UInt32
  /// When the document was changed, or the ticket opened.
  package let at: Int64
}

/// Finds causes in the documents' changes and the tickets' links, as of a quarter's end.
struct EndingCauses {
  /// How long after the last ticket a cause may still be dated.
  static let grace: Int64 = 28 * 86_400

  private let ground: Ground
  private let asOf: Int64
  private let links: DocumentLinks
  /// The substantive changes of the documents of each area.
  private var changesOfArea: [Families.Area: [EndingCause]] = [:]
  private var changesOfDocument: [UInt32: [EndingCause]] = [:]

  init(_ ground: Ground, asOf: Int64) {
    self.ground = ground
    self.asOf = asOf
    links = DocumentLinks(ground, asOf: asOf)
    let table = ground.export.table(.documents)
    for (document, range) in ground.documents.documents {
      let seen = ground.documents.changes[range].filter { $0.at < asOf }
      let changes = seen.filter(\.isSubstantive)
      guard !changes.isEmpty else { continue }
      changesOfDocument[document] = changes.map {
        EndingCause(kind: .linkedDocument, name: document, at: $0.at)
      }
      func last(_ column: DocumentColumn) -> UInt32 {
        seen.map { table.name(column.rawValue, $0.row) }.last { $0 != 0 } ?? 0
      }
      let area = Families.Area(system: last(.system), category: last(.category))
      guard area.kind != .none else { continue }
      changesOfArea[area, default: []] += changes.map {
        EndingCause(kind: .documentOfArea, name: document, at: $0.at)
      }
    }
  }

  /// A linked document's change, else one of a document of the area, else a problem; of several the
  /// latest, of those of one instant the first by name.
  func cause(
    of standing: QuarterFamilies.Standing, _ families: Families
  ) -> EndingCause? {
    let opened = ground.export.tickets.instants[TicketColumn.opened.rawValue]
    guard let first = standing.baseline.first, let last = standing.baseline.last else { return nil }
    let span = Int64(opened[Int(first)])...Int64(opened[Int(last)]) + Self.grace
    func latest(_ causes: some Sequence<EndingCause>) -> EndingCause? {
      causes.filter { span.contains($0.at) }.max {
        $0.at != $1.at ? $0.at < $1.at : ground.export.names.precedes($1.name, $0.name)
      }
    }
    let tickets = families.tickets.window(standing.family, 0..<asOf, asOf: asOf)
    let linked = links.documents(of: tickets).flatMap { changesOfDocument[$0] ?? [] }
    if let cause = latest(linked) { return cause }
    let area = changesOfArea[families.all[Int(standing.family)].area] ?? []
    if let cause = latest(area) { return cause }
    return latest(
      standing.baseline.compactMap { ticket in
        let problem = ground.export.tickets.name(TicketColumn.problem.rawValue, Int(ticket))
        return problem == 0
          ? nil : EndingCause(kind: .problem, name: problem, at: Int64(opened[Int(ticket)]))
      })
  }
}
