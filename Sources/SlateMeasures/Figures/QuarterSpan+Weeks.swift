import SlateModel

extension QuarterSpan {
  /// The ISO weeks that the quarter touches, as `2026-W31`, in their order.
  var weekNames: [String] {
    (0...week(of: end - 1)).map { number in
      let week = (quarter.start + number * 7).isoWeek
      return "\(week.year)-W" + (week.week < 10 ? "0" : "") + "\(week.week)"
    }
  }

  /// Which of them holds an instant of the quarter.
  func week(of instant: Int64) -> Int {
    let monday = quarter.start - quarter.start.weekday
    return (localDate(instant) - monday) / 7
  }
}
