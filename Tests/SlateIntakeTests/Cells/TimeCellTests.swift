import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

@Suite struct TimeCellTests {
  private func time(_ text: String, _ order: DateOrder = .ymd) -> TimeCell? {
    TimeCell(Array(text.utf8).span, order: order)
  }

  private func local(_ text: String) -> Int64? { Instant(iso: text + "Z")?.secondsSince1970 }

  @Test(arguments: [
    ("2026-03-01", "2026-03-01T00:00:00"), ("2026/3/1", "2026-03-01T00:00:00"),
    ("2026.03.01", "2026-03-01T00:00:00"), ("2026-03-01 09:30", "2026-03-01T09:30:00"),
    ("2026-03-01 9:30", "2026-03-01T09:30:00"), ("2026-03-01T09:30", "2026-03-01T09:30:00"),
    ("2026-03-01t09:30:15", "2026-03-01T09:30:15"),
    ("2026-03-01, 09:30:15", "2026-03-01T09:30:15"),
    ("2026-03-01   09:30", "2026-03-01T09:30:00"), ("2026-03-01\t09:30", "2026-03-01T09:30:00"),
    ("2026-03-01 09:30:15.25", "2026-03-01T09:30:15"),
    ("2026-03-01 09:30:15,999", "2026-03-01T09:30:15"),
    ("2026-03-01 09:30:59.999999999", "2026-03-01T09:30:59"),
    ("2026-03-01 12:00 AM", "2026-03-01T00:00:00"),
    ("2026-03-01 12:59am", "2026-03-01T00:59:00"), ("2026-03-01 1:05PM", "2026-03-01T13:05:00"),
    ("2026-03-01 12:00 pm", "2026-03-01T12:00:00"),
    ("2026-03-01 11:59:59 pM", "2026-03-01T23:59:59"),
    ("2024-02-29 00:00:00", "2024-02-29T00:00:00"), ("2026-12-31 23:59", "2026-12-31T23:59:00"),
  ])
  func `a date with the year first means the same in every order`(
    text: String, expected: String
  ) {
    for order in DateOrder.allCases {
      let read = time(text, order)
      #expect(read?.local == local(expected), "\(order)")
      #expect(read != nil && read?.offset == nil)
    }
  }

  @Test(
    arguments: [
      ("1/3/2026", "2026-03-01T00:00:00", "2026-01-03T00:00:00"),
      ("01.03.2026 9:30 pm", "2026-03-01T21:30:00", "2026-01-03T21:30:00"),
      ("1-3-26 09:30:15", "2026-03-01T09:30:15", "2026-01-03T09:30:15"),
      ("3/4/99", "2099-04-03T00:00:00", "2099-03-04T00:00:00"),
      ("3/4/70", "2070-04-03T00:00:00", "2070-03-04T00:00:00"),
      ("29/2/2016 01:16", "2016-02-29T01:16:00", nil),
      ("2/29/2016  6:33:00 PM", nil, "2016-02-29T18:33:00"), ("13/13/2026", nil, nil),
      ("3/4/2100", "2100-04-03T00:00:00", "2100-03-04T00:00:00"),
    ] as [(String, String?, String?)])
  func `the order tells day from month where the year comes last`(
    text: String, dayFirst: String?, monthFirst: String?
  ) {
    #expect(time(text, .dmy)?.local == dayFirst.flatMap(local))
    #expect(time(text, .mdy)?.local == monthFirst.flatMap(local))
    #expect(time(text, .ymd) == nil)
  }

  @Test(arguments: [
    ("Z", 0), ("z", 0), (" UTC", 0), ("gmt", 0), ("+10:00", 36_000), ("+1000", 36_000),
    ("+10", 36_000), ("+9", 32_400), ("-03:30", -12_600), ("-0330", -12_600), ("-5", -18_000),
    (" +05:45", 20_700), ("+00:00", 0), ("-00:00", 0), ("+23:59", 86_340), ("-2359", -86_340),
    (".5Z", 0), (".123456789+10:00", 36_000), (" AM +1:00", 3_600),
  ])
  func `an offset is told beside the local time`(text: String, offset: Int) {
    let read = time("2026-03-01T09:30:15" + text)
    #expect(read?.local == local("2026-03-01T09:30:15"))
    #expect(read?.offset == offset)
  }

  @Test(arguments: [
    "", " ", "-", "2026", "2026-03", "2026-03-", "2026-13-01", "2026-00-01", "2026-02-30",
    "2026-03-00", "2025-02-29", "2100-02-29", "2026--03-01", "12026-03-01", "2026-03-01T",
    "2026-03-01 ", "2026-03-01x", "2026-03-01,09:30", "2026-03-01 9", "2026-03-01 09:3",
    "2026-03-01 009:30", "2026-03-01 24:00", "2026-03-01 09:60", "2026-03-01 09:30:60",
    "2026-03-01 09:30:5", "2026-03-01 09:30:15.", "2026-03-01 09:30:15.x", "2026-03-01 09.30",
    "2026-03-01 13:00 pm", "2026-03-01 0:30 am", "2026-03-01 09:30 xm", "2026-03-01 09:30 a",
    "2026-03-01 09:30+24:00", "2026-03-01 09:30+10:60", "2026-03-01 09:30+10:0",
    "2026-03-01 09:30+100", "2026-03-01 09:30+", "2026-03-01 09:30+10:00x",
    "2026-03-01 09:30Z+10:00", "2026-03-01 09:30+2400", "2026-03-01 09:30+1060",
    "2026-03-01Z", "March 2026", "Marvin 1 2026", "1/Marvin/26", "25/Feb/026", "30/Feb/26",
    "Feb", "1 Feb", "Feb 1", "Feb 1 26x", "1-Feb/26 25:00", "2026-03-01 09:30 (UTC",
    "2026-03-01 (UTC)", "2026-03-01 à09:30", "2026-03-01à 09:30", "٢٠٢٦-03-01", "20260301",
    "1772321400", "2026-03-01 T09:30",
    "99999999999-03-01",
  ])
  func `anything else is no time`(text: String) {
    for order in DateOrder.allCases { #expect(time(text, order) == nil, "\(order)") }
  }

  @Test(arguments: [
    ("25/Feb/26 10:17 PM", "2026-02-25T22:17:00"), ("05/Dec/25 8:47 AM", "2025-12-05T08:47:00"),
    ("18/jul/26 9:10 AM", "2026-07-18T09:10:00"), ("3/août/26 9:10 AM", "2026-08-03T09:10:00"),
    ("3/AOÛT/26", "2026-08-03T00:00:00"), ("14 févr. 2026, 9:05", "2026-02-14T09:05:00"),
    ("2. März 2026 09:00", "2026-03-02T09:00:00"), ("14/févr./26 9:10 PM", "2026-02-14T21:10:00"),
    ("2.März.2026 09:00", "2026-03-02T09:00:00"),
    ("1-Mai-2026 09:00", "2026-05-01T09:00:00"), ("02/ene/26 12:00 AM", "2026-01-02T00:00:00"),
    ("April 10, 2026 9:00 AM", "2026-04-10T09:00:00"), ("March 1 2026", "2026-03-01T00:00:00"),
    ("Jan 5, 2026 09:10 AM", "2026-01-05T09:10:00"), ("Sept 5 26 09:10", "2026-09-05T09:10:00"),
    ("2026-Feb-25 22:17", "2026-02-25T22:17:00"), ("31 dezembro 2026", "2026-12-31T00:00:00"),
  ])
  func `a month may be named, whatever the order`(text: String, expected: String) {
    for order in DateOrder.allCases { #expect(time(text, order)?.local == local(expected)) }
  }

  @Test(arguments: [
    "2026-03-01 09:30 (Europe/Berlin)", "2026-03-01 09:30 (EST)", "2026-03-01 09:30(UTC)",
    "2026-03-01 à 09:30",
  ])
  func `a French word between date and time, and a zone in brackets, are no part of it`(
    text: String
  ) {
    #expect(time(text)?.local == local("2026-03-01T09:30:00"))
    #expect(time(text)?.offset == nil)
  }

  @Test func `a time lies in the years 1970 to 2100`() {
    #expect(time("1969-12-31 23:59:59") == nil)
    #expect(time("1970-01-01")?.local == 0)
    #expect(time("2100-12-31 23:59:59")?.local == local("2100-12-31T23:59:59"))
    #expect(time("2101-01-01") == nil)
    #expect(time("31/12/1969", .dmy) == nil)
    #expect(time("12/31/2101", .mdy) == nil)
  }

  @Test func `a time written in any form is read as it was meant`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("time cells: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let date = CivilDate(daysSince1970: Int.random(in: 0...47_846, using: &random))
      let (hour, minute) = (
        Int.random(in: 0..<24, using: &random), Int.random(in: 0..<60, using: &random)
      )
      let order = DateOrder.allCases.randomElement(using: &random) ?? .ymd
      let separator = ["-", "/", "."].randomElement(using: &random) ?? "-"
      let parts =
        switch order {
        case .ymd: [date.year, date.month, date.day]
        case .dmy: [date.day, date.month, date.year]
        case .mdy: [date.month, date.day, date.year]
        }
      var text = parts.map(String.init).joined(separator: separator)
      let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
      if Bool.random(using: &random) {
        text += " \(hour):\(minutes)"
      } else {
        text += ", \((hour + 11) % 12 + 1):\(minutes) \(hour < 12 ? "AM" : "pm")"
      }
      let expected = date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60
      #expect(time(text, order)?.local == Int64(expected), "\(text) \(order)")
    }
  }
}
