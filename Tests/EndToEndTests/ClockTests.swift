import Foundation
import Testing

/// `slate clock`, asked by options.
struct ClockTests {
  private func asked(_ question: String, in folder: URL = Checkout.root) async throws -> Outcome {
    let words = question.split(separator: " ").map(String.init)
    return try await BuiltProgram.run(["clock"] + words, in: folder)
  }

  /// Friday 5 June 2026 to Tuesday 9 June; Monday is a holiday.
  @Test(arguments: [
    ("--to 2026-06-09T09:30:00+10:00", "7200\n"), ("--to=2026-06-05T06:30Z", "1800\n"),
    ("--target 4h", "2026-06-09T11:30:00+10:00\n"),
    ("--target 1h", "2026-06-05T17:00:00+10:00\n"),
    ("--target 1bd", "2026-06-09T16:24:00+10:00\n"),
    ("--to 2026-06-09T09:30 --target 1h", "7200\n2026-06-05T17:00:00+10:00\n"),
    ("--to 2026-06-09T09:30 --pauses 2026-06-05T06:30Z/2026-06-08T00:00Z", "5400\n"),
    ("--target 1h --calendar 24x7 --time-zone UTC", "2026-06-05T17:00:00Z\n"),
  ])
  func `elapsed seconds and due instants are printed`(question: String, answer: String)
    async throws
  {
    let from = question.contains("UTC") ? "2026-06-05T16:00" : "2026-06-05T16:00:00+10:00"
    let outcome = try await asked("--config fixtures/slate.json --from \(from) \(question)")
    #expect(outcome.output == answer && outcome.errors == "" && outcome.exitCode == 0)
  }

  @Test func `without a configuration the clock goes around`() async throws {
    let scratch = try Scratch()
    let question = "--from 2026-06-05T16:00:00Z --to 2026-06-06T16:00:00Z --target 1bd"
    let outcome = try await asked(question, in: scratch.folder)
    #expect(outcome.output == "86400\n2026-06-06T16:00:00Z\n" && outcome.errors == "")
  }

  @Test func `a time without its offset is read by the zone, by UTC with a warning`() async throws {
    let scratch = try Scratch()
    let question = "--from 2026-10-04T02:30 --target 1h"
    let unnamed = try await asked(question, in: scratch.folder)
    #expect(unnamed.output == "2026-10-04T03:30:00Z\n" && unnamed.exitCode == 0)
    #expect(unnamed.errors.hasPrefix("slate: warning: no time zone is configured"))
    let named = try await asked(question + " --time-zone Australia/Sydney", in: scratch.folder)
    #expect(named.output == "2026-10-04T04:30:00+11:00\n" && named.exitCode == 0)
    #expect(
      named.errors == """
        --from: warning: the clocks skip this time: it is moved forward to 2026-10-04T03:30:00+11:00
          write its offset

        """)
  }

  @Test func `an end before its start is no time, never a negative one, and told`() async throws {
    let outcome = try await asked(
      "--calendar 24x7 --from 2026-06-05T16:00Z --to 2026-06-05T15:00Z")
    #expect(outcome.output == "0\n" && outcome.exitCode == 0)
    #expect(outcome.errors.hasPrefix("--to: warning: the end lies before the start"))
  }

  @Test func `a target that is never used up is told`() async throws {
    let outcome = try await asked(
      "--calendar 24x7 --from 2026-06-05T16:00Z --to 2026-06-05T17:00Z --target 36525d")
    #expect(outcome.output == "3600\n" && outcome.exitCode == 65)
    #expect(outcome.errors.hasPrefix("--target: the target is not used up before the year 2100\n"))
  }

  @Test func `help tells the options`() async throws {
    let outcome = try await asked("--help")
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    for option in ["--calendar", "--from", "--to", "--target", "--cases", "--config"] {
      #expect(outcome.output.contains(option))
    }
  }
}
