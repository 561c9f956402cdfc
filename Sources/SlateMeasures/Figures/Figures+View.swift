import SlateModel

extension Figures {
  /// Tickets that every measure looks at before the next are fetched: they stay in the cache.
  private static let block = 256

  /// The figures of every measure.
  init(of view: QuarterView) {
    let measures = Measure.all.sorted { $0.name < $1.name }
    let tallies = Self.tallies(measures, of: view)
    self.init(
      view.ground.workers.map(measures.count) { number in
        tallies[number]?.figures(in: view) ?? measures[number].figures(of: view)
      }.flatMap(\.self))
  }

  /// What the tickets add to each measure; nil where it counts something else, or is not measured.
  private static func tallies(_ measures: [Measure], of view: QuarterView) -> [Tally?] {
    let workers = view.ground.workers
    let count = view.facts.count
    let pieces = max(1, min(workers.threads, count / 4096))
    let counted = workers.map(pieces) { piece in
      var tallies = measures.map { $0.tally(of: view) }
      let end = count * (piece + 1) / pieces
      for start in stride(from: count * piece / pieces, to: end, by: block) {
        for number in tallies.indices {
          tallies[number]?.add(start..<min(start + block, end), of: view)
        }
      }
      return tallies
    }
    return counted.dropFirst().reduce(into: counted[0]) { whole, part in
      for number in whole.indices {
        if let other = part[number] { whole[number]?.add(other) }
      }
    }
  }
}
