import SlateModel
import Testing

@Suite struct ProblemTests {
  private func text(_ place: SourcePlace?, _ severity: Problem.Severity, remedy: String) -> String {
    Problem(
      file: "slate.json", place: place, severity: severity, message: "is wrong", remedy: remedy
    ).description
  }

  @Test func `a problem begins with file, line and column, and ends with the remedy`() {
    let place = SourcePlace(line: 3, column: 7)
    #expect(text(place, .error, remedy: "mend it") == "slate.json:3:7: is wrong\n  mend it")
    #expect(text(place, .error, remedy: "a\nb") == "slate.json:3:7: is wrong\n  a\n  b")
  }

  @Test func `what is not known of the place is left out`() {
    #expect(text(SourcePlace(line: 3, column: 0), .error, remedy: "") == "slate.json:3: is wrong")
    #expect(text(nil, .error, remedy: "") == "slate.json: is wrong")
  }

  @Test func `a warning says that it is one`() {
    #expect(text(nil, .warning, remedy: "") == "slate.json: warning: is wrong")
  }

  @Test func `places are ordered by line, then by column`() {
    #expect(SourcePlace(line: 1, column: 9) < SourcePlace(line: 2, column: 1))
    #expect(SourcePlace(line: 2, column: 1) < SourcePlace(line: 2, column: 2))
  }
}
