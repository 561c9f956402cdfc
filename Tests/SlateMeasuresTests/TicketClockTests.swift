import SlateModel
import Testing

@testable import SlateMeasures

struct TicketClockTests {
  private func clock(
    _ opened: String, _ phases: [(StateKind, String)] = [], total: Int64 = 0, wall: Bool = false
  ) -> TicketClock {
    var history = TicketHistory()
    history.begin(0, opened: localSeconds(opened))
    for (kind, at) in phases { history.enter(kind, at: localSeconds(at)) }
    return TicketClock(history: history, total: total, totalIsWallTime: wall)
  }

  private func hours(_ seconds: Int64) -> Double { Double(seconds) / 3600 }

  // 2026-07-01 is a Wednesday.
  @Test func `pauses and time done before a reopening stand still`() {
    let clock = clock(
      "07-01 09:00",
      [
        (.paused, "07-01 10:00"), (.open, "07-01 12:00"), (.resolved, "07-01 15:00"),
        (.open, "07-02 10:00"), (.resolved, "07-02 12:00"),
      ])
    let stop = localSeconds("07-02 12:00")
    #expect(hours(clock.elapsed(to: stop, on: .office())) == 1 + 3 + 2)
    #expect(
      hours(clock.elapsed(to: stop, on: .office(), TicketClock.Deductions(onHold: false))) == 8)
    #expect(
      hours(
        clock.elapsed(
          to: stop, on: .office(), TicketClock.Deductions(doneBeforeReopening: false))) == 9)
    #expect(hours(clock.elapsed(to: stop, on: .aroundTheClock)) == 1 + 3 + 2)
  }

  @Test func `a pause still running ends at the stop, and one after it counts nothing`() {
    let clock = clock("07-01 09:00", [(.paused, "07-01 10:00"), (.open, "07-02 10:00")])
    #expect(hours(clock.elapsed(to: localSeconds("07-01 16:00"), on: .office())) == 1)
    #expect(hours(clock.elapsed(to: localSeconds("07-01 10:00"), on: .office())) == 1)
    #expect(hours(clock.elapsed(to: localSeconds("07-02 11:00"), on: .office())) == 2)
  }

  @Test func `pausing over and over again leaves what lies between`() {
    var phases: [(StateKind, String)] = []
    for hour in 10..<16 {
      phases += [(.paused, "07-01 \(hour):00"), (.open, "07-01 \(hour):45")]
    }
    let clock = clock("07-01 09:00", phases)
    #expect(hours(clock.elapsed(to: localSeconds("07-01 17:00"), on: .office())) == 8 - 6 * 0.75)
  }

  @Test func `a total of business time is deducted whole, never below zero`() {
    let stop = localSeconds("07-01 12:00")
    #expect(clock("07-01 09:00", total: 3600).elapsed(to: stop, on: .office()) == 7200)
    #expect(clock("07-01 09:00", total: 99_999).elapsed(to: stop, on: .office()) == 0)
    #expect(
      clock("07-01 09:00", total: 3600).elapsed(
        to: stop, on: .office(), TicketClock.Deductions(onHold: false)) == 10_800)
  }

  // Office hours are a half of 16 h from 01:00, a third of 24 h from 17:00 the day before.
  @Test(
    arguments: [
      ("07-01 01:00", 1, 1), ("07-01 01:00", 2, 1), ("07-01 01:00", 3, 2),
      ("06-30 17:00", 1, 0), ("06-30 17:00", 2, 1), ("06-30 17:00", 3, 1),
      ("06-30 17:00", 3600, 1200),
    ] as [(String, Int64, Int64)])
  func `a total of wall time is deducted at the share of business time, rounded half up`(
    opened: String, total: Int64, deducted: Int64
  ) {
    let stop = localSeconds("07-01 17:00")
    let elapsed = clock(opened, total: total, wall: true).elapsed(to: stop, on: .office())
    #expect(elapsed == 8 * 3600 - deducted)
  }

  @Test func `a total of wall time on a ticket stopped at once is nothing`() {
    let clock = clock("07-01 09:00", total: 3600, wall: true)
    #expect(clock.elapsed(to: localSeconds("07-01 09:00"), on: .office()) == 0)
  }

  private func due(_ clock: TicketClock, _ target: Int64, asOf: String) -> Int64? {
    clock.due(target: target, stop: localSeconds(asOf), on: .office())
  }

  @Test func `due lies behind the pauses`() {
    let paused = clock("07-01 09:00", [(.paused, "07-01 10:00"), (.open, "07-01 12:00")])
    #expect(due(paused, 3600, asOf: "07-09") == localSeconds("07-01 10:00"))
    #expect(due(paused, 3601, asOf: "07-09") == localSeconds("07-01 12:00:01"))
    #expect(due(paused, 6 * 3600, asOf: "07-09") == localSeconds("07-01 17:00"))
    #expect(due(paused, 6 * 3600 + 1, asOf: "07-09") == localSeconds("07-02 09:00:01"))
  }

  @Test func `due adds the total to the target`() {
    #expect(
      due(clock("07-01 09:00", total: 3600), 3600, asOf: "07-02") == localSeconds("07-01 11:00"))
    let wall = clock("06-30 17:00", total: 10_800, wall: true)
    #expect(due(wall, 3600, asOf: "07-01 17:00") == localSeconds("07-01 11:00"))
  }

  @Test func `nothing is due at or after 2100`() {
    #expect(due(clock("07-01 09:00"), 1 << 40, asOf: "07-02") == nil)
  }
}
