import Testing

@testable import SlateIntake

@Suite struct HeaderRowTests {
  @Test(arguments: [
    "opened at", "Opened At", " opened  at ", "\u{FEFF}Opened at", "opened\u{A0}at",
    "\"Opened at\"",
    "Opened at:", "opened\tat", "\u{FEFF}\"Opened at\"", "Opened at :", "\"Opened at:\"",
  ])
  func `a header is known without regard to case, marks, blanks and a colon`(cell: String) {
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
}
