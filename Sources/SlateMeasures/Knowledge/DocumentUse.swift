import SlateModel

/// What a document's changes of a quarter were used for, looking past the quarter.
package struct DocumentUse: Sendable {
  /// A ticket linked to it was resolved within 90 days after a change.
  package enum Usefulness: UInt8, Sendable {
    case none
    /// By a ticket that the change's author stands on.
    case weak
    /// By a ticket that the change's author had nothing to do with.
    case strong
  }

  private static let window: Int64 = 90 * 86_400

  private(set) var usefulness = Usefulness.none
  /// One side wrote what the other used.
  private(set) var isAcrossSides = false

  private var isComplete: Bool { usefulness == .strong && isAcrossSides }

  /// - Parameters:
  ///   - document: its place in the log.
  ///   - changes: the places of its substantive changes in the quarter.
  init(of document: Int, changes: [Int], _ ground: Ground, dataEnd: Int64) {
    for place in changes where !isComplete {
      let change = ground.documents.changes[place]
      let author = ground.people.person(change.author)
      let side = ground.people.side(
        of: author, on: ground.day(of: change.at))
      let last = min(change.at + Self.window, dataEnd - 1)
      for number in ground.links.resolutions(
        of: document, after: change.at, upTo: last, ground.lives.work)
      {
        let ticket = Int(ground.lives.work.ticket[Int(number)])
        let user = ground.lives.work.side[Int(number)]
        let isAcross = side != .unknown && user != .unknown && user != side
        guard usefulness != .strong || (isAcross && !isAcrossSides) else { continue }
        guard !ground.isCancelled(ticket, before: dataEnd) else { continue }
        if isAcross { isAcrossSides = true }
        if usefulness != .strong {
          usefulness =
            ground.resolvers.isOnTicket(author, ticket, before: dataEnd) ? .weak : .strong
        }
        if isComplete { break }
      }
    }
  }
}

extension Ground {
  /// The local day of an instant, in days since 1970.
  func day(of instant: Int64) -> Int {
    zone.localTime(at: Instant(secondsSince1970: instant)).date.daysSince1970
  }
}
