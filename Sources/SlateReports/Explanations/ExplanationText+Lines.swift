import SlateMeasures
import SlateModel

extension ExplanationText {
  /// The lines of a clock, their numbers right-aligned.
  func lines(_ table: ClockTable, _ clock: ClockExplanation, stop: String) -> [String] {
    let rows =
      [["from", "to", "seconds", "total", ""]]
      + table.lines.map { cells($0, clock, stop: stop) }
    let widths = [2, 3].map { column in rows.map { $0[column].count }.max() ?? 0 }
    let padded = rows.map { row in
      [row[0], row[1]]
        + zip(row[2...3], widths).map { cell, width in
          String(repeating: " ", count: width - cell.count) + cell
        } + [row[4]]
    }
    return Self.aligned(padded, indent: 4)
  }

  private func cells(
    _ line: ClockTable.Line, _ clock: ClockExplanation, stop: String
  ) -> [String] {
    switch line {
    case .moment(let moment, let at, let total):
      let words = moment.words(stop: stop, hasTotal: clock.total != nil)
      return [self.clock.text(at), "", "", ExactTime.digits(total), words]
    case .counted(let interval, let total):
      return bounds(interval) + [
        "\(interval.upperBound - interval.lowerBound)", ExactTime.digits(total),
        change(interval) ?? "",
      ]
    case .still(let kind, let span, let isCut, let lost, let total):
      let words = standstillWords(kind) + (isCut ? ", cut here" : "")
      return bounds(span) + [
        "0", ExactTime.digits(total), "\(words): \(lost) s of working time not counted",
      ]
    case .deducted(let deducted, let total):
      return ["", "", "-\(deducted)", ExactTime.digits(total), words(clock.total, clock.counted)]
    }
  }

  private func bounds(_ span: Range<Instant>) -> [String] {
    [clock.text(span.lowerBound), clock.text(span.upperBound)]
  }

  private func change(_ span: Range<Instant>) -> String? {
    let change = clock.change(from: span.lowerBound, to: span.upperBound)
    guard change != 0 else { return nil }
    return "clocks put \(change > 0 ? "forward" : "back") by "
      + ExactTime.words(Int64(change.magnitude))
  }

  private func words(_ total: ClockExplanation.PauseTotal?, _ counted: Int64) -> String {
    guard let total else { return "" }
    let length = ExactTime.words(total.exported)
    let words =
      total.isWallTime
      ? "exported total of pauses: \(length) on the wall, at the ticket's share of working time"
      : "exported total of pauses: \(length) of working time"
    return words + (total.deducted > counted ? "; never below zero" : "")
  }
}
