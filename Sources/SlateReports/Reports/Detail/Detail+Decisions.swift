import SlateMeasures
import SlateModel

extension Edition {
  /// All that is asked for, all that is on record, and every risk: the review has the first of each.
  func addDecisionsAndRisks(to detail: inout Report) {
    let book = DecisionBook(self)
    detail.heading(2, DecisionWords.title)
    let proposals = proposals(book, Scoreboard(self))
    if proposals.isEmpty {
      detail.paragraph(
        .plain(DecisionWords.nothingRequired(hasRecords: isTold("decisions_open"))))
    } else {
      detail.titled(Self.grid(of: proposals), by: DecisionWords.required)
    }
    addRecords(to: &detail, book)
    detail.heading(2, RiskWords.title)
    let risks = riskLines(book)
    guard !risks.isEmpty else {
      return detail.paragraph(.plain(RiskWords.none(hasRecords: isTold("decisions_open"))))
    }
    detail.list(risks)
  }

  private func addRecords(to detail: inout Report, _ book: DecisionBook) {
    guard isTold("decisions_open") else {
      return detail.paragraph(.plain(DecisionWords.notSupplied))
    }
    let rows = book.open + book.done
    guard !rows.isEmpty else { return detail.paragraph(.plain(DecisionWords.noneRecorded)) }
    detail.titled(
      Report.Grid(
        DecisionWords.all, header: DecisionWords.allHeader,
        rows: rows.map { row in
          [
            row.what, row.kind, row.owner, row.raised.map(Wording.date) ?? "",
            row.due.map(Wording.date) ?? "", DecisionWords.standing(row),
          ]
        }, textColumns: [0, 1, 2, 3, 4, 5]), by: DecisionWords.onRecord)
  }
}
