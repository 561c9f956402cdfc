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
    ("2026-03-01 09:30:15:250", "2026-03-01T09:30:15"),
    ("2026-03-01-21.30.15.250000", "2026-03-01T21:30:15"),
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
    "2026-03-01 009:30", "2026-03-01 24:01", "2026-03-01 09:60", "2026-03-01 09:30:60",
    "2026-03-01 09:30:5", "2026-03-01 09:30:15.", "2026-03-01 09:30:15.x", "2026-03-01 09;30",
    "2026-03-01 13:00 pm", "2026-03-01 0:30 am", "2026-03-01 09:30 xm", "2026-03-01 09:30 a",
    "2026-03-01 09:30+24:00", "2026-03-01 09:30+10:60", "2026-03-01 09:30+10:0",
    "2026-03-01 09:30+100", "2026-03-01 09:30+", "2026-03-01 09:30+10:00x",
    "2026-03-01 09:30Z+10:00", "2026-03-01 09:30+2400", "2026-03-01 09:30+1060",
    "2026-03-01Z", "March 2026", "Marvin 1 2026", "1/Marvin/26", "25/Feb/026", "30/Feb/26",
    "Feb", "1 Feb", "Feb 1", "Feb 1 26x", "1-Feb/26 25:00", "2026-03-01 09:30 (UTC",
    "2026-03-01 (UTC)", "2026-03-01 à09:30", "2026-03-01à 09:30", "٢٠٢٦-03-01", "2026-03-01 T09:30",
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
    "2026-03-01 09:30 (Europe/Berlin)", "2026-03-01 09:30 (CST)", "2026-03-01 09:30 Europe/Berlin",
    "2026-03-01 09:30 IST", "2026-03-01 à 09:30", "2026-03-01 às 9:30", "2026-03-01 at 9:30 AM",
    "2026-03-01 um 09:30 Uhr", "2026-03-01 a las 9:30 a. m.", "2026-03-01, 9:30 a.\u{A0}m.",
    "2026-03-01 9:30\u{202F}AM", "2026-03-01\u{A0}09:30", "2026-03-01 09.30", "2026-03-01 09h30",
    "2026-03-01 - 09:30", "2026-03-01 09:30 [Europe/Berlin]", "2026-03-01 9:30 a.m. (PST)",
  ])
  func `words between date and time, and a zone's name, are no part of it`(text: String) {
    #expect(time(text)?.local == local("2026-03-01T09:30:00"))
    #expect(time(text) != nil && time(text)?.offset == nil)
  }

  @Test(arguments: [
    (" (EST)", -18_000), (" (UTC)", 0), ("(UTC)", 0), (" CEST", 7_200), (" (CEST)", 7_200),
    (" (UTC-04)", -14_400), (" UTC+1", 3_600), (" GMT+01:00", 3_600), (" (GMT-3:30)", -12_600),
    (" +02:00 (CEST)", 7_200), ("+01:00[Europe/Paris]", 3_600), (" AEDT", 39_600),
    (" est", -18_000),
    (" Uhr MEZ", 3_600), (" \u{2212}05:00", -18_000),
  ])
  func `letters of one offset are an offset`(text: String, offset: Int) {
    let read = time("2026-03-01 09:30" + text)
    #expect(read?.local == local("2026-03-01T09:30:00") && read?.offset == offset)
  }

  @Test(arguments: [
    "2026-03-01 09:30 XYZ", "2026-03-01 09:30 ESTX", "2026-03-01 09:30 UTC+",
    "2026-03-01 09:30 ()x",
    "2026-03-01 09:30 N/A", "2026-03-01 09:30 (UTC]x", "2026-03-01 09:30 Z1",
    "2026-03-01 9:30 a. x.", "2026-03-01 9:30 a. .", "2026-03-01 -09:30", "2026-03-01 9h3",
    "2026-03-01 9h30h15",
  ])
  func `what is neither offset nor zone leaves no time`(text: String) {
    #expect(time(text) == nil)
  }

  @Test(arguments: [
    ("Monday, April 10, 2026 at 9:00 AM", "2026-04-10T09:00:00"),
    ("Mon, 2 Mar 2026 09:00:15 +0000", "2026-03-02T09:00:15"),
    ("mar. 3 mars 2026 09:00", "2026-03-03T09:00:00"), ("Mar 3 2026", "2026-03-03T00:00:00"),
    ("lundi 1er juin 2026 à 9h05", "2026-06-01T09:05:00"),
    ("Montag, 2. März 2026 um 09:00 Uhr", "2026-03-02T09:00:00"),
    ("2 de marzo de 2026, 9:00 p. m.", "2026-03-02T21:00:00"),
    ("segunda-feira, 2 de março de 2026 às 09:00", "2026-03-02T09:00:00"),
    ("1º de março de 2026", "2026-03-01T00:00:00"), ("March 2nd, 2026", "2026-03-02T00:00:00"),
    ("22nd of May 2026 9:00", "2026-05-22T09:00:00"),
    ("3 de dezembro de 2026", "2026-12-03T00:00:00"),
    ("2\u{A0}mars\u{A0}2026\u{A0}à\u{A0}9:00", "2026-03-02T09:00:00"),
    ("Mon\u{202F}2 Mar\u{A0}2026", "2026-03-02T00:00:00"),
    ("Apr 4th 26 1:00pm", "2026-04-04T13:00:00"),
    ("sáb., 4 jul. 2026, 9:10", "2026-07-04T09:10:00"),
  ])
  func `days of the week, endings and joints are stepped over`(text: String, expected: String) {
    for order in DateOrder.allCases { #expect(time(text, order)?.local == local(expected)) }
  }

  @Test(
    arguments: [
      ("Thu Apr  2 09:30:15 2026", nil), ("Thu Apr 02 09:30:15 2026", nil),
      ("Thu Apr 2 09:30:15 2026 +0200", 7_200), ("Thu Apr 2 09:30:15 2026 -0330", -12_600),
      ("Thu Apr 02 09:30:15 UTC 2026", 0), ("Thu Apr 02 09:30:15 CEST 2026", 7_200),
      ("Thu Apr 02 09:30:15 GMT+01:00 2026", 3_600), ("Thu Apr 02 09:30:15 IST 2026", nil),
      ("jeu. avr. 2 09:30:15 2026", nil), ("Thu Apr 2 9:30:15 AM 2026", nil),
    ] as [(String, Int?)])
  func `the year may come last, behind the clock`(text: String, offset: Int?) {
    for order in DateOrder.allCases {
      #expect(time(text, order)?.local == local("2026-04-02T09:30:15"))
      #expect(time(text, order)?.offset == offset)
    }
  }

  @Test(arguments: [
    "Thu Apr 2 09:30:15", "Thu Apr 2 09:30:15 26", "Thu Apr 31 09:30:15 2026",
    "Thu Apr 2 09:30:15 XYZ 2026", "Thu Apr 2 09:30:15 2026 x", "Apr 2 09:30:15 2026",
    "Thu Apr 2 25:30:15 2026", "Thu Apr 2 09:30:15 UTC 2026 +0200", "Thu Apr 2 09:30:15 1969",
  ])
  func `anything else behind the clock leaves no time`(text: String) { #expect(time(text) == nil) }

  @Test(arguments: [
    ("45717", "2025-03-01T00:00:00"), ("25569", "1970-01-01T00:00:00"),
    ("45717.395833333336", "2025-03-01T09:30:00"), ("45717,3958333", "2025-03-01T09:30:00"),
    ("45717.5", "2025-03-01T12:00:00"), ("45717.999999", "2025-03-02T00:00:00"),
    ("46082.39600694444", "2026-03-01T09:30:15"), ("73415.9999", "2100-12-31T23:59:51"),
    ("20260301", "2026-03-01T00:00:00"), ("20260301093015", "2026-03-01T09:30:15"),
    ("202603010930", "2026-03-01T09:30:00"),
  ])
  func `a spreadsheet's days and digits alone are local times`(text: String, expected: String) {
    for order in DateOrder.allCases {
      #expect(time(text, order)?.local == local(expected))
      #expect(time(text, order)?.offset == nil)
    }
  }

  @Test(arguments: ["1772357415", "1772357415123", "1772357415.9", "1772357415123.5"])
  func `seconds and milliseconds since 1970 are UTC`(text: String) {
    #expect(time(text) == TimeCell(local: local("2026-03-01T09:30:15") ?? 0, offset: 0))
  }

  @Test(arguments: [
    "25568", "25568.9", "73416", "99999", "4133980800", "9999999999999", "1234", "123456",
    "1234567",
    "123456789", "12345678901", "20261301", "20260230", "20260301.5", "20260301240000",
    "20260301096000", "202603010960", "45717.", ".45717", "45717.5.5", "-45717", "45,717.5",
    "4.57E+04", "0000000000",
  ])
  func `other numbers are no time`(text: String) {
    #expect(time(text) == nil)
  }

  @Test(arguments: [
    ("1899-12-30", true), ("1899-12-30T00:00:00Z", true), ("30/12/1899 00:00:00", true),
    ("12/30/1899 12:00:00 AM", true), ("0000-00-00 00:00:00", true), ("0001-01-01", true),
    ("1/1/0001 12:00:00 AM", true), ("01.01.1753", true), ("1900-01-01", true),
    ("31/12/1899", true), ("1899-12-29", false), ("1900-01-02", false), ("2026-01-01", false),
    ("0000-01-01", false), ("1/1/00", false), ("", false), ("x", false), ("1899", false),
  ])
  func `the dates that tools store for none are known`(text: String, isNull: Bool) {
    #expect(TimeCell.isNull(Array(text.utf8).span) == isNull)
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
