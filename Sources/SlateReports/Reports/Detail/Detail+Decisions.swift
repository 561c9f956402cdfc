import SlateMeasures
import SlateModel

extension Edition {
  /// All that is asked for, all that is on record, and every risk: the review has the first of each.
  func addDecisionsAndRisks(to detail: inout Report) {
    let book = DecisionBook(self)
    detail.heading(2, words.decisions.title)
    let proposals = proposals(book, Scoreboard(self))
    if proposals.isEmpty {
      detail.paragraph(
        .plain(words.decisions.nothingRequired(hasRecords: isTold("decisions_open"))))
    } else {
      detail.titled(grid(of: proposals), by: words.decisions.required)
    }
    addRecords(to: &detail, book)
    detail.heading(2, words.risks.title)
    let risks = riskLines(book)
    guard !risks.isEmpty else {
      return detail.paragraph(.plain(words.risks.none(hasRecords: isTold("decisions_open"))))
    }
    detail.list(risks)
  }

  private func addRecords(to detail: inout Report, _ book: DecisionBook) {
    guard isTold("decisions_open") else {
      return detail.paragraph(.plain(words.decisions.notSupplied))
    }
    let rows = book.open + book.done
    guard !rows.isEmpty else { return detail.paragraph(.plain(words.decisions.noneRecorded)) }
    detail.titled(
      Report.Grid(
        words.decisions.all, header: words.decisions.allHeader,
        rows: rows.map { row in
          [
            row.what, row.kind, row.owner, row.raised.map(words.date) ?? "",
            row.due.map(words.date) ?? "", words.decisions.standing(row),
          ]
        }, textColumns: [0, 1, 2, 3, 4, 5]), by: words.decisions.onRecord)
  }
}
