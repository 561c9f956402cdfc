import SlateModel
import Testing

@testable import SlateIntake

@Suite struct CellReadingTests {
  private func read(_ text: String, zone: String) throws -> (UInt32?, skipped: Int, repeated: Int) {
    let reading = CellReading(order: .dmy, zone: try ZoneRules.load(zone))
    var changes = ClockChanges()
    let cell = Array(text.utf8)
    let instant = reading.instant(cell.span, counting: &changes)
    return (instant, changes.skipped, changes.repeated)
  }

  private func seconds(_ text: String) -> UInt32? {
    Instant(iso: text).flatMap { UInt32(exactly: $0.secondsSince1970) }
  }

  @Test(arguments: [
    ("2026-03-01 09:30", "2026-03-01T09:30:00+11:00", 0, 0),
    ("1/3/2026 09:30", "2026-03-01T09:30:00+11:00", 0, 0),
    // Clocks go from 02:00 to 03:00 on 2025-10-05 and from 03:00 to 02:00 on 2026-04-05.
    ("2025-10-05 01:59:59", "2025-10-05T01:59:59+10:00", 0, 0),
    ("2025-10-05 02:30", "2025-10-05T03:30:00+11:00", 1, 0),
    ("2025-10-05 03:00", "2025-10-05T03:00:00+11:00", 0, 0),
    ("2026-04-05 02:30", "2026-04-05T02:30:00+11:00", 0, 1),
    ("2026-04-05 03:00", "2026-04-05T03:00:00+10:00", 0, 0),
    ("2026-04-05 02:30+10:00", "2026-04-05T02:30:00+10:00", 0, 0),
    ("2025-10-05T02:30:00Z", "2025-10-05T02:30:00Z", 0, 0),
  ])
  func `a time without an offset is meant by the zone's clocks`(
    text: String, expected: String, skipped: Int, repeated: Int
  ) throws {
    let found = try read(text, zone: "Australia/Sydney")
    #expect(found.0 == seconds(expected))
    #expect(found.0 != nil)
    #expect(found.skipped == skipped && found.repeated == repeated)
  }

  @Test func `an instant fits what it is kept in, and 0 is none`() throws {
    #expect(try read("1970-01-01T00:00:00Z", zone: "UTC").0 == nil)
    #expect(try read("1970-01-01T00:00:01Z", zone: "UTC").0 == 1)
    #expect(try read("1970-01-01", zone: "Australia/Sydney").0 == nil)
    #expect(try read("2100-12-31T23:59:59Z", zone: "UTC").0 == 4_133_980_799)
    #expect(try read("2100-12-31T23:59:59-23:59", zone: "UTC").0 == 4_133_980_799 + 86_340)
    #expect(try read("2101-01-01", zone: "UTC").0 == nil)
  }

  @Test func `a date leaves out the time of day, whatever the offset`() {
    let reading = CellReading(order: .mdy, zone: .utc)
    let texts = ["1/2/1970", "1970-01-02 23:59:59", "1970-01-02T23:59:59-10:00", "1970-01-01"]
    let days = (texts + ["x"]).map { reading.date(Array($0.utf8).span) }
    #expect(days == [1, 1, 1, 0, nil])
  }

  @Test(arguments: [
    ("", 0..<0), ("a", 0..<1), (" a b\t", 1..<4), ("\r\n\u{B}\u{C}x ", 4..<5), ("   ", 3..<3),
  ])
  func `a cell is trimmed of the blanks around it`(text: String, range: Range<Int>) {
    let bytes = Array(text.utf8)
    let found = trimmed(0..<bytes.count, of: bytes.span)
    #expect(found == range)
  }
}
