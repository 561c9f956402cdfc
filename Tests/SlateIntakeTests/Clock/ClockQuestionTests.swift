import SlateModel
import Testing

@testable import SlateIntake

struct ClockQuestionTests {
  private let start = Instant(secondsSince1970: 1_772_442_000)

  private func question(
    end: Int64? = nil, target: Int64? = nil, pauses: [[Int64]] = []
  ) -> ClockQuestion {
    ClockQuestion(
      calendar: 0, start: start, end: end.map { start + $0 }, target: target,
      pauses: pauses.map { start + $0[0]..<start + $0[1] })
  }

  @Test func `what is not asked is not answered`() {
    let book = CalendarBook(defaultName: nil)
    #expect(question().elapsed(book) == nil && question().due(book) == nil)
    #expect(question(end: 60).elapsed(book) == 60 && question(end: 60).due(book) == nil)
    #expect(question(target: 60).due(book) == start + 60)
    let both = question(end: 60, target: 60, pauses: [[10, 20]])
    #expect(both.elapsed(book) == 50 && both.due(book) == start + 70)
    #expect(question(end: -60, pauses: [[-60, 0]]).elapsed(book) == 0)
    #expect(question(target: .max).due(book) == nil)
  }

  @Test func `an end before its start is odd; the same instant is not`() {
    #expect(question(end: -1).oddity == .endBeforeStart)
    #expect(question(end: 0).oddity == nil)
    #expect(question().oddity == nil)
  }

  @Test(
    arguments: [
      ([[10, 20]], 0), ([[-10, 5], [50, 90]], 0), ([[-10, 0]], 1), ([[60, 61], [-9, -8]], 2),
      ([[-5, -5], [70, 70]], 0), ([[-99, 99]], 0),
    ] as [([[Int64]], Int)])
  func `pauses that touch nothing of the span are odd`(pauses: [[Int64]], outside: Int) {
    let expected: ClockFault? = outside == 0 ? nil : .pausesOutside(count: outside)
    #expect(question(end: 60, pauses: pauses).oddity == expected)
  }

  @Test func `a target looks beyond the end`() {
    #expect(question(end: 60, target: 90, pauses: [[60, 70]]).oddity == nil)
    #expect(question(target: 90, pauses: [[600, 700]]).oddity == nil)
    #expect(question(target: 90, pauses: [[-9, 0]]).oddity == .pausesOutside(count: 1))
  }
}
