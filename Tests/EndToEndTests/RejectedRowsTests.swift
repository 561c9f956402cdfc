import Foundation
import Testing

/// Rows that cannot be used are told of, whatever is asked.
struct RejectedRowsTests {
  private static let tickets = """
    ticket,opened
    1,2026-07-01 09:00:00
    2,2026-07-02 09:00:00
    3,tomorrow
    4,2026-07-03 09:00:00

    """

  @Test(arguments: [["check"], ["report", "--quarter", "2026-Q3"]])
  func `the first of them is named where the run itself is told`(command: [String]) async throws {
    let scratch = try Scratch()
    try Data(Self.tickets.utf8).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(
      command + ["--time-zone", "UTC", "--tickets", "t.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(
      outcome.errors.contains(
        """
        t.csv:4: warning: 1 of 4 rows cannot be used
          line 4: opened: not readable as a time
        """))
  }

  @Test func `a quiet report leaves them to its own pages`() async throws {
    let scratch = try Scratch()
    try Data(Self.tickets.utf8).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(
      [
        "report", "--quarter", "2026-Q3", "--time-zone", "UTC", "--quiet", "--tickets", "t.csv",
      ], in: scratch.folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors == "")
    let listed = scratch.folder.appending(path: "reports/2026-Q3/rejected.csv")
    #expect(try String(contentsOf: listed, encoding: .utf8).contains("t.csv,4,opened,"))
  }
}
