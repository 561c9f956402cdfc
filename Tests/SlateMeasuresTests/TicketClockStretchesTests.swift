import SlateModel
import TestSupport
import Testing

@testable import SlateMeasures

struct TicketClockStretchesTests {
  private func clock(
    _ phases: [(StateKind, String)], total: Int64 = 0, wall: Bool = false
  ) -> TicketClock {
    var history = TicketHistory()
    history.begin(0, opened: localSeconds("07-01 09:00"))
    for (kind, at) in phases { history.enter(kind, at: localSeconds(at)) }
    return TicketClock(history: history, total: total, totalIsWallTime: wall)
  }

  /// `open 3600`, `paused 0 cut`: the kind, the working seconds, and whether it is cut.
  private func told(
    _ clock: TicketClock, to stop: String,
    _ deductions: TicketClock.Deductions = TicketClock.Deductions()
  ) -> [String] {
    clock.stretches(to: localSeconds(stop), on: .office(), deductions).map {
      "\($0.standstill?.name ?? "open") \($0.seconds)\($0.isCut ? " cut" : "")"
    }
  }

  // 2026-07-01 is a Wednesday.
  private var reopened: TicketClock {
    clock([
      (.paused, "07-01 16:00"), (.open, "07-02 10:00"), (.resolved, "07-02 12:00"),
      (.open, "07-02 13:00"), (.resolved, "07-02 15:00"),
    ])
  }

  @Test func `a clock runs and stands still by turns`() {
    #expect(
      told(reopened, to: "07-02 15:00") == [
        "open 25200", "paused 7200", "open 7200", "resolved 3600", "open 7200",
      ])
  }

  @Test func `states that do not stop a clock part no stretch`() {
    let deductions = TicketClock.Deductions(onHold: false)
    #expect(
      told(reopened, to: "07-02 15:00", deductions) == ["open 39600", "resolved 3600", "open 7200"])
    let nothing = TicketClock.Deductions(onHold: false, doneBeforeReopening: false)
    #expect(told(reopened, to: "07-02 15:00", nothing) == ["open 50400"])
  }

  @Test func `a pause that goes on at the stop is cut there, one that ends at it is not`() {
    let paused = clock([(.paused, "07-01 10:00"), (.open, "07-01 11:00")])
    #expect(told(paused, to: "07-01 10:30") == ["open 3600", "paused 1800 cut"])
    #expect(told(paused, to: "07-01 11:00") == ["open 3600", "paused 3600"])
    #expect(told(clock([(.paused, "07-01 09:00")]), to: "07-02") == ["paused 28800 cut"])
    #expect(told(paused, to: "07-01 09:00") == [])
  }

  @Test func `pauses that follow one another without a gap are one`() {
    let paused = clock([(.paused, "07-01 10:00"), (.open, "07-01 11:00"), (.paused, "07-01 11:00")])
    #expect(told(paused, to: "07-01 12:00") == ["open 3600", "paused 7200 cut"])
  }

  @Test func `a total is told as it is exported and as it is deducted`() {
    let stop = localSeconds("07-02 09:00")
    let wall = clock([], total: 3600, wall: true).pauseTotal(to: stop, on: .office(), .init())
    #expect(wall?.exported == 3600 && wall?.isWallTime == true && wall?.deducted == 1200)
    let business = clock([], total: 99_999).pauseTotal(to: stop, on: .office(), .init())
    #expect(business?.deducted == 99_999)
    #expect(clock([]).pauseTotal(to: stop, on: .office(), .init()) == nil)
    let response = TicketClock.Deductions(onHold: false)
    #expect(clock([], total: 60).pauseTotal(to: stop, on: .office(), response) == nil)
  }

  @Test func `the intervals of random tickets add up to the seconds elapsed`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let office = BusinessCalendar.office()
    for _ in 0..<2000 {
      checkRandomTicket(&random, on: random.chance(20) ? .aroundTheClock : office)
    }
  }

  private func checkRandomTicket(
    _ random: inout SeededGenerator, on calendar: BusinessCalendar
  ) {
    var history = TicketHistory()
    let opened = localSeconds("07-01") + Int64.random(in: 0..<86_400, using: &random)
    history.begin(0, opened: opened)
    var at = opened
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      at += random.chance(20) ? 0 : Int64.random(in: -3600..<200_000, using: &random)
      history.enter(
        [.open, .paused, .resolved, .closed].randomElement(using: &random) ?? .open, at: at)
    }
    let clock = TicketClock(history: history, total: 0, totalIsWallTime: false)
    let deductions = TicketClock.Deductions(
      onHold: random.chance(50), doneBeforeReopening: random.chance(50))
    let stop = opened + Int64.random(in: 0..<900_000, using: &random)
    let stretches = clock.stretches(to: stop, on: calendar, deductions)
    let counted = stretches.filter { $0.standstill == nil }.reduce(0) { $0 + $1.seconds }
    #expect(counted == clock.elapsed(to: stop, on: calendar, deductions))
    #expect(stretches.reduce(0) { $0 + ($1.span.upperBound - $1.span.lowerBound) } == stop - opened)
    #expect(
      zip(stretches, stretches.dropFirst()).allSatisfy { first, second in
        first.span.upperBound == second.span.lowerBound && first.standstill != second.standstill
      })
  }
}
