import Foundation
import Testing

/// Lists of no tool, by the names and values of their columns, in `inspect` and in `report`.
struct GenericListTests {
  private static let languages = ["english", "french", "german", "portuguese", "spanish"]

  @Test(arguments: languages)
  func `every column but one is known, and the mapping is there to be confirmed`(
    language: String
  ) async throws {
    let outcome = try await BuiltProgram.run(
      ["inspect", "--json", "--time-zone", "UTC", "fixtures/generic/\(language).csv"],
      in: Checkout.root)
    #expect(outcome.exitCode == 0)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let seen = try #require(value as? [String: Any])
    #expect(seen["format"] as? String == "generic" && seen["confidence"] as? String == "low")
    #expect(seen["rows"] as? Int == 6 && seen["used"] as? Int == 6)
    let columns = try #require(seen["columns"] as? [String: Any])
    let used = try #require(columns["used"] as? [String: [String]])
    #expect(
      used.keys.sorted() == [
        "assignee", "opened", "priority", "requester", "resolved", "state", "subject", "team",
        "ticket", "updated",
      ])
    #expect((columns["unused"] as? [String])?.count == 1)
    let suggested = (seen["suggestion"] as? [String: Any])?["columns"] as? [String: String]
    #expect(suggested == used.compactMapValues(\.first))
    #expect((seen["warnings"] as? [[String: Any]])?.count == 1)
    let meanings = (seen["states"] as? [[String: Any]])?.compactMap { $0["meaning"] as? String }
    #expect(meanings == ["resolved", "open"])
  }

  @Test(arguments: languages)
  func `a first look works, and both the run and the review say what is to be confirmed`(
    language: String
  ) async throws {
    let scratch = try Scratch()
    let list = Checkout.fixtures.appending(path: "generic/\(language).csv")
    try FileManager.default.copyItem(at: list, to: scratch.folder.appending(path: "list.csv"))
    let configuration = "{ timeZone: 'UTC', policies: [{ resolve: '8h', calendar: '24x7' }] }"
    try Data(configuration.utf8).write(to: scratch.folder.appending(path: "slate.json"))
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "2026-Q2", "--tickets", "list.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("list.csv: warning: no known format: its columns"))
    #expect(outcome.errors.contains("inputs: { read: [{ files: \"list.csv\", columns: { ticket: "))
    let folder = scratch.folder.appending(path: "reports/2026-Q2")
    let review = try String(contentsOf: folder.appending(path: "review.md"), encoding: .utf8)
    #expect(review.contains("no known format"))
    let tickets = ReportTable(try Data(contentsOf: folder.appending(path: "tickets.csv"))).rows
    #expect(
      tickets.sorted { $0["opened"] ?? "" < $1["opened"] ?? "" }.map { $0["resolve_verdict"] }
        == ["met", "breached", "breached", "met", "running_late", "met"])
  }
}
