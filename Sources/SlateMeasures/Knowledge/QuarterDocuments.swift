package import SlateModel

/// The documents of one quarter.
package struct QuarterDocuments: Sendable {
  /// A document with a row before the quarter's end.
  package struct Standing: Sendable {
    package let document: UInt32
    /// Its last row before the end, in the table of documents.
    package let row: Int
    package let kind: UInt32
    package let system: UInt32
    /// Substantive changes in the quarter.
    package let changes: Int
    /// Their authors, each once, by name.
    package let authors: [UInt32]
    /// The sides of those authors, each once.
    package let sides: [Side]
    package let lastChanged: Int64
  }

  /// By the documents' names.
  package let standings: [Standing]

  init(_ ground: Ground, span: QuarterSpan) {
    let table = ground.export.table(.documents)
    let names = ground.export.names
    standings = ground.documents.documents.compactMap { document, range in
      let seen = ground.documents.changes[range].filter { $0.at < span.asOf }
      guard let last = seen.last else { return nil }
      let counted = seen.filter { $0.isSubstantive && span.contains($0.at) }
      let sides = counted.map {
        ground.sides.side(ofPerson: $0.author, on: span.localDate($0.at))
      }
      let kind = seen.last { $0.kind != 0 }?.kind ?? 0
      let systems = seen.map { table.name(DocumentColumn.system.rawValue, $0.row) }
      return Standing(
        document: document, row: last.row, kind: kind,
        system: systems.last { $0 != 0 } ?? 0, changes: counted.count,
        authors: Set(counted.map(\.author)).sorted(by: names.precedes),
        sides: Side.allCases.filter(sides.contains), lastChanged: last.at)
    }
  }

  /// Those changed in the quarter.
  package var changed: [Standing] { standings.filter { $0.changes > 0 } }
}
