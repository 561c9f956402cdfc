import SlateMeasures
import SlateModel

extension Edition {
  /// The issues that come back: how many, the longest waited for, and what changed.
  func addRecurring(to review: inout Report) {
    review.heading(2, ReviewWords.recurring)
    guard let recurring = figures["recurring_families"], recurring.value != nil else {
      return review.paragraph(.plain(RecurringWords.notMeasured))
    }
    let longest = families.byHours.prefix(5)
    if longest.isEmpty {
      review.paragraph(.plain(RecurringWords.none))
    } else {
      review.paragraph(
        .plain(RecurringWords.extent(recurring, figures["recurring_share"])),
        .plain(" " + tested))
      review.table(
        Report.Grid(
          RecurringWords.caption, header: RecurringWords.header,
          rows: longest.map(RecurringWords.row), textColumns: [0, 1, 4, 5]))
    }
    let changes = RecurringWords.changes(self)
    if !changes.isEmpty { review.paragraph(changes) }
    review.list(RecurringWords.ends(self))
  }

  /// How many issues were tested, and how many of those chance alone would make look changed.
  private var tested: String {
    guard isTold("families_same") else { return RecurringWords.untested }
    return RecurringWords.tested(
      families.entries.count { $0.standing.status?.isTested ?? false })
  }
}
