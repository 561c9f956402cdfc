import Testing

@testable import SlateIntake

struct LengthCellTests {
  private func seconds(_ text: String, _ unit: LengthUnit = .minutes) -> Int32? {
    LengthCell.seconds(Array(text.utf8).span, unit: unit)
  }

  @Test(arguments: [
    ("90", LengthUnit.seconds, 90), ("90", .minutes, 5400), ("1.5", .hours, 5400),
    ("137,309", .seconds, 137_309), ("1,234,567", .seconds, 1_234_567), ("1,5", .hours, 5400),
    ("0.5", .seconds, 1), ("0.4999999999", .seconds, 0), ("0", .minutes, 0),
    ("1,234.5", .minutes, 74_070), ("0,25", .hours, 900),
    ("0,125", .hours, 450), ("52 267", .seconds, 52_267),
    ("5\u{A0}732\u{202F}943", .seconds, 5_732_943),
    ("1'234", .seconds, 1_234), ("1.234,5", .seconds, 1_235), ("1.234", .seconds, 1),
    ("12 345,5", .seconds, 12_346), ("1,234,5", .seconds, 1_235), ("0.5", .days, 43_200),
    ("2.4325", .days, 210_168), ("58:22:50", .days, 210_170),
  ])
  func `a number counts in the unit of its column`(text: String, unit: LengthUnit, expected: Int32)
  {
    #expect(seconds(text, unit) == expected)
  }

  @Test(arguments: [
    ("58:22:50", 210_170), ("00:05", 300), ("1:00", 3600), ("300:00:00", 1_080_000),
    ("0:00:59.6", 60),
  ])
  func `a clock has hours first`(text: String, expected: Int32) {
    for unit in [LengthUnit.seconds, .minutes, .hours] { #expect(seconds(text, unit) == expected) }
  }

  @Test(
    arguments: [
      ("1 Day 14 Hours 8 Minutes", 137_280), ("16 segundos", 16), ("6 horas 54 minutos", 24_840),
      ("1 dias 18 horas 47 minutos", 154_020), ("27 d 19 h", 2_401_200), ("1h 30m 51s", 5451),
      ("1h30m51s", 5451), ("10s", 10), ("2\u{A0}h 44\u{A0}m", 9840), ("2\u{202F}h", 7200),
      ("1 jour, 2 heures", 93_600), ("3 Tage 4 Std. 5 Min.", 273_900), ("1 week", 604_800),
      ("2 godz. 5 min. 3 sek.", 7503), ("1.5 hours", 5400), ("2 días", 172_800),
      ("2 DÍAS", 172_800), ("1 hour and 5 minutes", 3_900), ("1 heure et 30 secondes", 3_630),
      ("2 days, 3:04:05", 183_845), ("0 days 03:04:05", 11_045), ("1 day, 2:00", 93_600),
      ("3 godziny, 1 minuta", 10_860), ("2 godziny 5 minut", 7_500), ("1 dia e 2 horas", 93_600),
      ("1 234 min", 74_040), ("1 h 05", nil),
    ] as [(String, Int32?)])
  func `numbers with units are added up`(text: String, expected: Int32?) {
    #expect(seconds(text) == expected)
  }

  @Test(arguments: [
    ("PT1H30M", 5400), ("P1DT2H", 93_600), ("P2D", 172_800), ("PT90M", 5400), ("PT5400S", 5400),
    ("P1W", 604_800), ("pt0s", 0), ("PT1.5H", 5400), ("PT0,5M", 30), ("P0DT0H5M0S", 300),
    ("PT36H", 129_600),
  ])
  func `lengths of ISO 8601 are lengths`(text: String, expected: Int32) {
    for unit in [LengthUnit.seconds, .minutes, .hours] { #expect(seconds(text, unit) == expected) }
  }

  @Test(arguments: [
    "P", "PT", "P1", "P1H", "PT1D", "P1M", "P1Y", "P1DT", "PT1HM", "-PT1H", "P-1D", "PT1H ", "P 1D",
    "Pending", "P1", "P2 - High",
  ])
  func `what only begins like ISO 8601 is none`(text: String) { #expect(seconds(text) == nil) }

  @Test(arguments: [
    "", "-", "x", "-5", "1:5", "1:60", "1:00:60", "1:00:00:00", "1.5:00", "5 parsecs", "5 h 3",
    "h", "1 2", "99999999999999999", "40000 days", "5,", "1:00x", "1,23,456 x", "1 2345", "1  234",
    "1 day 2:3", "and 5 min", "1.234.567", "1,000,000,000,000,000",
    "1" + String(repeating: ",000", count: 40), "1" + String(repeating: ".000", count: 40) + ",5",
  ])
  func `anything else is no length`(text: String) { #expect(seconds(text) == nil) }
}
