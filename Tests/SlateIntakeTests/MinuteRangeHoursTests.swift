import SlateModel
import Testing

@testable import SlateIntake

@Suite struct MinuteRangeHoursTests {
  @Test(arguments: [
    ("09:00-12:30", 540, 750), ("9:00-17:30", 540, 1_050), ("00:00-24:00", 0, 1_440),
    ("22:00-06:00", 1_320, 1_800), ("18:00-46:00", 1_080, 2_760), ("00:00-48:00", 0, 2_880),
    ("23:59-00:00", 1_439, 1_440), ("23:59-23:58", 1_439, 2_878), (" 09:00 - 17:00 ", 540, 1_020),
    ("00:00-00:01", 0, 1),
  ])
  func `an end before the start is on the next day`(text: String, start: Int, end: Int) throws {
    #expect(try MinuteRange(hours: text) == MinuteRange(start: start, end: end))
  }

  @Test(
    arguments: [
      ("", .malformed), ("-", .malformed), ("09:00", .malformed), ("09:00-", .malformed),
      ("09:00-10:00-11:00", .malformed), ("9-17", .malformed), ("09.00-17.00", .malformed),
      ("009:00-17:00", .malformed), ("09:0-17:00", .malformed), ("+9:00-17:00", .malformed),
      ("٠٩:00-17:00", .malformed), ("09:00-17:60", .noSuchTime("17:60")),
      ("24:00-25:00", .startsOnNextDay), ("99:00-99:30", .startsOnNextDay),
      ("00:00-48:01", .endsTooLate), ("00:00-99:00", .endsTooLate), ("09:00-09:00", .empty),
      ("00:00-00:00", .empty),
    ] as [(String, HoursFault)])
  func `what is no working interval`(text: String, fault: HoursFault) {
    #expect(throws: fault) { try MinuteRange(hours: text) }
  }

  @Test func `it is written with its end past 24 hours`() {
    #expect(MinuteRange(start: 545, end: 2_880)?.hoursText == "09:05-48:00")
  }
}
