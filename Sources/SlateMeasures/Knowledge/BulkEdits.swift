/// Stretches of 600 seconds in which one person changed more than 20 documents, under whatever name.
struct BulkEdits: Sendable {
  private var places: Set<Int> = []

  init(_ changes: [DocumentLog.Change], _ people: PersonBook) {
    let byAuthor = Dictionary(grouping: changes.indices.filter { changes[$0].action != .review }) {
      people.person(changes[$0].author)
    }
    for edits in byAuthor.values where edits.count > 20 {
      let sorted = edits.sorted { (changes[$0].at, $0) < (changes[$1].at, $1) }
      var first = 0
      // Before it all are kept that are to be.
      var kept = 0
      var counts: [UInt32: Int] = [:]
      for last in sorted.indices {
        counts[changes[sorted[last]].document, default: 0] += 1
        while changes[sorted[last]].at - changes[sorted[first]].at > 600 {
          let document = changes[sorted[first]].document
          counts[document, default: 0] -= 1
          if counts[document] == 0 { counts[document] = nil }
          first += 1
        }
        guard counts.count > 20 else { continue }
        for edit in sorted[max(first, kept)...last] { places.insert(changes[edit].row) }
        kept = last + 1
      }
    }
  }

  func contains(_ change: DocumentLog.Change) -> Bool { places.contains(change.row) }
}
