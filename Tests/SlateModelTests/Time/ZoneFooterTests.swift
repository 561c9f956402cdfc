import Testing

@testable import SlateModel

struct ZoneFooterTests {
  private func footer(_ text: String) -> ZoneFooter? {
    ZoneFooter(Array(text.utf8))
  }

  @Test(arguments: [
    ("UTC0", 0), ("JST-9", 32_400), ("<+1030>-10:30", 37_800), ("<-0330>+3:30:15", -12_615),
    ("XYZ24", -86_400),
  ])
  func `a rule without daylight time is an offset`(text: String, offset: Int) throws {
    let rule = try #require(footer(text))
    #expect(rule.standardOffset == offset)
    #expect(rule.daylight == nil)
    #expect(rule.transitions(in: 2060).isEmpty)
  }

  /// The instants are those of Python's `zoneinfo` for zones with these rules.
  @Test(arguments: [
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2060, 2_847_661_200, 3_600, 2_866_410_000, 0),
    ("<+00>0<+02>-2,M3.5.0/1,M10.5.0/3", 2090, 3_794_173_200, 7_200, 3_812_922_000, 0),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2080, 3_479_072_400, -3_600, 3_497_216_400, -7_200),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", 2060, 2_847_571_200, 10_800, 2_866_316_400, 7_200),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", 2060, 2_848_233_600, 36_000, 2_863_958_400, 39_600),
  ])
  func `a rule makes two changes a year, in order`(
    text: String, year: Int, first: Int64, firstOffset: Int32, second: Int64, secondOffset: Int32
  ) throws {
    let changes = try #require(footer(text)).transitions(in: year)
    // Dublin's winter is the exception, so that its spring is a return to standard time.
    #expect(changes.map(\.time) == [first, second])
    #expect(changes.map(\.offset) == [firstOffset, secondOffset])
  }

  @Test(arguments: [
    ("J1", "01-01"), ("J59", "02-28"), ("J60", "03-01"), ("J365", "12-31"), ("0", "01-01"),
    ("59", "02-29"), ("60", "03-01"), ("365", "12-31"), ("M2.5.4", "02-29"), ("M2.1.4", "02-01"),
    ("M2.4.4", "02-22"), ("M12.5.2", "12-31"),
  ])
  func `each form of day names a day of the leap year 2024`(form: String, date: String) throws {
    let rule = try #require(footer("STD0DST,\(form)/0,J200"))
    let time = try #require(rule.transitions(in: 2024).first { $0.offset == 3_600 }).time
    #expect(LocalTime(secondsSince1970: time).date.description == "2024-" + date)
  }

  @Test(arguments: [("J59", "02-28"), ("J60", "03-01"), ("59", "03-01"), ("M2.5.2", "02-28")])
  func `each form of day names a day of the common year 2023`(form: String, date: String) throws {
    let rule = try #require(footer("STD0DST,\(form)/0,J200"))
    let time = try #require(rule.transitions(in: 2023).first { $0.offset == 3_600 }).time
    #expect(LocalTime(secondsSince1970: time).date.description == "2023-" + date)
  }

  @Test(arguments: [
    "", "AB0", "ABC", "ABC25", "ABC1:60", "ABC1:", "<AB>1", "<ABC1", "ABC1DEF", "ABC1DEF,",
    "ABC1DEF,M3.1.0", "ABC1DEF,M13.1.0,M4.1.0", "ABC1DEF,M3.6.0,M4.1.0", "ABC1DEF,M3.1.7,M4.1.0",
    "ABC1DEF,M3.1,M4.1.0", "ABC1DEF,J0,J1", "ABC1DEF,J366,J1", "ABC1DEF,366,1", "ABC1DEF,x,1",
    "ABC1DEF,M3.1.0/168,M4.1.0", "ABC1DEF,M3.1.0/,M4.1.0", "ABC1DEF,M3.1.0,M4.1.0x",
    "ABC1DEF2x,M3.1.0,M4.1.0", "ABC0 ",
  ])
  func `anything else is no rule`(text: String) {
    #expect(footer(text) == nil)
  }
}
