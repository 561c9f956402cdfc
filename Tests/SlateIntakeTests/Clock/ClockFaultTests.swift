import SlateModel
import Testing

@testable import SlateIntake

struct ClockFaultTests {
  @Test(arguments: [
    (
      ClockFault.unknownCalendar("ofice", nearest: "office", known: ["24x7", "office"]),
      "c.csv:3:7: unknown calendar \"ofice\"\n  did you mean \"office\"?"
    ),
    (
      .unknownCalendar("x", nearest: nil, known: ["24x7", "office"]),
      "c.csv:3:7: unknown calendar \"x\"\n  known calendars: 24x7, office"
    ),
    (
      .pausesOutside(count: 2),
      "c.csv:3:7: warning: 2 pauses lie outside the time that is asked about\n"
        + "  it takes nothing off; is it another question's?"
    ),
  ])
  func `a fault has its place, its words and the way out`(fault: ClockFault, expected: String) {
    let place = SourcePlace(line: 3, column: 7)
    #expect(fault.problem(in: "c.csv", at: place).description == expected)
  }

  @Test func `every fault says what to do`() {
    let faults: [ClockFault] = [
      .unreadableInstant("x"), .instantWithoutOffset("x"), .unreadablePause("x"),
      .pauseEndsBeforeItStarts("x"), .unreadableSeconds("x"), .unreadableLength("x"), .noStart,
      .unclosedQuote, .surplusCells, .endBeforeStart, .pausesOutside(count: 1),
    ]
    let problems = faults.map { $0.problem(in: "c.csv") }
    #expect(problems.allSatisfy { !$0.remedy.isEmpty })
    #expect(Set(problems.map(\.message)).count == faults.count)
    #expect(problems.count { $0.severity == .warning } == 2)
  }

  @Test(arguments: [
    ("office", "office"), ("a\nb", "a…"), ("\u{1B}[31m", "…"), ("é", "é"),
    (String(repeating: "x", count: 60), String(repeating: "x", count: 60)),
    (String(repeating: "é", count: 300), String(repeating: "é", count: 60) + "…"),
  ])
  func `a cell is shown up to what a terminal would not show`(cell: String, shown: String) {
    #expect(ClockFault.shown(Array(cell.utf8).span) == shown)
  }
}
