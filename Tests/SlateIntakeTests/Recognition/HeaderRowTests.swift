import Testing

@testable import SlateIntake

@Suite struct HeaderRowTests {
  @Test(arguments: [
    "opened at", "Opened At", " opened  at ", "\u{FEFF}Opened at", "opened\u{A0}at",
    "\"Opened at\"",
    "Opened at:", "Opened at*+", "Opened at *", "opened\tat",
    "\u{FEFF}\"Opened at\"", "Opened at :", "\"Opened at:\"",
  ])
  func `a header is known without regard to case, marks, blanks, colons and stars`(cell: String) {
    let header = HeaderRow(cells: ["x", cell])
    #expect(header.fields(named: "opened at") == [1])
    #expect(header.cells == ["x", cell])
  }

  @Test func `a name may stand in several places or in none`() {
    let header = HeaderRow(cells: ["Others", "a", "OTHERS", "", ""])
    #expect(header.fields(named: "others") == [0, 2])
    #expect(header.fields(named: "b").isEmpty)
    #expect(header.fields(named: "other").isEmpty)
  }

  @Test(arguments: [".", "_"])
  func `numbered repeats of a name count as it`(mark: String) {
    let header = HeaderRow(cells: ["Log", "Log\(mark)1", "a", "log\(mark)2", "b\(mark)1"])
    #expect(header.fields(named: "log") == [0, 1, 3])
    #expect(header.fields(named: "b").isEmpty && header.fields(named: "b\(mark)1") == [4])
  }

  @Test(arguments: ["Log.2", "Log.x", "Log.", "Log.0", "Log.-1", ".1", "Log.1.1"])
  func `a number that repeats nothing is a part of the name`(name: String) {
    #expect(HeaderRow(cells: ["Log", name]).fields(named: "log") == [0])
    #expect(HeaderRow(cells: ["Log", name]).fields(named: name) == [1])
  }

  @Test(.timeLimit(.minutes(1)))
  func `numbered names are looked up, however many there are`() {
    let header = HeaderRow(cells: (0..<60_000).map { "col_\($0)" })
    #expect(header.fields(named: "col_59999") == [59_999] && header.fields(named: "col").isEmpty)
  }
}
