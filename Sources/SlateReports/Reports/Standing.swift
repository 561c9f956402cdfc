import SlateMeasures
import SlateModel

extension Edition {
  /// What the title block says of this edition and those before it.
  func addStanding(to review: inout Report) {
    if isDraft { review.paragraph(.plain(HistoryWords.draft)) }
    if !restatements.isEmpty {
      review.paragraph(
        .strong(HistoryWords.restated), .plain(HistoryWords.restated(restatements)))
    }
  }

  /// Each figure of the quarter that was published otherwise before.
  func addRestatements(to detail: inout Report) {
    guard !restatements.isEmpty else { return }
    detail.heading(2, HistoryWords.restatements)
    detail.table(
      Report.Grid(
        "Figures that differ from what was published before",
        header: ["Measure", "By", "Key", "Was", "Now", "Reason", "Data through", "Now through"],
        rows: restatements.map { restatement in
          let name = restatement.name.parts
          return [name[0], name[1], name[2]]
            + [restatement.was, restatement.now].map { $0.isEmpty ? HistoryWords.none : $0 }
            + [restatement.reason?.rawValue ?? ""]
            + [restatement.wasDataThrough, restatement.nowDataThrough]
        }, textColumns: [0, 1, 2, 5, 6, 7]))
  }
}
