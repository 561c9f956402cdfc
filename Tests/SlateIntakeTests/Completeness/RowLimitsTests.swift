import SlateModel
import Testing

@testable import SlateIntake

struct RowLimitsTests {
  private func messages(_ rows: Int, _ kind: TableKind = .tickets, stated: Int? = nil) -> [String] {
    RowLimits.problems("f.csv", kind, rows: rows, stated).map(\.message)
  }

  @Test(arguments: [
    (1_000, "1,000"), (6_000, "6,000"), (10_000, "10,000"), (50_000, "50,000"),
    (1_048_575, "1,048,575"),
  ])
  func `a number of rows at which tools stop is told`(rows: Int, text: String) {
    #expect(messages(rows) == ["exactly \(text) rows: tools cut exports at this number"])
    #expect(messages(rows, .documents).count == 1 && messages(rows, .people).isEmpty)
    #expect(messages(rows + 1).isEmpty && messages(rows - 1).isEmpty)
  }

  @Test func `a footer that states another number is told`() {
    #expect(
      messages(7, stated: 1_234) == ["7 rows, while the file's own footer says 1,234"])
    #expect(messages(7, stated: 7).isEmpty && messages(0, stated: nil).isEmpty)
  }

  @Test func `a run warns of a cut file, and of a footer that says more`() throws {
    let rows = (1...1_000).map { "T\($0),2026-01-01 09:00,New\n" }.joined()
    let folder = try InputFolder([
      "a.csv": "ticket,opened,state\n" + rows,
      "b.csv": "ticket,opened,state\nX1,2026-01-01,New\nTotal records: 3\n",
    ])
    let export = try folder.export("{ inputs: { tickets: [\"*.csv\"] } }")
    #expect(
      export.warnings.map { "\($0.file): \($0.message)" } == [
        "a.csv: exactly 1,000 rows: tools cut exports at this number",
        "b.csv: 1 rows, while the file's own footer says 3",
      ])
  }
}
