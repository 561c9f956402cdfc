import SlateModel

/// Whom the areas depend on at a quarter's start and at its end.
package struct QuarterWork: Sendable {
  let before: AreaWork
  package let now: AreaWork

  init(_ ground: Ground, span: QuarterSpan) {
    before = AreaWork(ground, before: span.start)
    now = AreaWork(ground, before: span.asOf)
  }

  /// Areas rated at both ends, as they stood at the start and as they stand now.
  var likeForLike: [(before: WorkArea, now: WorkArea)] {
    now.rated.compactMap { area in
      before[area.area].flatMap { $0.isRated ? ($0, area) : nil }
    }
  }

  package var reduced: [WorkArea] {
    likeForLike.filter { $0.before.isSinglePerson && !$0.now.isSinglePerson }.map(\.now)
  }

  package var newlySingle: [WorkArea] {
    likeForLike.filter { !$0.before.isSinglePerson && $0.now.isSinglePerson }.map(\.now)
  }

  var singleAtStart: [WorkArea] { before.rated.filter(\.isSinglePerson) }

  /// Single at the start, and with too little work to be rated now: no success.
  var unrated: [WorkArea] { singleAtStart.filter { now[$0.area]?.isRated != true } }
}
