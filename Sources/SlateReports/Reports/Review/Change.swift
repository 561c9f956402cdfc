import SlateMeasures

/// What may be said of a headline measure since the quarter before: a test says so, or nobody does.
enum Change: Equatable, Sendable {
  case improved, worsened
  /// Of a measure that has no better way.
  case rose, fell
  case unclear
  case untold(Obstacle)

  /// Why nothing can be said.
  enum Obstacle: Sendable {
    case firstQuarter, notReported, provisional, wasProvisional, notMeasured, wasNotMeasured
    case withheld, wasWithheld, tooFew
  }

  /// Whether a test found one.
  var isClear: Bool {
    switch self {
    case .improved, .worsened, .rose, .fell: true
    case .unclear, .untold: false
    }
  }

  init(of headline: Headline, in figures: ChartFigures) {
    if let obstacle = Self.obstacle(headline.measure, figures) {
      self = .untold(obstacle)
      return
    }
    guard let now = figures.now[headline.measure],
      let before = figures.lastQuarter?[headline.measure],
      let rise = Self.rise(from: before, to: now)
    else {
      self = .untold(.tooFew)
      return
    }
    switch (rise, headline.better) {
    case (0, _): self = .unclear
    case (1, nil): self = .rose
    case (_, nil): self = .fell
    case (1, .higher), (-1, .lower): self = .improved
    default: self = .worsened
    }
  }

  private static func obstacle(_ measure: String, _ figures: ChartFigures) -> Obstacle? {
    let now = figures.now[measure]
    guard now?.number != nil else { return now?.isWithheld ?? false ? .withheld : .notMeasured }
    if figures.now.isProvisional { return .provisional }
    guard figures.columns.count > 1 else { return .firstQuarter }
    guard let last = figures.lastQuarter else { return .notReported }
    if last.isProvisional { return .wasProvisional }
    guard let before = last[measure], before.number != nil else {
      return last[measure]?.isWithheld ?? false ? .wasWithheld : .wasNotMeasured
    }
    return nil
  }

  /// 1 or -1 for a rise or a fall that a test tells from chance, 0 for none; nil where there are too
  /// few for the test.
  private static func rise(from before: PublishedFigure, to now: PublishedFigure) -> Int? {
    guard let value = now.number, let old = before.number else { return nil }
    let sign = value > old ? 1 : value < old ? -1 : 0
    switch now.unit {
    case .share:
      guard let part = now.part, let oldPart = before.part else { return nil }
      return newcombeInterval(part, less: oldPart).contains(0) ? 0 : sign
    case .hours:
      guard let interval = now.interval, let oldInterval = before.interval else { return nil }
      return interval.overlaps(oldInterval) ? 0 : sign
    default:
      return isClearDifference(Int(value), Int(old)) ? sign : 0
    }
  }
}

extension ChartFigures {
  /// The quarter right before this one; nil where it has no figures.
  var lastQuarter: ChartColumn? {
    columns.dropLast().last.flatMap { $0.figures.isEmpty ? nil : $0 }
  }
}

extension PublishedFigure {
  /// So many of n, of a share; nil without cases.
  var part: Part? {
    guard let number, n > 0 else { return nil }
    return Part(Int64((number * Double(n)).rounded()), of: Int64(n))
  }
}
