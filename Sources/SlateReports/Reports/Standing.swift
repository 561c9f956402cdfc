import SlateMeasures
import SlateModel

extension Edition {
  /// What the title block says of this edition and those before it.
  func addStanding(to review: inout Report) {
    if isDraft { review.paragraph(.plain(words.history.draft)) }
    if !restatements.isEmpty {
      review.paragraph(
        .strong(words.history.restated),
        .plain(
          ([words.history.restated(restatements)] + words.history.onScoreboard(restatedHeadlines))
            .map { " " + $0 }.joined()))
    }
  }

  /// The scoreboard's measures that read otherwise when they were last published, and how.
  private var restatedHeadlines: [(measure: String, was: String)] {
    Headline.all.map(\.measure).compactMap { measure in
      let name = FigureName([measure, Dimension.all.name, ""])
      guard let last = restatements.last(where: { $0.name == name }),
        figures[measure]?.status != .withheld
      else { return nil }
      let was = value(last.was, of: measure)
      return was == value(last.now, of: measure) ? nil : (measure, was)
    }
  }

  /// Each figure of the quarter that was published otherwise before.
  func addRestatements(to detail: inout Report) {
    guard !restatements.isEmpty else { return }
    detail.heading(2, words.history.restatements)
    detail.table(
      Report.Grid(
        words.history.restatementCaption,
        header: words.history.restatementHeader,
        rows: restatements.map { restatement in
          let name = restatement.name.parts
          return [words.measures.name(name[0]), name[1], name[2]]
            + [restatement.was, restatement.now].map { value($0, of: name[0]) }
            + [restatement.reason.map(words.history.word) ?? ""]
            + [restatement.wasDataThrough, restatement.nowDataThrough].map(date)
        }, textColumns: [0, 1, 2, 5, 6, 7]))
  }

  /// A published value for people.
  private func value(_ value: String, of measure: String) -> String {
    guard let value = Millionths(value) else { return words.history.none }
    let unit = Measure.all.first { $0.name == measure }?.unit ?? .tickets
    return words.value(Ratio(value.count, 1_000_000), of: measure, unit, n: "", .final)
  }

  private func date(_ iso: String) -> String {
    CivilDate(iso: iso).map(words.date) ?? iso
  }
}
