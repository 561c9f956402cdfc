import SlateMeasures

extension Edition {
  /// What has to be decided, what became of what was to be decided, and what stands still.
  func addDecisions(to review: inout Report, _ book: DecisionBook, _ scoreboard: Scoreboard) {
    review.heading(2, DecisionWords.required)
    let proposals = proposals(book, scoreboard)
    if proposals.isEmpty {
      review.paragraph(.plain(DecisionWords.nothingRequired(hasRecords: isTold("decisions_open"))))
    } else {
      review.table(Self.grid(of: proposals.prefix(3)))
      if proposals.count > 3 { review.paragraph(.plain(DecisionWords.moreRequired)) }
    }
    review.heading(2, DecisionWords.since)
    addRows(
      to: &review, book.carried, atMost: 3, DecisionWords.nothingCarried, DecisionWords.outcome)
    review.heading(2, DecisionWords.blocked)
    addRows(
      to: &review, book.open(of: "blocker"), atMost: 3, DecisionWords.nothingBlocked,
      DecisionWords.block)
  }

  static func grid(of proposals: some Sequence<Proposal>) -> Report.Grid {
    Report.Grid(
      DecisionWords.caption, header: DecisionWords.header,
      rows: proposals.map { [$0.what, $0.why, $0.byWhen, $0.owner] }, textColumns: [0, 1, 2, 3])
  }

  /// A few rows, the others left to the detail.
  private func addRows(
    to review: inout Report, _ rows: [DecisionBook.Entry], atMost most: Int, _ none: String,
    _ words: (DecisionBook.Entry) -> [Report.Run]
  ) {
    guard isTold("decisions_open") else {
      return review.paragraph(.plain(DecisionWords.notSupplied))
    }
    guard !rows.isEmpty else { return review.paragraph(.plain(none)) }
    review.list(
      rows.prefix(most).map(words) + (rows.count > most ? [[.plain(DecisionWords.more)]] : []))
  }
}
