import SlateModel

/// The obvious way to tell when a calendar is open: every minute of a stretch of UTC, one by one.
///
/// It knows the offset at an instant and nothing else of a zone. What local time each minute bears
/// is written down, bounds are looked up in that list, and seconds are counted.
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

  /// Open seconds of [start, end) outside all pauses, counted.
  func elapsed(from start: Instant, to end: Instant, pauses: [Range<Instant>]) -> Int64 {
    var elapsed: Int64 = 0
    var second = start.secondsSince1970
    while second < end.secondsSince1970 {
      let minute = Int(second / 60)
      let minuteEnd = min(Int64(minute + 1) * 60, end.secondsSince1970)
      let whole = Instant(secondsSince1970: second)..<Instant(secondsSince1970: minuteEnd)
      if !isOpen[minute - first] || pauses.contains(where: { $0.clamped(to: whole) == whole }) {
        second = minuteEnd
      } else if !pauses.contains(where: { $0.overlaps(whole) }) {
        elapsed += minuteEnd - second
        second = minuteEnd
      } else {
        // Here pauses begin or end: second by second.
        let instant = Instant(secondsSince1970: second)
        if !pauses.contains(where: { $0.contains(instant) }) { elapsed += 1 }
        second += 1
      }
    }
    return elapsed
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
