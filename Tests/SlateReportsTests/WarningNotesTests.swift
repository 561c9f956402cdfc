import SlateModel
import Testing

@testable import SlateReports

struct WarningNotesTests {
  private static func warning(
    _ message: String, in file: String, at place: SourcePlace? = nil
  ) -> Problem {
    Problem(file: file, place: place, severity: .warning, message: message, remedy: "look")
  }

  private static func notes(_ warnings: [Problem]) -> [String] {
    TicketTable.example.edition { $0.warnings = warnings }.notes.filter { !$0.contains("on hold") }
  }

  @Test func `a note is a sentence, with the file that it is about`() {
    let file = TicketTable.example.export.files[0].path
    let told = Self.notes([
      Self.warning("no time zone is configured", in: "slate"),
      Self.warning("exactly 1,000 rows", in: file),
      Self.warning("no clock runs on it", in: "slate.json", at: SourcePlace(line: 3, column: 7)),
    ])
    #expect(
      told == [
        "No time zone is configured.", "\(file): exactly 1,000 rows.",
        "slate.json:3:7: no clock runs on it.",
      ])
  }

  @Test func `what is about the rows of a file is one note without their lines`() {
    let rows = SourcePlace(line: 9, column: 0)
    let told = Self.notes([
      Self.warning("2 tickets ended early", in: "t.csv", at: rows),
      Self.warning("no zone", in: "slate"),
      Self.warning("3 were answered early", in: "t.csv", at: rows),
    ])
    #expect(told == ["t.csv: 2 tickets ended early; 3 were answered early.", "No zone."])
  }
}
