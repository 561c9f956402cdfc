import SlateModel
import TestSupport
import Testing

struct ZoneRulesTests {
  private func instant(_ text: String) throws -> Instant {
    try #require(Instant(iso: text))
  }

  private func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso: text))
  }

  @Test func `clocks change when and by as much as another reader of the database says`() throws {
    #expect(ZoneFact.all.count == ZoneFact.list.split(separator: "\n").count)
    #expect(ZoneFact.all.count > 50)
    for fact in ZoneFact.all {
      let zone = try ZoneRules.load(fact.zone)
      let change = Instant(secondsSince1970: fact.change)
      #expect(zone.offset(at: change - 1) == fact.before, "\(fact)")
      #expect(zone.offset(at: change) == fact.after, "\(fact)")
    }
  }

  @Test func `a local time in a gap moves forward by it, a repeated one is its first occurrence`()
    throws
  {
    for fact in ZoneFact.all {
      let zone = try ZoneRules.load(fact.zone)
      let change = Instant(secondsSince1970: fact.change)
      let length = Int64(abs(fact.after - fact.before))
      let first = fact.change + Int64(min(fact.before, fact.after))
      for second in [0, length / 2, length - 1] {
        let read = zone.instant(local: first + second)
        if fact.after > fact.before {
          #expect(read.kind == .gap, "\(fact)")
          #expect(read.instant == change + second, "\(fact)")
          #expect(zone.localTime(at: read.instant).secondsSince1970 == first + second + length)
        } else {
          #expect(read.kind == .repeated, "\(fact)")
          #expect(read.instant == change - length + second, "\(fact)")
        }
      }
      for outside in [first - 1, first + length] {
        let read = zone.instant(local: outside)
        #expect(read.kind == .plain, "\(fact)")
        #expect(zone.localTime(at: read.instant).secondsSince1970 == outside, "\(fact)")
      }
    }
  }

  @Test func `the rule goes on until 2110 in both hemispheres`() throws {
    let sydney = try ZoneRules.load("Australia/Sydney")
    let berlin = try ZoneRules.load("Europe/Berlin")
    for year in 2038...2110 {
      let summer = try #require(CivilDate(year: year, month: 1, day: 15))
      let winter = try #require(CivilDate(year: year, month: 7, day: 15))
      #expect(sydney.offset(at: sydney.firstInstant(of: summer)) == 39_600)
      #expect(sydney.offset(at: sydney.firstInstant(of: winter)) == 36_000)
      #expect(berlin.offset(at: berlin.firstInstant(of: summer)) == 3_600)
      #expect(berlin.offset(at: berlin.firstInstant(of: winter)) == 7_200)
    }
  }

  @Test func `the day that Samoa skipped is no date there`() throws {
    let apia = try ZoneRules.load("Pacific/Apia")
    let skipped = try date("2011-12-30")
    #expect(apia.isSkipped(skipped))
    #expect(!apia.isSkipped(skipped - 1) && !apia.isSkipped(skipped + 1))
    #expect(apia.firstInstant(of: skipped) == apia.firstInstant(of: skipped + 1))
    #expect(apia.firstInstant(of: skipped) == (try instant("2011-12-30T10:00:00Z")))
    #expect(try ZoneRules.load("Pacific/Kwajalein").isSkipped(try date("1993-08-21")))
    #expect(!ZoneRules.utc.isSkipped(skipped))
  }

  @Test func `a day begins at its first instant where midnight is in a gap or comes twice`() throws
  {
    let saoPaulo = try ZoneRules.load("America/Sao_Paulo")
    let spring = try date("2018-11-04")
    #expect(saoPaulo.firstInstant(of: spring) == (try instant("2018-11-04T01:00:00-02:00")))
    #expect(!saoPaulo.isSkipped(spring))
    let stJohns = try ZoneRules.load("America/St_Johns")
    let autumn = try date("2007-11-04")
    #expect(stJohns.firstInstant(of: autumn) == (try instant("2007-11-04T00:00:00-02:30")))
  }

  @Test(arguments: [
    ("UTC", "2026-02-28T23:30:00+00:00"), ("Australia/Brisbane", "2026-03-01T09:30:00+10:00"),
    ("Europe/London", "2026-02-28T23:30:00+00:00"),
    ("America/St_Johns", "2026-02-28T20:00:00-03:30"),
    ("Asia/Kathmandu", "2026-03-01T05:15:00+05:45"),
    ("Pacific/Chatham", "2026-03-01T13:15:00+13:45"),
  ])
  func `an instant is written as the zone's clocks show it`(name: String, text: String) throws {
    #expect(try ZoneRules.load(name).iso(Instant(secondsSince1970: 1_772_321_400)) == text)
  }

  @Test func `an offset with seconds keeps them`() throws {
    let instant = Instant(secondsSince1970: 0)
    #expect(try ZoneRules.load("Africa/Monrovia").iso(instant) == "1969-12-31T23:15:30-00:44:30")
  }

  @Test func `a cursor gives the answers of the rules, in any order`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("zone cursor: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for name in Set(ZoneFact.all.map(\.zone)).sorted() + ["UTC"] {
      let zone = try ZoneRules.load(name)
      var cursor = ZoneCursor(zone)
      let changes = ZoneFact.all.filter { $0.zone == name }.map(\.change) + [0, 4_000_000_000]
      for _ in 0..<500 {
        let change = changes.randomElement(using: &random) ?? 0
        let time = change + Int64.random(in: -400_000...400_000, using: &random)
        let instant = Instant(secondsSince1970: time)
        let (expected, read) = (zone.instant(local: time), cursor.instant(local: time))
        var (bytes, other): ([UInt8], [UInt8]) = ([], [])
        zone.appendISO(instant, to: &bytes)
        cursor.appendISO(instant, to: &other)
        #expect(bytes == other, "\(name) \(time)")
        #expect(read.instant == expected.instant && read.kind == expected.kind, "\(name) \(time)")
        #expect(cursor.offset(at: instant) == zone.offset(at: instant), "\(name) \(time)")
      }
    }
  }
}
