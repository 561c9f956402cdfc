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
    "running late", "not covered (no_policy)", "a disagreement", "open since the first days",
  ])
  func `a ticket of each rule that people dispute is explained as recorded`(
    about: String
  ) async throws {
    let ticket = try #require(Self.planted[about])
    let name = about.prefix { $0 != "(" }.split(separator: " ").joined(separator: "-")
    try check(try await Self.explain([ticket]), "\(name).txt")
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
        nonsense: no ticket of the inputs has this number
          numbers are compared letter by letter, and there are 1569
        \(spring): it was not open at any time in 2026-Q2
          it was in 2025-Q4: name one with --quarter, or all
        \(lunch.lowercased()): no ticket of the inputs has this number
          did you mean \(lunch)? numbers are compared letter by letter, and there are 1569

        """)
  }
}
