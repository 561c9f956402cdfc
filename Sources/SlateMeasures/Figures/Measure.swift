/// One figure of the review: its name, its definition, and how it is counted.
package struct Measure: Sendable {
  package enum Unit: String, Sendable {
    case tickets, share, hours, ratio, handoffs, areas, families, documents, people, sessions
    case systems, controls, decisions
  }

  /// Over what it is broken down.
  package enum Scope: Sendable {
    /// The whole quarter only.
    case whole
    /// Everything that a ticket has, and months.
    case tickets
    /// The same and weeks.
    case ticketsAndWeeks
    /// Everything but sides.
    case ticketsWithoutSides
    /// Kinds of documents and sides of their authors.
    case documents
    /// Kinds, of what has no side.
    case kinds
    /// Systems and categories.
    case areas

    package var dimensions: [Dimension] {
      Dimension.allCases.filter { dimension in
        switch (self, dimension) {
        case (_, .all): true
        case (.whole, _): false
        case (.documents, _): dimension == .kind || dimension == .side
        case (.kinds, _): dimension == .kind
        case (.areas, _): dimension == .system || dimension == .category
        case (_, .kind): false
        case (_, .week): self == .ticketsAndWeeks
        case (.ticketsWithoutSides, .side), (.ticketsWithoutSides, .prioritySide): false
        default: true
        }
      }
    }
  }

  /// What one ticket adds.
  struct Observation {
    /// The instant by which it counts in the quarter, for months and weeks; 0 for none.
    let at: Int64
    /// 1 or 0 for shares and counts, seconds for hours, a number for means.
    let amount: Int64

    init(at: Int64, amount: Int64 = 1) {
      self.at = at
      self.amount = amount
    }

    init(at: Int64, _ isHit: Bool) { self.init(at: at, amount: isHit ? 1 : 0) }
  }

  /// How what tickets add becomes the figure. n is the number of observations.
  enum Statistic: Sendable {
    /// How many.
    case count
    /// How many of them.
    case countOf
    /// The share of them.
    case share
    /// The share of them, with Wilson's interval.
    case estimatedShare
    /// The sum of differences over n, without an interval.
    case difference
    /// Those of them over the others.
    case odds
    /// The sum in units of `scale`.
    case sum(scale: Int64)
    /// The mean in units of `scale`, without an interval.
    case mean(scale: Int64)
    /// The nearest-rank quantile in units of `scale`, with order statistics as its interval.
    case quantile(p: Quantile, scale: Int64)
  }

  /// A figure that is not of tickets one by one; without a value where there are no cases.
  struct Scalar {
    let value: Ratio?
    let n: Int

    init(value: Ratio?, n: Int) {
      self.value = value
      self.n = n
    }

    /// How many of how many.
    init(_ count: Int, of n: Int) { self.init(value: Ratio(Int64(count)), n: n) }

    /// How many.
    init(_ count: Int) { self.init(count, of: count) }
  }

  enum Source: Sendable {
    case tickets(Statistic, @Sendable (TicketFacts, QuarterView) -> Observation?)
    /// Nil where this quarter cannot tell it.
    case quarter(@Sendable (QuarterView) -> Scalar?)
    /// Counts by dimension and key, n being the count itself.
    case counts(@Sendable (QuarterView) -> [Dimension: [String: Int]])
    /// Figures by dimension and key.
    case keyed(@Sendable (QuarterView) -> [Dimension: [String: Scalar]])
  }

  /// The input without which nothing of it can be told.
  enum Need: Sendable {
    case tickets, documents
    /// What the measure itself asks for.
    case others

    func isGiven(_ sources: Sources) -> Bool {
      switch self {
      case .tickets: sources.hasTickets
      case .documents: sources.knowledge.hasDocumentChanges
      case .others: true
      }
    }
  }

  package let name: String
  package let unit: Unit
  package let scope: Scope
  /// Statistic, span, population, window, and what is left out, in a sentence.
  package let definition: String
  /// Whether the input has what it takes.
  let isMeasured: @Sendable (Sources) -> Bool
  let source: Source
  let needs: Need
  /// Whether later data add to it: it watches some days after what it counts.
  package let matures: Bool

  init(
    _ name: String, _ unit: Unit, by scope: Scope = .tickets, needs: Need = .tickets,
    matures: Bool = false, _ definition: String,
    when isMeasured: @escaping @Sendable (Sources) -> Bool = { _ in true }, _ source: Source
  ) {
    self.name = name
    self.unit = unit
    self.scope = scope
    self.matures = matures
    self.definition = definition
    self.isMeasured = isMeasured
    self.source = source
    self.needs = needs
  }
}

/// A quantile by its nearest rank, and from how many on it may be told.
struct Quantile: Sendable {
  let tenths: Int
  /// Below this there is no figure.
  let smallest: Int
  /// Below this there is no interval.
  let smallestWithInterval: Int

  static let median = Quantile(tenths: 5, smallest: 1, smallestWithInterval: 6)
  static let ninetieth = Quantile(tenths: 9, smallest: 20, smallestWithInterval: 36)

  /// The ⌈p·n⌉-th smallest, from 1.
  func rank(of n: Int) -> Int { (tenths * n + 9) / 10 }

  func interval(of n: Int) -> ClosedRange<Int>? {
    n < smallestWithInterval ? nil : quantileRanks(Double(tenths) / 10, of: n)
  }
}
