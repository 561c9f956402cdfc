import SlateModel
import Testing

@testable import SlateIntake

struct ClockInputsTests {
  private func inputs(_ json: String, timeZone: String? = nil) throws -> ClockInputs {
    let folder = try InputFolder(["slate.json": json])
    return try ClockInputs(configurationPath: folder.path + "slate.json", timeZone: timeZone)
  }

  private let hours = "hours: { mon: [\"09:00-17:00\"] }"

  @Test func `exports that are missing do not matter to the clock`() throws {
    let inputs = try inputs(
      "{ timeZone: \"Asia/Tokyo\", inputs: { tickets: \"none.csv\" }, calendars: { a: { \(hours) } } }"
    )
    #expect(inputs.book.names == ["24x7", "a"])
    #expect(inputs.zone.identifier == "Asia/Tokyo" && inputs.isZoneNamed)
    #expect(inputs.warnings == [])
  }

  @Test
  func `a calendar without a zone works by the one that is named, else by UTC with a warning`()
    throws
  {
    let opening = Instant(secondsSince1970: 1_772_442_000)  // Monday 09:00 UTC
    let unnamed = try inputs("{ calendars: { a: { \(hours) } } }")
    #expect(unnamed.warnings == [.noZone] && !unnamed.isZoneNamed)
    #expect(unnamed.book.calendars[1].isOpen(at: opening))
    let named = try inputs("{ calendars: { a: { \(hours) } } }", timeZone: "Asia/Tokyo")
    #expect(named.warnings == [] && !named.book.calendars[1].isOpen(at: opening))
    let own = try inputs("{ calendars: { a: { timeZone: \"Asia/Tokyo\", \(hours) } } }")
    #expect(own.warnings == [] && !own.isZoneNamed)
  }

  @Test func `every problem is told in one go`() throws {
    let failure = try failure {
      _ = try inputs(
        "{ teem: 1, calendars: { a: { timeZone: \"Asia/Tokio\", \(hours) } } }", timeZone: "Nowhere"
      )
    }
    #expect(
      failure.problems.map(\.message) == [
        "unknown key \"teem\" in slate.json", "there is no time zone \"Nowhere\"",
        "there is no time zone \"Asia/Tokio\"",
      ])
    #expect(failure.exitCode == .usage)
  }
}
