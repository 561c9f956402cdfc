import SlateModel

/// Everything that is known of one quarter: its tickets, its recurring issues and its figures.
package struct QuarterReport: Sendable {
  package let span: QuarterSpan
  /// The tickets that were open at any time in the quarter, or answered in it.
  package let facts: [TicketFacts]
  package let families: QuarterFamilies
  package let documents: QuarterDocuments
  package let figures: Figures

  package init(_ ground: Ground, _ span: QuarterSpan, families: Families) {
    self.span = span
    facts = FactsBuilder.facts(ground, span)
    self.families = QuarterFamilies(families, ground: ground, span: span, facts: facts)
    documents = QuarterDocuments(ground, span: span)
    let view = QuarterView(
      ground: ground, span: span, facts: facts, families: self.families, documents: documents)
    figures = Figures(of: view)
  }
}

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

extension Measure {
  /// An empty tally; nil where the measure does not count tickets, or its input is missing.
  func tally(of view: QuarterView) -> Tally? {
    guard isTold(of: view), case .tickets(let statistic, let observe) = source else { return nil }
    return Tally(self, statistic, of: view, observe: observe)
  }

  private func isTold(of view: QuarterView) -> Bool {
    needs.isGiven(view.ground.sources) && isMeasured(view.ground.sources)
  }

  /// The figures of a measure that is not tallied ticket by ticket, by dimension and key.
  func figures(of view: QuarterView) -> [Figure] {
    guard isTold(of: view) else { return [whole(nil, .notMeasured, view)] }
    switch source {
    case .quarter(let figure):
      return [whole(figure(view), nil, view)]
    case .counts(let counts):
      let counted = counts(view)
      return scope.dimensions.flatMap { dimension in
        (counted[dimension] ?? [:]).sorted {
          Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8)
        }
        .filter { dimension == .all || (!$0.key.isEmpty && $0.value > 0) }
        .map { figure(dimension, $0.key, count: $0.value, view) }
      }
    case .tickets:
      return []
    }
  }

  private func figure(
    _ dimension: Dimension, _ key: String, count: Int, _ view: QuarterView
  ) -> Figure {
    Figure(
      measure: name, unit: unit, by: dimension, key: key, value: Ratio(Int64(count)), n: count,
      low: nil, high: nil, status: view.span.isProvisional ? .provisional : .final)
  }

  private func whole(_ scalar: Scalar?, _ status: Figure.Status?, _ view: QuarterView) -> Figure {
    Figure(
      measure: name, unit: unit, by: .all, key: "", value: scalar?.value, n: scalar?.n ?? 0,
      low: nil, high: nil, status: status ?? (view.span.isProvisional ? .provisional : .final))
  }
}
