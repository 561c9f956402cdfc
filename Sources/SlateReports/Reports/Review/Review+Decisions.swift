import SlateMeasures

extension Edition {
  /// What has to be decided, what became of what was to be decided, and what stands still.
  func addDecisions(to review: inout Report, _ book: DecisionBook, _ scoreboard: Scoreboard) {
    review.heading(2, words.decisions.required)
    let proposals = proposals(book, scoreboard)
    if proposals.isEmpty {
      review.paragraph(
        .plain(words.decisions.nothingRequired(hasRecords: isTold("decisions_open"))))
    } else {
      review.table(grid(of: proposals.prefix(3)))
      if proposals.count > 3 { review.paragraph(.plain(words.decisions.moreRequired)) }
    }
    review.heading(2, words.decisions.since)
    addRows(
      to: &review, book.carried, atMost: 3, words.decisions.nothingCarried, words.decisions.outcome)
    review.heading(2, words.decisions.blocked)
    addRows(
      to: &review, book.open(of: "blocker"), atMost: 3, words.decisions.nothingBlocked,
      words.decisions.block)
  }

  func grid(of proposals: some Sequence<Proposal>) -> Report.Grid {
    Report.Grid(
      words.decisions.caption, header: words.decisions.header,
      rows: proposals.map { [$0.what, $0.why, $0.byWhen, $0.owner] }, textColumns: [0, 1, 2, 3])
  }

  /// A few rows, the others left to the detail.
  private func addRows(
    to review: inout Report, _ rows: [DecisionBook.Entry], atMost most: Int, _ none: String,
    _ told: (DecisionBook.Entry) -> [Report.Run]
  ) {
    guard isTold("decisions_open") else {
      return review.paragraph(.plain(words.decisions.notSupplied))
    }
    guard !rows.isEmpty else { return review.paragraph(.plain(none)) }
    review.list(
      rows.prefix(most).map(told) + (rows.count > most ? [[.plain(words.decisions.more)]] : []))
  }
}
