import SlateModel
import Testing

@testable import SlateIntake

struct ClockTextTests {
  private func instant(_ text: String) throws -> Instant {
    try ClockText.instant(Array(text.utf8).span)
  }

  @Test(arguments: [
    "2026-03-02T09:30:00+11:00", "2026-03-02T09:30+11:00", "2026-03-02T09:30:00.999+1100",
    "2026-03-02T09:30:00,5+11", "2026-03-01T22:30:00Z", "2026-03-01T22:30z", "2026-03-01 22:30:00Z",
    "2026-03-02T04:15:00+05:45", "2026-03-01T18:00:00-04:30",
    "2026-03-02T09:30:00.1234567890123+11:00",
    "2026-03-01T24:00:00+01:30",
  ])
  func `an instant has its offset; seconds may be left out, fractions are cut`(text: String) throws
  {
    #expect(try instant(text).iso == "2026-03-01T22:30:00Z")
  }

  @Test(arguments: [
    "", "now", "1/3/2026 09:00Z", "2026-02-30T09:00Z", "2026-03-02T24:01Z", "2026-03-02T09:60Z",
    "2026-03-02T09Z", "2026-03-02T09:00+24:00", "2026-03-02T09:00+1:2", "2026-03-02T09:00Zulu",
    "1969-12-31T23:59:59Z", "2101-01-01T00:00:00Z", "2026-03-02Z", "20260302T0900Z",
  ])
  func `anything else is no instant`(text: String) throws {
    #expect(throws: ClockFault.unreadableInstant(text)) { try instant(text) }
  }

  @Test(arguments: ["2026-03-02T09:30:00", "2026-03-02 09:30", "2026-03-02"])
  func `an instant without its offset is told apart`(text: String) throws {
    #expect(throws: ClockFault.instantWithoutOffset(text)) { try instant(text) }
  }

  @Test(arguments: [
    ("2026-10-04T02:30", "2026-10-03T16:30:00Z", LocalTimeKind.gap),
    ("2026-04-05 02:30", "2026-04-04T15:30:00Z", .repeated),
    ("2026-03-02", "2026-03-01T13:00:00Z", .plain),
    ("2026-03-02T09:30Z", "2026-03-02T09:30:00Z", nil),
  ])
  func `what a person types without an offset is read by the zone's clocks`(
    text: String, expected: String, kind: LocalTimeKind?
  ) throws {
    let found = try ClockText.instant(text, in: ZoneRules.load("Australia/Sydney"))
    #expect(found.instant.iso == expected && found.kind == kind)
  }

  @Test func `what is no time is none in any zone`() {
    #expect(throws: ClockFault.unreadableInstant("noon")) {
      try ClockText.instant("noon", in: .utc)
    }
  }

  @Test(arguments: [
    ("", 0), (" ; ", 0), ("2026-03-02T09:00Z/2026-03-02T10:00Z", 1),
    ("2026-03-02T09:00Z/2026-03-02T09:00Z;", 1),
    (" 2026-03-02T12:00Z / 2026-03-02T13:00Z ;2026-03-02T09:00Z/2026-03-02T19:00+05:45", 2),
  ])
  func `pauses stand between semicolons, in any order`(text: String, count: Int) throws {
    let pauses = try ClockText.pauses(text)
    #expect(pauses.count == count)
    if count == 2 {
      #expect(pauses[0].lowerBound.iso == "2026-03-02T12:00:00Z")
      #expect(pauses[1].upperBound.iso == "2026-03-02T13:15:00Z")
    }
  }

  @Test(arguments: [
    ("2026-03-02T09:00Z", ClockFault.unreadablePause("2026-03-02T09:00Z")),
    ("2026-03-02T09:00Z/", .unreadableInstant("")),
    ("2026-03-02T09:00Z/2026-03-02T10:00Z,", .unreadableInstant("2026-03-02T10:00Z,")),
    ("2026-03-02T09:00Z/2026-03-02T10:00", .instantWithoutOffset("2026-03-02T10:00")),
    (
      "2026-03-02T09:00Z/2026-03-02T10:00Z;2026-03-02T09:00Z/2026-03-02T08:59:59Z",
      .pauseEndsBeforeItStarts("2026-03-02T09:00Z/2026-03-02T08:59:59Z")
    ),
  ])
  func `what is no pause is told`(text: String, fault: ClockFault) {
    #expect(throws: fault) { try ClockText.pauses(text) }
  }

  @Test(
    arguments: [
      ("0", 0), ("007", 7), ("28800", 28_800), ("9223372036854775807", .max),
      ("9223372036854775808", .max), ("99999999999999999999999", .max),
    ] as [(String, Int64)])
  func `seconds are whole, and too many are never reached`(text: String, seconds: Int64) throws {
    #expect(try ClockText.seconds(Array(text.utf8).span) == seconds)
  }

  @Test(arguments: ["-1", "1.5", "8h", "1,000", "+3", "3 "])
  func `anything else is no number of seconds`(text: String) {
    #expect(throws: ClockFault.unreadableSeconds(text)) {
      try ClockText.seconds(Array(text.utf8).span)
    }
  }

  @Test func `a length is written as in a policy`() throws {
    #expect(try ClockText.length("1h30m") == .seconds(5_400))
    #expect(try ClockText.length("2bd") == .businessDays(2))
    #expect(throws: ClockFault.unreadableLength("8")) { try ClockText.length("8") }
    #expect(try ClockText.length("0h") == .seconds(0))
  }

  @Test func `a calendar is found by its name, or the nearest is told`() throws {
    #expect(try ClockText.calendar("office", of: ["24x7", "office"]) == 1)
    #expect(
      throws: ClockFault.unknownCalendar(
        "Offic", nearest: "office", known: ["24x7", "office"])
    ) { try ClockText.calendar("Offic", of: ["24x7", "office"]) }
  }
}
