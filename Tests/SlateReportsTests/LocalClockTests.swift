import SlateModel
import Testing

@testable import SlateReports

struct LocalClockTests {
  private func instant(_ iso: String) throws -> Instant { try #require(Instant(iso: iso)) }

  @Test func `an offset that all instants share is told once`() throws {
    let sydney = try ZoneRules.load("Australia/Sydney")
    let winter = try instant("2026-05-19T04:30:00Z")
    let clock = LocalClock(zone: sydney, instants: [winter, winter + 86_400])
    #expect(clock.text(winter) == "Tue 2026-05-19 14:30:00" && clock.offset == "+10:00")
  }

  @Test func `instants on both sides of a clock change bear their offsets`() throws {
    let sydney = try ZoneRules.load("Australia/Sydney")
    let before = try instant("2026-04-04T15:30:00Z")
    let after = try instant("2026-04-04T16:30:00Z")
    let clock = LocalClock(zone: sydney, instants: [before, after])
    #expect(clock.offset == nil)
    #expect(clock.text(before) == "Sun 2026-04-05 02:30:00 +11:00")
    #expect(clock.text(after) == "Sun 2026-04-05 02:30:00 +10:00")
    #expect(clock.change(from: before, to: after) == -3600)
    #expect(clock.change(from: after, to: before) == 3600)
  }
}
