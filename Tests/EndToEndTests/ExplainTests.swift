import Foundation
import Testing

/// `slate explain` on the tickets of `fixtures/`, and on those that it cannot explain.
struct ExplainTests {
  private static let folder = Checkout.fixtures.appending(path: "explanations")

  private static func explain(_ arguments: [String]) async throws -> Outcome {
    try await BuiltProgram.run(
      ["explain", "--config", "fixtures/slate.json"] + arguments, in: Checkout.root)
  }

  /// The tickets planted for the rules that people dispute, by what they are about.
  private static let planted: [String: String] = {
    struct Book: Decodable { let stories: [Planted] }
    struct Planted: Decodable {
      let story: String
      let about: [String: String]
    }
    let file = Checkout.fixtures.appending(path: "stories.json")
    let book = (try? Data(contentsOf: file)).flatMap {
      try? JSONDecoder().decode(Book.self, from: $0)
    }
    let clocks = book?.stories.first { $0.story == "Clocks to explain" }
    return Dictionary(
      (clocks?.about ?? [:]).map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  private func check(_ outcome: Outcome, _ name: String) throws {
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let file = Self.folder.appending(path: name)
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if Checkout.isRecording, outcome.output != expected {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(outcome.output.utf8).write(to: file)
      Issue.record("explanations/\(name) was written anew: read it")
      return
    }
    #expect(outcome.output == expected)
  }

  @Test(arguments: [
    "around the clock", "through lunch", "over a weekend", "over the spring clock change",
    "over the autumn clock change", "paused at closing", "reopened", "reprioritised",
    "running late", "not covered (no_policy)", "a disagreement",
  ])
  func `a ticket of each rule that people dispute is explained as recorded`(
    about: String
  ) async throws {
    let ticket = try #require(Self.planted[about])
    let name = about.prefix { $0 != "(" }.split(separator: " ").joined(separator: "-")
    try check(try await Self.explain([ticket]), "\(name).txt")
  }

  /// Two years are some thousand intervals: the text has each, as the JSON has.
  @Test func `each interval of a long clock is a line with its seconds and the running total`()
    async throws
  {
    let old = try #require(Self.planted["open since the first days"])
    let json = try await Self.explain([old, "--json"])
    let told = try JSONDecoder().decode(ToldTicket.self, from: Data(json.output.utf8))
    let resolve = try #require(told.resolve)
    #expect(resolve.intervals.count > 900 && resolve.pauses.isEmpty)
    let text = try await Self.explain([old]).output
    let clock = try #require(text.split(separator: "  Resolution\n").last)
    // A bound is written as `Tue 2024-07-02 09:00:00 +10:00`.
    let line = /^    \w{3} (\S+) (\S+) \S+  \w{3} (\S+) (\S+) \S+ +(\d+) +(\d+):(\d\d):(\d\d)/
    var total = 0
    let lines = try clock.split(separator: "\n").compactMap { try line.prefixMatch(in: $0)?.output }
    for told in lines {
      total += try #require(Int(told.5))
      let (hours, rest) = total.quotientAndRemainder(dividingBy: 3600)
      #expect([Int(told.6), Int(told.7), Int(told.8)] == [hours, rest / 60, rest % 60])
    }
    #expect(total == resolve.elapsedSeconds)
    let begun = Set(lines.map { "\($0.1)T\($0.2)" })
    #expect(resolve.intervals.allSatisfy { begun.contains(String($0.from.prefix(19))) })
  }

  @Test func `an explanation for programs is as recorded`() async throws {
    let ticket = try #require(Self.planted["paused at closing"])
    try check(try await Self.explain([ticket, "--json"]), "paused-at-closing.json")
  }

  @Test func `people are not named where names are hidden`() async throws {
    let ticket = try #require(Self.planted["paused at closing"])
    for options in [[], ["--json"]] {
      let told = try await Self.explain([ticket] + options).output
      #expect(told.contains("Grace Okafor"))
      let hidden = try await Self.explain([ticket, "--hide-names"] + options)
      #expect(hidden.exitCode == 0 && !hidden.output.contains("Grace"))
    }
  }

  @Test func `without a quarter it is the last one in which the ticket was open`() async throws {
    let spring = try #require(Self.planted["over the spring clock change"])
    let outcome = try await Self.explain([spring, "--json"])
    let told = try JSONDecoder().decode(ToldTicket.self, from: Data(outcome.output.utf8))
    #expect(told.quarter == "2025-Q4")
    let old = try #require(Self.planted["open since the first days"])
    let all = try await Self.explain([old, spring, "--quarter", "all", "--json"])
    let every = try JSONDecoder().decode([ToldTicket].self, from: Data(all.output.utf8))
    #expect(every.filter { $0.ticket == old }.count == 8)
    #expect(every.filter { $0.ticket == spring }.map(\.quarter) == ["2025-Q4"])
    let named = try await Self.explain([old, "--quarter", "2024-Q4"])
    #expect(named.output.hasPrefix("\(old) as of Tue 2024-12-31 24:00, the end of 2024-Q4\n"))
    let cut = try await Self.explain([old, "--as-of", "2024-08-10", "--quarter", "latest"])
    #expect(
      cut.output.hasPrefix(
        "\(old) as of Sat 2024-08-10 24:00, the end of the data in 2024-Q3, which is not over\n"))
  }

  @Test func `what can be explained is, beside what cannot`() async throws {
    let (spring, lunch) = (
      try #require(Self.planted["over the spring clock change"]),
      try #require(Self.planted["through lunch"])
    )
    let outcome = try await Self.explain(
      ["--quiet", "--quarter", "2026-Q2", "--", "nonsense", spring, lunch.lowercased(), lunch])
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.hasPrefix("\(lunch) as of "))
    #expect(
      outcome.errors == """
        nonsense: no ticket of the inputs has this number, and no issue this id or name
          numbers of tickets are compared letter by letter, and there are 1569; \
        issues go by their id or name in families.csv
        \(spring): it was not open at any time in 2026-Q2
          it was in 2025-Q4: name one with --quarter, or all
        \(lunch.lowercased()): no ticket of the inputs has this number, and no issue this id or name
          did you mean “\(lunch)”? numbers of tickets are compared letter by letter, \
        and there are 1569; issues go by their id or name in families.csv

        """)
  }

  @Test func `an issue is explained by its name, whatever its case, as recorded`() async throws {
    try check(try await Self.explain(["--quiet", "blank LABELS"]), "an-issue-that-ended.txt")
    let json = try await Self.explain(["--quiet", "--json", "Blank labels"])
    try check(json, "an-issue-that-ended.json")
  }

  @Test func `an issue is explained by its id, as families csv has it`() async throws {
    let file = Checkout.root.appending(path: "reports/2026-Q2/families.csv")
    let rows = ReportTable(try Data(contentsOf: file)).rows
    let some = stride(from: 0, to: rows.count, by: 7).map { rows[$0] }
    let outcome = try await Self.explain(
      ["--quiet", "--json"] + some.compactMap { $0["family"] })
    let explained = try JSONDecoder().decode([ToldFamily].self, from: Data(outcome.output.utf8))
    try #require(explained.count == some.count && some.count > 3)
    for (row, told) in zip(some, explained) {
      #expect(told.family == row["family"] && told.name == row["name"])
      #expect(told.quarter == "2026-Q2")
      #expect("\(told.tickets)" == row["tickets"] && (told.status ?? "") == row["status"])
      #expect(told.wordings.reduce(0) { $0 + $1.tickets } >= told.tickets)
      #expect(told.quarters.last?.tickets == told.tickets && told.quarters.count == 8)
      #expect(told.examples.map(\.ticket).joined(separator: ";") == row["examples"])
    }
  }

  @Test func `of a quarter without it an issue is refused`() async throws {
    let outcome = try await Self.explain(["--quiet", "--quarter", "2024-Q3", "Blank labels"])
    #expect(outcome.exitCode == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Blank labels: it is no recurring issue in 2024-Q3"))
  }
}

/// What `slate explain --json` tells of an issue, as far as it stands in `families.csv`.
private struct ToldFamily: Decodable {
  struct Count: Decodable { let tickets: Int }
  struct Example: Decodable { let ticket: String }
  let family, name, quarter: String
  let status: String?
  let tickets: Int
  let wordings, quarters: [Count]
  let examples: [Example]
}
