import SlateModel
import Testing

@testable import SlateMeasures

struct QuarterChoiceTests {
  /// Tickets opened and resolved from 2025-Q3 to 2026-Q1, the data ending where a row says.
  private func chosen(
    _ choice: String, updated: String = "2026-02-10", asOf: String? = nil, mayLieAfter: Bool = false
  ) throws -> String {
    let table = TicketTable(
      "ticket opened resolved updated",
      [["T1", "2025-08-01", "2025-08-02"], ["T2", "2026-02-01", "2026-02-02", updated]])
    let span = try #require(
      DataSpan(table.ground, asOf: asOf.flatMap { CivilDate(iso: $0) }))
    let found = try QuarterChoice(choice, fiscalYearStart: 1).quarters(
      of: span, mayLieAfter: mayLieAfter)
    return found.quarters.map(\.label).joined(separator: " ") + (found.fellBack ? " fell back" : "")
  }

  @Test(
    arguments: [
      // The quarter that holds the end of the data.
      ("latest", "2026-02-10", nil, false, "2026-Q1"),
      ("latest", "2026-05-01", nil, false, "2026-Q2"),
      ("latest", "2026-02-10", "2025-12-31", false, "2025-Q4"),
      ("latest", "2026-02-10", "2027-01-01", true, "2027-Q1"),
      // The latest of the span that is over as of the end.
      ("previous", "2026-02-10", nil, false, "2025-Q4"),
      ("previous", "2026-03-30", nil, false, "2025-Q4"),
      ("previous", "2026-03-31", nil, false, "2026-Q1"),
      ("previous", "2026-02-10", "2026-03-31", false, "2026-Q1"),
      ("previous", "2026-02-10", "2026-12-31", false, "2026-Q1"),
      ("previous", "2026-02-10", "2025-10-01", false, "2025-Q3"),
      // With the clock's day it may lie behind the span.
      ("previous", "2026-02-10", "2026-12-30", true, "2026-Q3"),
      ("previous", "2026-02-10", "2026-12-31", true, "2026-Q4"),
      // No quarter is over yet.
      ("previous", "2026-02-10", "2025-09-29", false, "2025-Q3 fell back"),
      ("previous", "2026-02-10", "2025-09-30", false, "2025-Q3"),
      // Every quarter of the span, gaps included.
      ("all", "2026-09-01", nil, false, "2025-Q3 2025-Q4 2026-Q1"),
      ("all", "2026-02-10", "2025-12-31", false, "2025-Q3"),
      // A quarter of the span by its name, with rows or without.
      ("2025-Q4", "2026-02-10", nil, false, "2025-Q4"),
      ("2026-Q1", "2026-02-10", nil, false, "2026-Q1"),
    ] as [(String, String, String?, Bool, String)])
  func `a choice names its quarters`(
    choice: String, updated: String, asOf: String?, mayLieAfter: Bool, expected: String
  ) throws {
    #expect(
      try chosen(choice, updated: updated, asOf: asOf, mayLieAfter: mayLieAfter) == expected)
  }

  @Test(arguments: ["2025-Q2", "2026-Q2"])
  func `a quarter outside the span is refused with the span`(label: String) throws {
    let expected = QuarterChoice.Fault.outside(
      try Quarter(label: label, fiscalYearStart: 1),
      first: Quarter(year: 2025, number: 3, fiscalYearStart: 1),
      last: Quarter(year: 2026, number: 1, fiscalYearStart: 1))
    #expect(throws: expected) { try chosen(label) }
  }

  @Test(arguments: ["", "next", "LATEST", "2026-Q5", "2026-3", "FY2026-Q1"])
  func `another word is no choice`(word: String) {
    #expect(throws: QuarterChoice.Fault.self) { try QuarterChoice(word, fiscalYearStart: 1) }
  }

  @Test func `a fiscal quarter is named as such`() throws {
    let named = try QuarterChoice("FY2026-Q1", fiscalYearStart: 7)
    #expect(named == .named(Quarter(year: 2026, number: 1, fiscalYearStart: 7)))
    #expect(throws: QuarterChoice.Fault.self) { try QuarterChoice("2026-Q1", fiscalYearStart: 7) }
  }
}
