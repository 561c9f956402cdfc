package import SlateModel

/// The documents of one quarter.
package struct QuarterDocuments: Sendable {
  /// A document with a row before the quarter's end.
  package struct Standing: Sendable {
    package let document: UInt32
    /// Its place in the log.
    let place: Int
    /// The last row before the end that has a title, in the table of documents.
    package let titleRow: Int?
    /// The last day of review named before the end, in days since 1970.
    package let reviewBy: Int?
    package let kind: UInt32
    package let area: Area
    /// Substantive changes in the quarter.
    package let changes: Int
    /// Their authors, each once, by name.
    package let authors: [UInt32]
    /// The sides of those authors, each once.
    package let sides: [Side]
    package let lastChanged: Int64
    package let usefulness: DocumentUse.Usefulness
    package let isAcrossSides: Bool
    /// First changed so late that its use cannot be seen yet.
    let isNotYetObservable: Bool
    /// Tickets opened before the end that it is linked to.
    package let links: Int
    package let isLive: Bool
    /// It is a live runbook or recovery document.
    package let mustStayFresh: Bool
    package let isStale: Bool
    /// A ticket linked to it was resolved in the quarter.
    let isUsed: Bool
    package let isProviderOnly: Bool
  }

  /// By the documents' names.
  package let standings: [Standing]

  init(_ ground: Ground, span: QuarterSpan) {
    let reading = DocumentReading(ground: ground, span: span)
    standings = ground.documents.documents.indices.compactMap(reading.standing)
  }

  /// Those changed in the quarter.
  package var changed: [Standing] { standings.filter { $0.changes > 0 } }
}

/// Reads how one document stands in a quarter.
private struct DocumentReading {
  let ground: Ground
  let span: QuarterSpan

  func standing(_ place: Int) -> QuarterDocuments.Standing? {
    let (name, range) = ground.documents.documents[place]
    let log = ground.documents
    guard let standing = DocumentStanding(range, before: span.asOf, ground) else { return nil }
    let last = log.changes[standing.last]
    let changes = (range.lowerBound...standing.last).filter {
      log.changes[$0].isSubstantive && span.contains(log.changes[$0].at)
    }
    let authors = Set(changes.map { ground.people.person(log.changes[$0].author) })
    let sides = Set(
      changes.map { change in
        ground.people.side(
          of: ground.people.person(log.changes[change].author),
          on: ground.day(of: log.changes[change].at))
      })
    let use = DocumentUse(of: place, changes: changes, ground, dataEnd: span.dataEnd)
    let mustStayFresh = standing.isLive && ground.isRecoveryKind[Int(last.kind)]
    let isStale = mustStayFresh && standing.isStale
    return QuarterDocuments.Standing(
      document: name, place: place, titleRow: titleRow(range.lowerBound...standing.last),
      reviewBy: last.reviewBy == Table.missing ? nil : Int(last.reviewBy), kind: last.kind,
      area: last.area,
      changes: changes.count, authors: authors.sorted(by: ground.export.names.precedes),
      sides: Side.allCases.filter(sides.contains), lastChanged: last.at,
      usefulness: use.usefulness, isAcrossSides: use.isAcrossSides,
      isNotYetObservable: changes.first.map {
        log.changes[$0].at > span.dataEnd - 30 * 86_400
      } ?? false,
      links: ground.links.ticketCount(
        of: place, opened: ground.export.tickets.instants[TicketColumn.opened.rawValue],
        before: span.asOf),
      isLive: standing.isLive, mustStayFresh: mustStayFresh, isStale: isStale,
      isUsed: isStale && isUsed(place),
      isProviderOnly: standing.isLive && standing.isProviderOnly(range, ground))
  }

  private func titleRow(_ changes: ClosedRange<Int>) -> Int? {
    let titles = ground.export.table(.documents).texts[DocumentColumn.title.rawValue]
    return changes.last { !titles.isEmpty(ground.documents.changes[$0].row) }
      .map { ground.documents.changes[$0].row }
  }

  private func isUsed(_ place: Int) -> Bool {
    ground.links.resolutions(
      of: place, after: span.start - 1, upTo: span.asOf - 1, ground.lives.work
    ).contains { ground.lives.work.stands(Int($0), before: span.asOf) }
  }
}
