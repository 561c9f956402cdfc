import SlateMeasures
import SlateModel

/// What moved a headline.
extension ScoreboardWords {
  /// `Resolved within target: worsened; largest contributions: P2 (91.7 % to 34.9 %, n 12 to 43) and ….`
  ///
  /// Medians have no parts, so of them it says only which moved most.
  func moved(_ row: Scoreboard.Row, _ slices: [Contribution]) -> [Report.Run] {
    let parts = slices.map { "\(slice($0)) (\(told($0)))" }
    return [
      .strong("\(words.measures.name(row.headline.measure)):"),
      .plain(
        " \(verb(row.change)); \(lead(row.figure?.unit, parts.count)): \(words.enumeration(parts))."
      ),
    ]
  }

  private func lead(_ unit: Measure.Unit?, _ count: Int) -> String {
    unit == .hours
      ? say("moved most") : say(count, "largest contribution", "largest contributions")
  }

  private func slice(_ slice: Contribution) -> String {
    switch (slice.dimension, slice.key) {
    case (.side, Side.provider.name): say("work of the provider")
    case (.side, Side.internal.name): say("work of the internal team")
    case (.side, _): say("work of nobody's side")
    default: Wording.name(slice.key, most: 40)
    }
  }

  private func verb(_ change: Change) -> String {
    switch change {
    case .improved: say("improved")
    case .worsened: say("worsened")
    case .rose: say("rose")
    default: say("fell")
    }
  }

  private func told(_ slice: Contribution) -> String {
    switch (slice.before, slice.now) {
    case (let before?, let now?):
      now.unit.isCount
        ? say("\(words.value(before)) to \(words.value(now))")
        : say(
          """
          \(words.value(before)) to \(words.value(now)), n \(words.integer(before.n)) to \
          \(words.integer(now.n))
          """)
    case (nil, let now?): say("none before, now \(words.charts.ofN(now))")
    case (let before?, nil): say("\(words.charts.ofN(before)), none now")
    case (nil, nil): ""
    }
  }
}
