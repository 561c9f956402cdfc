import SlateModel

/// What the dates of a file, all of them, say about their order.
struct DateOrderEvidence: Sendable, Equatable {
  /// Dates whose first number is over 12, so that it must be the day.
  var dayFirst = 0
  /// Dates whose second number is over 12.
  var monthFirst = 0
  /// Dates that could be either.
  var undecided = 0
  /// Dates that name the month.
  var named = 0

  /// Nothing is said.
  var isEmpty: Bool { dayFirst + monthFirst + undecided == 0 }

  /// Looks at one cell; anything but a date of two short numbers and a year says nothing.
  mutating func weigh(_ cell: Span<UInt8>) {
    var scan = CellScan()
    if scan.month(in: cell) != nil || scan.weekday(in: cell) && scan.month(in: cell) != nil {
      named += 1
      return
    }
    guard let first = scan.number(in: cell) else { return weighGuarded(cell) }
    guard first.digits <= 2 else { return }
    var behindDay = scan
    if behindDay.gap(in: cell), behindDay.month(in: cell) != nil {
      named += 1
      return
    }
    guard scan.dateSeparator(in: cell), let second = scan.number(in: cell), second.digits <= 2,
      scan.dateSeparator(in: cell),
      let year = scan.number(in: cell), year.digits == 4 || year.digits == 2
    else { return }
    if first.value > 12, second.value <= 12 {
      dayFirst += 1
    } else if second.value > 12, first.value <= 12 {
      monthFirst += 1
    } else if first.value <= 12 {
      undecided += 1
    }
  }

  /// The date in `="1/3/2026"`, whose quotes may be doubled as they stand in the file.
  private mutating func weighGuarded(_ cell: Span<UInt8>) {
    guard cell.count > 2, cell[0] == 0x3D else { return }
    var (start, end) = (1, cell.count)
    while start < end, cell[start] == 0x22 { start += 1 }
    while end > start, cell[end - 1] == 0x22 { end -= 1 }
    // A guard in a guard is none: of a line of `=`, one a call would be taken away.
    guard start < end, cell[start] != 0x3D else { return }
    weigh(cell.extracting(start..<end))
  }

  static func + (first: Self, second: Self) -> Self {
    Self(
      dayFirst: first.dayFirst + second.dayFirst,
      monthFirst: first.monthFirst + second.monthFirst,
      undecided: first.undecided + second.undecided, named: first.named + second.named)
  }

  /// The order that the file settles, or nil where it leaves it open or contradicts itself.
  ///
  /// A few odd cells among very many (at most one in ten) do not unsettle a file: they are
  /// rejected, with their lines, when they are read.
  var settled: DateOrder? {
    if dayFirst == 0, monthFirst == 0 { return undecided == 0 ? .ymd : nil }
    if dayFirst >= 10 * monthFirst, dayFirst > 0 { return .dmy }
    if monthFirst >= 10 * dayFirst, monthFirst > 0 { return .mdy }
    return nil
  }
}
