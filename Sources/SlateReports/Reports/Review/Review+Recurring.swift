import SlateMeasures
import SlateModel

extension Edition {
  /// The issues that come back: how many, the longest waited for, and what changed.
  func addRecurring(to review: inout Report) {
    review.heading(2, words.review.recurring)
    guard let recurring = figures["recurring_families"], recurring.value != nil else {
      return review.paragraph(.plain(words.recurring.notMeasured))
    }
    let longest = families.byHours.prefix(5)
    if longest.isEmpty {
      review.paragraph(.plain(words.recurring.none))
    } else {
      review.paragraph(
        .plain(words.recurring.extent(recurring, figures["recurring_share"])),
        .plain(" " + tested))
      review.table(
        Report.Grid(
          words.recurring.caption, header: words.recurring.header,
          rows: longest.map {
            words.recurring.row($0, knowsDocuments: isTold("families_without_document"))
          }, textColumns: [0, 1, 4, 5]))
    }
    let changes = words.recurring.changes(self)
    if !changes.isEmpty { review.paragraph(changes) }
    review.list(words.recurring.ends(self))
  }

  /// How many issues were tested, and how many of those chance alone would make look changed.
  private var tested: String {
    guard isTold("families_same") else { return words.recurring.untested }
    return words.recurring.tested(
      families.entries.count { $0.standing.status?.isTested ?? false })
  }
}
