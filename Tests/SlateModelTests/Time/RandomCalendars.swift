import SlateModel
import TestSupport

/// A calendar drawn at random, with a week or two around which its questions lie.
struct RandomCalendar {
  let rules: CalendarRules
  let zone: ZoneRules
  /// Questions lie within 7 days of it.
  let centre: Instant

  /// Zones of every kind of clock change, and some without.
  static let zones = [
    "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Chatham", "Antarctica/Troll",
    "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns", "Asia/Gaza",
    "America/Sao_Paulo", "America/Santiago", "America/Nuuk", "Africa/Casablanca", "Pacific/Apia",
    "Asia/Kathmandu", "Pacific/Kwajalein", "Asia/Kolkata", "UTC",
  ]

  /// Every second one lies around a change of clocks.
  init(using random: inout SeededGenerator, aroundChange: Bool) throws {
    var centre: Instant?
    var zone = ZoneRules.utc
    repeat {
      zone = try ZoneRules.load(RandomCalendar.zones.randomElement(using: &random) ?? "UTC")
      // Whole-minute offsets begin with 1973, the table ends with 2100.
      let year = Int.random(in: 1973...2098, using: &random)
      let start = Instant(secondsSince1970: Int64(year - 1970) * 31_556_952)
      centre = start + Int64.random(in: 0..<365 * 86_400, using: &random)
      if aroundChange { centre = RandomCalendar.change(of: zone, after: start) }
    } while centre == nil
    self.zone = zone
    self.centre = centre ?? Instant(secondsSince1970: 0)
    let today = zone.localTime(at: self.centre).date
    var holidays: Set<CivilDate> = []
    var exceptions: [CivilDate: [MinuteRange]] = [:]
    for day in -9...9 {
      if random.chance(15) { holidays.insert(today + day) }
      if random.chance(15) { exceptions[today + day] = RandomCalendar.hours(using: &random) }
    }
    rules = CalendarRules(
      zone: zone.identifier, weekly: RandomCalendar.week(using: &random),
      holidays: holidays, exceptions: exceptions)
  }

  /// The first change of the zone's clocks in the 365 days after `start`, to the hour.
  private static func change(of zone: ZoneRules, after start: Instant) -> Instant? {
    var cursor = ZoneCursor(zone)
    let offset = cursor.offset(at: start)
    for hour in 1...8_760 where cursor.offset(at: start + Int64(hour) * 3_600) != offset {
      return start + Int64(hour) * 3_600
    }
    return nil
  }

  private static func week(using random: inout SeededGenerator) -> [[MinuteRange]] {
    if random.chance(10) {
      let wholeDay = MinuteRange(start: 0, end: 1_440)
      return [[MinuteRange]](repeating: wholeDay.map { [$0] } ?? [], count: 7)
    }
    return (0..<7).map { _ in hours(using: &random) }
  }

  /// Up to three ranges, which may overlap; many begin or end where clocks change.
  private static func hours(using random: inout SeededGenerator) -> [MinuteRange] {
    (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
      let nearMidnight = random.chance(40)
      let start = Int.random(in: 0..<(nearMidnight ? 240 : 1_440), using: &random)
      let step = random.chance(50) ? 30 : 1
      let length = Int.random(in: 1...(random.chance(30) ? 1_440 : 240), using: &random)
      let wanted = start / step * step + max(1, length / step * step)
      return MinuteRange(start: start / step * step, end: min(2_880, wanted))
    }
  }

  /// A span of at most 7 days, most of them shorter: over the centre, or anywhere in the stretch. One
  /// in twenty ends before it starts, or as it starts.
  func span(
    overCentre: Bool, using random: inout SeededGenerator
  ) -> (start: Instant, end: Instant) {
    let reach = random.chance(50) ? 3_600 : random.chance(75) ? 43_200 : Self.reach
    let middle = overCentre ? centre : instant(using: &random, reach: Self.reach - reach)
    let start = middle + -Int64.random(in: 0...reach, using: &random)
    let end = middle + Int64.random(in: 0...reach, using: &random)
    return random.chance(5) ? (end, start) : (start, end)
  }

  /// Half of 7 days, in seconds.
  private static let reach: Int64 = 302_400

  /// An instant at most so many seconds from the centre.
  func instant(using random: inout SeededGenerator, reach: Int64 = reach) -> Instant {
    let step: Int64 = random.chance(30) ? 1_800 : 1
    let shift = Int64.random(in: -reach...reach, using: &random)
    return Instant(secondsSince1970: (centre.secondsSince1970 + shift) / step * step)
  }

  /// Up to four pauses about a span, in any order; some are empty, overlap, or lie outside.
  func pauses(
    about span: (start: Instant, end: Instant), using random: inout SeededGenerator
  ) -> [Range<Instant>] {
    let length = max(3_600, abs(span.end.secondsSince1970 - span.start.secondsSince1970))
    return (0..<max(0, Int.random(in: -2...4, using: &random))).map { _ in
      let start = span.start + Int64.random(in: -length / 4...length, using: &random)
      return start..<start + Int64.random(in: 0...length / 2, using: &random)
    }
  }
}
