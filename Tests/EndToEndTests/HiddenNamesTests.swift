import Foundation
import Testing

/// With `--hide-names` nobody is named in anything but `pseudonyms.csv`.
struct HiddenNamesTests {
  private static func report(_ options: [String], to folder: URL) async throws -> FolderContents {
    let outcome = try await BuiltProgram.run(
      ["report", "--config", "fixtures/slate.json", "--out", folder.path()] + options,
      in: Checkout.root)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try FolderContents(folder)
  }

  /// Every name of a person in the columns of a fixture; of the list of people only those of persons.
  private static func names(_ file: String, _ columns: [String]) throws -> Set<String> {
    let table = ReportTable(try Data(contentsOf: Checkout.fixtures.appending(path: file)))
    let people = table.rows.filter {
      ["person", "", nil].contains($0["kind"]) || file != "people.csv"
    }
    return Set(
      people.flatMap { row in
        columns.flatMap { (row[$0] ?? "").split(separator: ";").map(String.init) }
      })
  }

  private static func everybody() throws -> Set<String> {
    let columns = [
      "people.csv": ["person", "aliases"], "tickets.csv": ["requester", "assignee", "resolver"],
      "events.csv": ["person"], "documents.csv": ["author", "reviewer"],
      "sessions.csv": ["person", "leader"], "decisions.csv": ["owner"],
      "systems.csv": ["owner", "internal_person"],
    ]
    let all = try columns.reduce(into: Set<String>()) {
      $0.formUnion(try names($1.key, $1.value))
    }
    return all.filter { $0.contains(" ") || $0.contains("@") || $0.contains(".") }
  }

  @Test func `no file names anybody`() async throws {
    let scratch = try Scratch()
    let written = try await Self.report(["--quarter", "all", "--hide-names"], to: scratch.folder)
    // A team that resolves, a shared mailbox, a machine and the cut-off cells of dirty rows are no people.
    let nobody: Set = ["Kestrel Cloud", "Store Tablet Account", "monitoring@example.com", " again"]
    let names = try Self.everybody().subtracting(nobody)
    #expect(names.count > 90)
    #expect(names.contains("Ruth Calloway") && names.contains("Odette Stavros"))
    for (path, bytes) in written.files where path != "pseudonyms.csv" {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      let named = names.filter { text.contains($0.lowercased()) }
      #expect(named.isEmpty, "\(path): \(named.sorted())")
    }
    let open = try FolderContents(Checkout.reports)
    let figures = written.named("metrics.csv")
    #expect(figures == open.named("metrics.csv"), "hiding names changes no figure")
  }

  @Test func `pseudonyms stay, whatever the quarter, and are the owner's alone`() async throws {
    let scratch = try Scratch()
    let first = try await Self.report(["--quarter", "2025-Q4", "--hide-names"], to: scratch.folder)
    let place = scratch.folder.appending(path: "pseudonyms.csv").path()
    let mode = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let second = try await Self.report(
      ["--quarter", "all", "--hide-names", "--draft"], to: scratch.folder)
    #expect(second.files["pseudonyms.csv"] == first.files["pseudonyms.csv"])
    #expect(
      second.files["2025-Q4/people.csv"] == first.files["2025-Q4/people.csv"])
    #expect(second.files.keys.filter { $0.hasSuffix("pseudonyms.csv") } == ["pseudonyms.csv"])
  }

  @Test func `without the option the file is neither read nor written`() async throws {
    let scratch = try Scratch()
    let place = scratch.folder.appending(path: "pseudonyms.csv")
    try Data("mine\n".utf8).write(to: place)
    let open = try await Self.report(["--quarter", "2024-Q3"], to: scratch.folder)
    #expect(open.files["pseudonyms.csv"] == Data("mine\n".utf8))
    let outcome = try await BuiltProgram.run(
      [
        "report", "--config", "fixtures/slate.json", "--out", scratch.folder.path(),
        "--hide-names",
      ], in: Checkout.root)
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.contains("pseudonyms.csv:1: this is not the header of person,pseudonym"))
    #expect(try FolderContents(scratch.folder) == open)
  }

  @Test func `a rate over fewer than three people is withheld from the reports alone`()
    async throws
  {
    let folder = Checkout.fixtures.appending(path: "reviews/hidden-names/expected/2026-Q1")
    let review = try String(contentsOf: folder.appending(path: "review.md"), encoding: .utf8)
    #expect(review.contains("A rate over fewer than three people is withheld."))
    let detail = try String(contentsOf: folder.appending(path: "detail.md"), encoding: .utf8)
    // All of it was resolved by three people, what is the provider's by one of them.
    let rows = detail.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("| provider | withheld | ") })
    #expect(!rows.contains { $0.hasPrefix("| All | withheld | ") })
    let metrics = ReportTable(try Data(contentsOf: folder.appending(path: "metrics.csv")))
    let share = metrics.rows.first {
      $0["measure"] == "sla_resolve_met_share" && $0["key"] == "provider"
    }
    #expect(share?["value"]?.isEmpty == false)
    #expect(!metrics.rows.contains { $0["status"] == "withheld" })
  }
}
