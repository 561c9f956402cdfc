import SlateModel
import Testing

struct InstantTests {
  private let instant = Instant(secondsSince1970: 1_772_321_400)

  @Test func `instants add, subtract and compare by seconds`() {
    var moved = instant + 90
    #expect(moved - instant == 90)
    #expect(instant - moved == -90)
    #expect(instant < moved)
    moved -= 100
    #expect(moved == instant - 10)
    moved += 10
    #expect(moved == instant)
  }

  @Test(arguments: [
    ("2026-02-28T23:30:00Z", 1_772_321_400), ("2026-03-01T09:30:00+10:00", 1_772_321_400),
    ("2026-02-28T20:00:00-03:30", 1_772_321_400), ("1970-01-01T00:00:00Z", 0),
    ("1969-12-31T23:59:59Z", -1), ("2026-02-28T23:30:00.999Z", 1_772_321_400),
    ("2026-03-01T09:30:00.5+10:00", 1_772_321_400), ("0001-01-01T00:00:00Z", -62_135_596_800),
    ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `an ISO text with an offset is an instant`(text: String, seconds: Int64) {
    #expect(Instant(iso: text) == Instant(secondsSince1970: seconds))
  }

  @Test(arguments: [
    "", "2026-03-01", "2026-03-01T09:30:00", "2026-03-01 09:30:00Z", "2026-03-01T24:00:00Z",
    "2026-03-01T09:60:00Z", "2026-03-01T09:30:60Z", "2026-02-29T09:30:00Z",
    "2026-03-01T09:30:00ZZ", "2026-03-01T09:30:00+1000", "2026-03-01T09:30:00+24:00",
    "2026-03-01T09:30:00+10:60", "2026-03-01T09:30:00+10:00x", "2026-03-01T09:30:00.Z",
    "2026-03-01T09:30:00.", "2026-03-01T09:30:00.5", "2026-03-01T09.30:00Z",
    "2026-03-01T09:30.00Z", "2026-03-01T0x:30:00Z",
  ])
  func `a text of another form is no instant`(text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (1_772_321_400, "2026-02-28T23:30:00Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
  ])
  func `an instant is written in UTC`(seconds: Int64, text: String) {
    var bytes = Array(">".utf8)
    Instant(secondsSince1970: seconds).appendISO(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == ">" + text)
    #expect(Instant(secondsSince1970: seconds).iso == text)
  }
}
