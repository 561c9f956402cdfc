import SlateMeasures

/// What a quarter said when it was published and what it says now.
struct Comparison {
  let was: [PublishedFigure]
  let now: [PublishedFigure]
  /// Nil where the folder of the quarter, which tells them, is gone.
  let wasOrigins: Origins?
  let nowOrigins: Origins

  /// A figure that was published for good and says something else now, each with its reason.
  ///
  /// A provisional quarter is replaced without a word.
  var restatements: [Restatement] {
    guard let first = was.first, !first.isProvisional, let last = now.first, !isSame else {
      return []
    }
    // Two keys may look alike once a formula is disarmed: the first of them is compared with the first.
    let before = Dictionary(grouping: was, by: \.name)
    let after = Dictionary(grouping: now, by: \.name)
    return Set(before.keys).union(after.keys).sorted().flatMap { name -> [Restatement] in
      let (old, new) = (before[name] ?? [], after[name] ?? [])
      return (0..<max(old.count, new.count)).compactMap { place in
        let was = place < old.count ? old[place] : nil
        let now = place < new.count ? new[place] : nil
        if let was, let now, was.says(now) { return nil }
        return Restatement(
          quarter: first.quarter, name: name, was: was, now: now,
          reason: reason(name, first.dataThrough, last.dataThrough),
          wasDataThrough: first.dataThrough, nowDataThrough: last.dataThrough)
      }
    }
  }

  /// The usual case, told without sorting: the same figures in the same order.
  private var isSame: Bool {
    was.count == now.count
      && zip(was, now).allSatisfy { $0.cells[1...3] == $1.cells[1...3] && $0.says($1) }
  }

  private func reason(
    _ name: FigureName, _ wasThrough: String, _ nowThrough: String
  ) -> Restatement.Reason {
    let measure = name.parts[0]
    if let wasOrigins {
      let definitions = (wasOrigins.definitionFingerprints, nowOrigins.definitionFingerprints)
      if wasOrigins.version != nowOrigins.version
        || definitions.0[measure] != definitions.1[measure]
      {
        return .definitionChanged
      }
      if wasOrigins.configurationFingerprint != nowOrigins.configurationFingerprint {
        return .configurationChanged
      }
    }
    // Dates in this form sort as text.
    if Self.maturing.contains(measure), nowThrough > wasThrough { return .matured }
    return hasLateRows ? .lateRows : .reclassified
  }

  private static let maturing = Set(Measure.all.filter(\.matures).map(\.name))

  /// Whether the quarter consists of other rows; without its folder, as far as the counts tell.
  private var hasLateRows: Bool {
    if let wasOrigins {
      return wasOrigins.ticketsFingerprint != nowOrigins.ticketsFingerprint
        || wasOrigins.documentsFingerprint != nowOrigins.documentsFingerprint
    }
    return ["tickets_opened", "tickets_open_start", "documents_changed"].contains { measure in
      let name = FigureName([measure, "all", ""])
      return was.first { $0.name == name }?.value != now.first { $0.name == name }?.value
    }
  }
}
