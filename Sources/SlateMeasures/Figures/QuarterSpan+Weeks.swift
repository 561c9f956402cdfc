import SlateModel

extension QuarterSpan {
  /// The ISO weeks that the quarter touches, as `2026-W31`, in their order.
  package var weekNames: [String] {
    (0...week(of: end - 1)).map { number in
      let week = (quarter.start + number * 7).isoWeek
      return "\(week.year)-W" + (week.week < 10 ? "0" : "") + "\(week.week)"
    }
  }

  /// Which of them begin before the data end.
  package var seenWeeks: Range<Int> { 0..<(asOf > start ? week(of: asOf - 1) + 1 : 0) }

  /// Which of them lie in the quarter with all their days, none of which the data lack.
  package var wholeWeeks: Range<Int> {
    let first = quarter.start.weekday == 0 ? 0 : 1
    let days = localDate(asOf - 1) + 1 - (quarter.start - quarter.start.weekday)
    return first..<max(first, days / 7)
  }

  /// Which of them holds an instant of the quarter.
  func week(of instant: Int64) -> Int {
    let monday = quarter.start - quarter.start.weekday
    return (localDate(instant) - monday) / 7
  }
}
