import SlateModel

/// The obvious way to tell when a calendar is open: every minute of a stretch of UTC, one by one.
///
/// It knows the offset at an instant and nothing else of a zone. What local time each minute bears
/// is written down, bounds are looked up in that list, and seconds are counted one by one.
struct OpenMinutesTwin {
  /// The stretch, in minutes since 1970; zones must change by whole minutes in it.
  let first: Int
  private var isOpen: [Bool]

  private let rules: CalendarRules
  /// The place of the first minute that bears local minute `firstLocal + i`; nil if none does.
  private var places: [Int?]
  private let firstLocal: Int

  init(rules: CalendarRules, zone: ZoneRules, minutes: Range<Int>) {
    self.rules = rules
    // A date and its evening's tail reach at most three days; offsets differ by hours.
    let days = 4 * 1_440
    first = minutes.lowerBound - days
    let count = minutes.count + 2 * days
    isOpen = [Bool](repeating: false, count: count)
    // Local minutes lie within 26 hours of those of UTC.
    firstLocal = first - 1_560
    places = [Int?](repeating: nil, count: count + 2 * 1_560)
    var cursor = ZoneCursor(zone)
    for place in 0..<count {
      let offset = cursor.offset(at: Instant(secondsSince1970: Int64(first + place) * 60)) / 60
      let local = first + place + offset - firstLocal
      if places[local] == nil { places[local] = place }
    }
    markOpenMinutes()
  }

  /// Whether each second of [start, end) counts: open and in no pause.
  private func counts(_ seconds: Range<Int64>, _ pauses: [Range<Instant>]) -> [Bool] {
    var counts: [Bool] = []
    counts.reserveCapacity(seconds.count)
    for second in seconds { counts.append(isOpen[Int(second / 60) - first]) }
    for pause in pauses {
      let paused = (pause.lowerBound.secondsSince1970..<pause.upperBound.secondsSince1970)
        .clamped(to: seconds)
      for second in paused { counts[Int(second - seconds.lowerBound)] = false }
    }
    return counts
  }

  /// Open seconds of [start, end) outside all pauses, counted.
  func elapsed(from start: Instant, to end: Instant, pauses: [Range<Instant>]) -> Int64 {
    guard start < end else { return 0 }
    let seconds = start.secondsSince1970..<end.secondsSince1970
    var elapsed: Int64 = 0
    for second in counts(seconds, pauses) where second { elapsed += 1 }
    return elapsed
  }

  /// The first instant by which so many seconds were counted; nil where that is not before another.
  func due(
    from start: Instant, target: Int64, pauses: [Range<Instant>], before limit: Instant
  ) -> Instant? {
    if target == 0 { return start }
    var left = target
    // An hour at a time, so that a target that is soon used up is soon found.
    var hour = start.secondsSince1970
    while hour < limit.secondsSince1970 - 1 {
      let seconds = hour..<min(hour + 3_600, limit.secondsSince1970 - 1)
      for (place, second) in counts(seconds, pauses).enumerated() where second {
        left -= 1
        if left == 0 { return Instant(secondsSince1970: hour + Int64(place) + 1) }
      }
      hour = seconds.upperBound
    }
    return nil
  }

  private mutating func markOpenMinutes() {
    // The outermost dates are not whole in the list.
    let start = firstLocal / 1_440 + 3
    for day in start..<(firstLocal + places.count) / 1_440 - 3 where exists(day) {
      for range in hours(day) {
        mark(range.start..<min(range.end, 1_440), on: day)
        if range.end > 1_440 { mark(0..<range.end - 1_440, on: day + 1) }
      }
    }
  }

  /// Whether some minute bears a time of that local date.
  private func exists(_ day: Int) -> Bool {
    let midnight = day * 1_440 - firstLocal
    return places[midnight..<midnight + 1_440].contains { $0 != nil }
  }

  private func isClosed(_ day: Int) -> Bool {
    let date = CivilDate(daysSince1970: day)
    return rules.exceptions[date] == nil && rules.holidays.contains(date)
  }

  private func hours(_ day: Int) -> [MinuteRange] {
    let date = CivilDate(daysSince1970: day)
    return rules.exceptions[date] ?? rules.weekly[date.weekday]
  }

  /// Marks a part of a date's hours, if the date exists and is no holiday.
  private mutating func mark(_ part: Range<Int>, on day: Int) {
    guard exists(day), !isClosed(day) else { return }
    var end = place(day * 1_440 + part.upperBound)
    if isClosed(day + 1) { end = min(end, place((day + 1) * 1_440)) }
    var place = place(day * 1_440 + part.lowerBound)
    while place < end {
      isOpen[place] = true
      place += 1
    }
  }

  /// The place of the first minute that bears a local minute; if none does, of the one as far on
  /// as the gap is long.
  private func place(_ local: Int) -> Int {
    var before = local - firstLocal
    if let place = places[before] { return place }
    var after = before
    while places[before] == nil { before -= 1 }
    while places[after] == nil { after += 1 }
    let moved = local - firstLocal + after - before - 1
    return places[moved] ?? isOpen.count
  }
}
