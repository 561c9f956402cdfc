/// The rule of a TZif footer: what clocks show in every year after the file's last transition.
///
/// The syntax is that of the POSIX `TZ` variable with RFC 9636's extension, hours from -167 to 167.
struct ZoneFooter: Equatable {
  /// Seconds east of UTC in standard time.
  let standardOffset: Int
  let daylight: Daylight?

  /// The yearly change to daylight time and back.
  struct Daylight: Equatable {
    /// Seconds east of UTC; less than the standard offset where a zone's winter is the exception.
    let offset: Int
    let begins: Moment
    let ends: Moment
  }

  /// A moment of every year, by the clocks in force before it.
  struct Moment: Equatable {
    let day: Day
    /// Seconds after 00:00 of the day; may be negative or more than a day.
    let second: Int
  }

  enum Day: Equatable {
    /// `Mm.w.d`: the `week`-th (5: last) day `weekday` (0: Sunday) of `month`.
    case weekday(month: Int, week: Int, weekday: Int)
    /// `Jn`: day 1 to 365; February 29 is not counted.
    case withoutLeapDay(Int)
    /// `n`: day 0 to 365; February 29 is counted.
    case ordinal(Int)
  }

  /// Reads `AEST-10AEDT,M10.1.0,M4.1.0/3` and the like; nil for anything else.
  init?(_ bytes: [UInt8]) {
    var scanner = ZoneFooterScanner(bytes)
    guard scanner.skipName(), let west = scanner.time(hourLimit: 24) else { return nil }
    standardOffset = -west
    if scanner.isAtEnd {
      daylight = nil
      return
    }
    guard scanner.skipName() else { return nil }
    var offset = standardOffset + 3_600
    if !scanner.isNext(",") {
      guard let west = scanner.time(hourLimit: 24) else { return nil }
      offset = -west
    }
    guard let begins = scanner.moment(), let ends = scanner.moment(), scanner.isAtEnd
    else { return nil }
    daylight = Daylight(offset: offset, begins: begins, ends: ends)
  }
}

extension ZoneFooter {
  /// The two changes that the rule makes in `year`, in order, as seconds since 1970 and the offset
  /// from then on; none without daylight time.
  func transitions(in year: Int) -> [(time: Int64, offset: Int32)] {
    guard let daylight else { return [] }
    let begins = daylight.begins.local(in: year) - Int64(standardOffset)
    let ends = daylight.ends.local(in: year) - Int64(daylight.offset)
    let pair = [(begins, Int32(daylight.offset)), (ends, Int32(standardOffset))]
    return begins <= ends ? pair : pair.reversed()
  }
}

extension ZoneFooter.Moment {
  /// The moment in `year`, in seconds since 1970-01-01T00:00 on the clocks in force before it.
  fileprivate func local(in year: Int) -> Int64 {
    Int64(dayNumber(in: year)) * 86_400 + Int64(second)
  }

  private func dayNumber(in year: Int) -> Int {
    let newYear = CivilDate.days(year: year, month: 1, day: 1)
    switch day {
    case .ordinal(let index):
      return newYear + index
    case .withoutLeapDay(let index):
      return newYear + index - (index < 60 || !CivilDate.isLeapYear(year) ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      let first = CivilDate.days(year: year, month: month, day: 1)
      // A civil weekday counts from Monday, the rule's from Sunday.
      let firstWeekday = (CivilDate(daysSince1970: first).weekday + 1) % 7
      let day = (weekday - firstWeekday + 7) % 7 + 7 * (week - 1)
      return first + (day < CivilDate.dayCount(ofMonth: month, year: year) ? day : day - 7)
    }
  }
}
