import SlateModel
import Testing

@testable import SlateIntake

@Suite struct DateOrderEvidenceTests {
  private func evidence(_ texts: [String]) -> DateOrderEvidence {
    var evidence = DateOrderEvidence()
    for text in texts { evidence.weigh(Array(text.utf8).span) }
    return evidence
  }

  @Test(arguments: [
    ("13/12/2026", 1, 0, 0), ("12/13/2026 09:00", 0, 1, 0), ("12/12/2026", 0, 0, 1),
    ("31.1.26", 1, 0, 0), ("1-31-26 9:00 PM", 0, 1, 0), ("13/13/2026", 0, 0, 0),
    ("2026-03-01", 0, 0, 0), ("2026-13-01", 0, 0, 0), ("", 0, 0, 0), ("hello", 0, 0, 0),
    ("13/12", 0, 0, 0), ("13/12/202", 0, 0, 0), ("113/12/2026", 0, 0, 0), ("13:12:26", 0, 0, 0),
    ("Mon 13/12/2026", 1, 0, 0), ("45717.5", 0, 0, 0), ("1772357415", 0, 0, 0),
  ])
  func `a number over twelve must be the day`(
    text: String, dayFirst: Int, monthFirst: Int, undecided: Int
  ) {
    let expected = DateOrderEvidence(
      dayFirst: dayFirst, monthFirst: monthFirst, undecided: undecided)
    #expect(evidence([text]) == expected)
    #expect(evidence([text, text]) == expected + expected)
  }

  @Test(
    arguments: [
      (0, 0, 0, .ymd), (0, 0, 1, nil), (1, 0, 0, .dmy), (1, 0, 1_000, .dmy), (0, 1, 1_000, .mdy),
      (1, 1, 0, nil), (9, 1, 0, nil), (10, 1, 0, .dmy), (1, 9, 0, nil), (1, 10, 0, .mdy),
      (19, 2, 5, nil), (20, 2, 5, .dmy),
    ] as [(Int, Int, Int, DateOrder?)])
  func `a file settles its order but for one odd date in ten`(
    dayFirst: Int, monthFirst: Int, undecided: Int, order: DateOrder?
  ) {
    let evidence = DateOrderEvidence(
      dayFirst: dayFirst, monthFirst: monthFirst, undecided: undecided)
    #expect(evidence.settled == order)
  }

  @Test func `a date in a spreadsheet's guard is looked at, a line of signs is none`() {
    #expect(evidence(["=\"13/12/2026\"", "=\"\"12/13/2026\"\""]).monthFirst == 1)
    #expect(evidence([String(repeating: "=", count: 500_000)]).isEmpty)
    #expect(evidence([String(repeating: "=\"", count: 500_000)]).isEmpty)
  }
}
