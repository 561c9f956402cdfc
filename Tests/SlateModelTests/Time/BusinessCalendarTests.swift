import SlateModel
import Testing

struct BusinessCalendarTests {
  /// A calendar from pairs of minutes: hours of all weekdays, dates of holidays, exceptions.
  private func calendar(
    _ zone: String, _ daily: [[Int]], holidays: [String] = [], exceptions: [String: [[Int]]] = [:]
  ) throws -> BusinessCalendar {
    let hours = try #require(minuteRanges(daily))
    let closed = try holidays.map { try #require(CivilDate(iso: $0)) }
    let special = try exceptions.map { date, pairs in
      (try #require(CivilDate(iso: date)), try #require(minuteRanges(pairs)))
    }
    let rules = CalendarRules(
      zone: zone, weekly: .init(repeating: hours, count: 7), holidays: Set(closed),
      exceptions: Dictionary(uniqueKeysWithValues: special))
    return BusinessCalendar(rules: rules, zone: try ZoneRules.load(zone))
  }

  private func instant(_ text: String) throws -> Instant {
    try #require(Instant(iso: text))
  }

  /// The open intervals of a span, in UTC, without their dates' years.
  private func open(_ calendar: BusinessCalendar, _ from: String, _ to: String) throws -> [String] {
    calendar.openIntervals(in: try instant(from)..<(try instant(to))).map { range in
      let ends = [range.lowerBound, range.upperBound].map { ZoneRules.utc.iso($0).dropFirst(5) }
      return ends.map { $0.prefix(11).replacing("T", with: " ") }.joined(separator: " to ")
    }
  }

  @Test func `around the clock every second counts and a day has 86,400`() throws {
    let always = BusinessCalendar.aroundTheClock
    let start = try instant("2026-03-01T00:00:00Z")
    #expect(always.elapsed(from: start, to: start + 5) == 5)
    #expect(always.elapsed(from: start + 5, to: start) == 0)
    #expect(always.due(from: start, target: 90) == start + 90)
    #expect(always.isOpen(at: start))
    #expect(always.businessDaySeconds == 86_400)
    #expect(always.openIntervals(in: start..<start + 9) == [start..<start + 9])
    #expect(always.openIntervals(in: start..<start).isEmpty)
    #expect(always.due(from: start, target: Int64.max) == nil)
  }

  @Test func `a night ends on the next date, and the holiday takes only its own part`() throws {
    let night = [[1_320, 1_800]]
    let plain = try calendar("UTC", night)
    #expect(
      try open(plain, "2026-03-02T12:00:00Z", "2026-03-04T12:00:00Z")
        == ["03-02 22:00 to 03-03 06:00", "03-03 22:00 to 03-04 06:00"])
    let holiday = try calendar("UTC", night, holidays: ["2026-03-03"])
    #expect(
      try open(holiday, "2026-03-02T12:00:00Z", "2026-03-04T12:00:00Z")
        == ["03-02 22:00 to 03-03 00:00", "03-04 00:00 to 03-04 06:00"])
  }

  @Test func `exceptional hours replace those of their date and leave the tail before`() throws {
    let night = [[1_320, 1_800]]
    for holidays in [[], ["2026-03-03"]] {
      let exception = ["2026-03-03": [[600, 660]]]
      let special = try calendar("UTC", night, holidays: holidays, exceptions: exception)
      #expect(
        try open(special, "2026-03-02T12:00:00Z", "2026-03-04T12:00:00Z")
          == ["03-02 22:00 to 03-03 06:00", "03-03 10:00 to 03-03 11:00"])
    }
    let closed = try calendar("UTC", night, exceptions: ["2026-03-03": []])
    #expect(
      try open(closed, "2026-03-02T12:00:00Z", "2026-03-05T00:00:00Z")
        == ["03-02 22:00 to 03-03 06:00", "03-04 22:00 to 03-05 00:00"])
  }

  @Test func `exceptional hours past midnight are closed by a holiday on the next date`() throws {
    let special = try calendar(
      "UTC", [[540, 600]], holidays: ["2026-03-04"], exceptions: ["2026-03-03": [[1_380, 1_500]]])
    #expect(
      try open(special, "2026-03-03T00:00:00Z", "2026-03-06T00:00:00Z")
        == ["03-03 23:00 to 03-04 00:00", "03-05 09:00 to 03-05 10:00"])
  }

  @Test func `a bound in a gap moves forward, one that repeats is its first occurrence`() throws {
    let early = try calendar("Europe/Berlin", [[120, 150], [150, 240]])
    // 02:00 to 03:00 does not exist on 29 March: the first half hour is 03:00 to 03:30.
    #expect(
      try open(early, "2026-03-29T00:00:00Z", "2026-03-29T12:00:00Z")
        == ["03-29 01:00 to 03-29 02:00"])
    let half = try calendar("Europe/Berlin", [[60, 150]])
    #expect(
      try open(half, "2026-03-28T23:00:00Z", "2026-03-29T12:00:00Z")
        == ["03-29 00:00 to 03-29 01:30"])
    #expect(
      try open(half, "2026-10-24T22:00:00Z", "2026-10-25T12:00:00Z")
        == ["10-24 23:00 to 10-25 00:30"])
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29", 23.0), ("Europe/Berlin", "2026-10-25", 25),
    ("Australia/Lord_Howe", "2026-04-05", 24.5), ("Antarctica/Troll", "2026-03-29", 22),
    ("America/Sao_Paulo", "2018-11-04", 23), ("Pacific/Apia", "2011-12-30", 0),
    ("Pacific/Apia", "2011-12-31", 24), ("UTC", "2026-03-29", 24),
  ])
  func `a whole date is as long as it was`(zone: String, date: String, hours: Double) throws {
    let weekday = try calendar(zone, [], exceptions: [date: [[0, 1_440]]])
    let start = try instant("2000-01-01T00:00:00Z")
    let end = try instant("2050-01-01T00:00:00Z")
    #expect(weekday.elapsed(from: start, to: end) == Int64(hours * 3_600))
  }

  @Test func `a skipped date has no hours, nor do others run into or out of it`() throws {
    // Thursday 29 December 2011 was followed by Saturday, 24 hours further east.
    let nights = try calendar("Pacific/Apia", [[1_320, 1_500]])
    #expect(
      try open(nights, "2011-12-29T12:00:00Z", "2012-01-01T00:00:00Z")
        == ["12-30 08:00 to 12-30 10:00", "12-31 08:00 to 12-31 11:00"])
  }

  @Test func `a gap moves no bound into a holiday`() throws {
    // Nuuk's clocks went from 23:00 on Saturday, 30 March 2024 to midnight.
    let late = [[1_320, 1_410]]
    let plain = try calendar("America/Nuuk", late)
    let sunday = try calendar("America/Nuuk", late, holidays: ["2024-03-31"])
    let span = ("2024-03-30T12:00:00Z", "2024-03-31T12:00:00Z")
    #expect(try open(plain, span.0, span.1) == ["03-31 00:00 to 03-31 01:30"])
    #expect(try open(sunday, span.0, span.1) == ["03-31 00:00 to 03-31 01:00"])
  }

  @Test func `a target used up at closing time is due at closing`() throws {
    let office = try calendar("UTC", [[540, 1_020]])
    let opening = try instant("2026-03-02T09:00:00Z")
    #expect(office.due(from: opening, target: 8 * 3_600) == opening + 8 * 3_600)
    #expect(office.due(from: opening, target: 8 * 3_600 + 1) == opening + 86_401)
    #expect(office.due(from: opening + 50_000, target: 0) == opening + 50_000)
    #expect(office.due(from: opening + 50_000, target: -1) == opening + 50_000)
    #expect(office.isOpen(at: opening) && office.isOpen(at: opening + 28_799))
    #expect(!office.isOpen(at: opening - 1) && !office.isOpen(at: opening + 28_800))
  }

  @Test func `nothing is due from the year 2100 on`() throws {
    let limit = BusinessCalendar.dueLimit
    let office = try calendar("Pacific/Kiritimati", [[540, 1_020]])
    for calendar in [office, .aroundTheClock] {
      #expect(calendar.due(from: limit - 3_600, target: 4_000_000) == nil)
      #expect(calendar.due(from: limit, target: 0) == nil)
      #expect(calendar.due(from: limit - 1, target: 0) == limit - 1)
      #expect(calendar.due(from: limit + 86_400 * 1_000, target: 1) == nil)
    }
    #expect(BusinessCalendar.aroundTheClock.due(from: limit - 2, target: 1) == limit - 1)
    #expect(BusinessCalendar.aroundTheClock.due(from: limit - 2, target: 2) == nil)
    #expect(office.due(from: limit, target: Int64.max) == nil)
  }

  @Test func `a calendar without hours is never open`() throws {
    let never = try calendar("UTC", [])
    let start = try instant("2026-03-02T09:00:00Z")
    #expect(never.elapsed(from: start, to: start + 9_999_999) == 0)
    #expect(never.due(from: start, target: 1) == nil)
    #expect(never.due(from: start, target: 0) == start)
    #expect(!never.isOpen(at: start))
    #expect(never.businessDaySeconds == 0)
    #expect(never.openIntervals(in: start..<start + 9_999_999).isEmpty)
  }

  @Test(arguments: ["UTC", "Pacific/Kiritimati", "Etc/GMT+12"])
  func `the table holds the whole of 1970 to 2100 and no instant is out of bounds`(zone: String)
    throws
  {
    let always = try calendar(zone, [[0, 1_440]])
    let first = Instant(secondsSince1970: 0)
    let last = try instant("2101-01-01T00:00:00Z")
    #expect(always.elapsed(from: first, to: last) == last - first)
    for seconds in [-1_000_000_000_000, -345_600, 4_134_300_000, 1_000_000_000_000] as [Int64] {
      #expect(!always.isOpen(at: Instant(secondsSince1970: seconds)))
    }
    let farthest = Instant(secondsSince1970: 1_000_000_000_000)
    #expect(always.elapsed(from: last + 864_000, to: farthest) == 0)
    #expect(always.elapsed(from: last - 60, to: farthest) >= 60)
  }
}
