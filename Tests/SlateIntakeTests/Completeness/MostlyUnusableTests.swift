import SlateModel
import Testing

@testable import SlateIntake

struct MostlyUnusableTests {
  private func run(_ rows: [String]) throws -> (Export, RunFailure) {
    let folder = try InputFolder([
      "a.csv": "ticket,opened\n" + rows.joined(separator: "\n"),
      "b.csv": "ticket,opened\nX1,2026-01-01\n",
    ])
    var failure = RunFailure()
    let intake = Intake(
      try folder.request("{ inputs: { tickets: [\"*.csv\"] } }"), zone: .utc,
      workers: Workers(threads: 1), &failure)
    return (intake.export, failure)
  }

  @Test func `a file of which most rows fail is refused with its first ten reasons`() throws {
    let (export, failure) = try run((1...25).map { "T\($0),soon" } + ["T99,2026-01-01"])
    #expect(failure.exitCode == .unusableData && failure.problems.count == 1)
    let problem = try #require(failure.problems.first)
    #expect(problem.file == "a.csv" && problem.place?.line == 2)
    #expect(problem.message == "25 of 26 rows cannot be used: the file is refused")
    let lines = problem.remedy.split(separator: "\n")
    #expect(lines.count == 11 && lines[0] == "line 2: opened: not readable as a time")
    #expect(lines[9].hasPrefix("line 11:"))
    // The other file is read, so that its problems are told, too.
    #expect(export.files.map(\.path) == ["b.csv"])
  }

  @Test func `half of the rows are enough`() throws {
    let (export, failure) = try run(["T1,soon", "T2,2026-01-01"])
    #expect(failure.problems.isEmpty && export.files.map(\.rejected) == [1, 0])
  }
}
