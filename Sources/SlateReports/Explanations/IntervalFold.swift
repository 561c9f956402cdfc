import SlateModel

/// Working intervals that follow one another, put together where they are many.
struct IntervalFold {
  /// What goes into one line, from the finest on.
  enum Unit: CaseIterable { case interval, day, week, month, quarter, year, whole }

  /// Intervals told in one line.
  struct Group: Equatable {
    var span: Range<Instant>
    var count: Int
    /// Working seconds of all of them.
    var seconds: Int64
  }

  /// The groups of the finest unit that makes no more than `limit` of them.
  static func groups(
    of intervals: [Range<Instant>], limit: Int, zone: ZoneRules
  ) -> [Group] {
    for unit in Unit.allCases {
      let groups = groups(of: intervals, by: unit, zone: zone)
      if groups.count <= limit || unit == .whole { return groups }
    }
    return []
  }

  private static func groups(
    of intervals: [Range<Instant>], by unit: Unit, zone: ZoneRules
  ) -> [Group] {
    var groups: [Group] = []
    var last: Int?
    for (number, interval) in intervals.enumerated() {
      let date = zone.localTime(at: interval.lowerBound).date
      let key = unit == .interval ? number : key(of: date, by: unit)
      let seconds = interval.upperBound - interval.lowerBound
      if key == last {
        let group = groups.removeLast()
        groups.append(
          Group(
            span: group.span.lowerBound..<interval.upperBound, count: group.count + 1,
            seconds: group.seconds + seconds))
      } else {
        groups.append(Group(span: interval, count: 1, seconds: seconds))
      }
      last = key
    }
    return groups
  }

  private static func key(of date: CivilDate, by unit: Unit) -> Int {
    switch unit {
    case .interval, .day: date.daysSince1970
    case .week: date.daysSince1970 - date.weekday
    case .month: date.year * 12 + date.month
    case .quarter: date.year * 4 + (date.month - 1) / 3
    case .year: date.year
    case .whole: 0
    }
  }
}
