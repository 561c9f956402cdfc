import SlateModel
import Testing

@testable import SlateMeasures

struct TicketHistoryTests {
  private func history(_ phases: [(StateKind, Int64)]) -> TicketHistory {
    var history = TicketHistory()
    history.begin(0, opened: 100)
    for (kind, at) in phases { history.enter(kind, at: at) }
    return history
  }

  private func told(_ history: TicketHistory) -> [String] {
    history.phases.map { "\($0.kind) \($0.start)" }
  }

  @Test func `a phase before the last one begins together with it`() {
    #expect(
      told(history([(.paused, 200), (.open, 150)])) == ["open 100", "paused 200", "open 200"])
  }

  @Test func `the same kind twice is one phase`() {
    #expect(told(history([(.paused, 200), (.paused, 300)])) == ["open 100", "paused 200"])
  }

  @Test func `the phase before an instant began before it`() {
    let history = history([(.resolved, 200)])
    #expect(history.phase(before: 100) == nil)
    #expect(history.phase(before: 101) == 0)
    #expect(history.phase(before: 200) == 0)
    #expect(history.phase(before: 201) == 1)
  }

  @Test func `a tail of done phases is taken back as if open`() {
    var tail = history([(.paused, 150), (.resolved, 200)])
    let begun = tail.reopenTail()
    #expect(begun == 200)
    #expect(told(tail) == ["open 100", "paused 150", "open 200"])
    var none = history([(.paused, 150)])
    let nothing = none.reopenTail()
    #expect(nothing == nil)
    #expect(told(none) == ["open 100", "paused 150"])
  }

  @Test func `a cut keeps the opening`() {
    var cut = history([(.paused, 200), (.resolved, 300)])
    cut.cutTail(at: 300)
    #expect(told(cut) == ["open 100", "paused 200"])
    cut.cutTail(at: 0)
    #expect(told(cut) == ["open 100"])
  }

  @Test func `a cut after the last phase of a kind tells whether there is one`() {
    var cut = history([(.cancelled, 200), (.open, 300), (.cancelled, 400), (.open, 500)])
    let isCut = cut.cutAfterLast(.cancelled)
    #expect(isCut && cut.last == TicketHistory.Phase(start: 400, kind: .cancelled))
    let isCutAgain = cut.cutAfterLast(.paused)
    #expect(!isCutAgain)
  }
}
