import Foundation
import Testing

/// The reports in the pseudo-locale, in which every letter that slate writes has an accent: what stays
/// plain is from the data, or stands outside of the templates.
struct LanguageTests {
  private static let quarter = "2026-Q2"

  /// The fixtures with a language of their own.
  private static func report(_ language: String, in folder: URL) async throws -> FolderContents {
    let inputs = folder.appending(path: "fixtures")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for file in try FileManager.default.contentsOfDirectory(atPath: Checkout.fixtures.path())
    where [".csv", ".md"].contains(where: file.hasSuffix) {
      try FileManager.default.copyItem(
        at: Checkout.fixtures.appending(path: file), to: inputs.appending(path: file))
    }
    let configuration = try String(
      contentsOf: Checkout.fixtures.appending(path: "slate.json"), encoding: .utf8)
    let start = try #require(configuration.range(of: "\n{"))
    try configuration.replacingCharacters(in: start, with: "\n{ language: \"\(language)\",")
      .write(to: inputs.appending(path: "slate.json"), atomically: true, encoding: .utf8)
    let outcome = try await BuiltProgram.run(
      ["report", "--config", "fixtures/slate.json", "--quarter", "all"], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try FolderContents(folder.appending(path: "reports"))
  }

  /// Words of two letters and more without an accent.
  private static func plainWords(_ text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter }.filter { $0.count > 1 && $0.allSatisfy(\.isASCII) }
        .map(String.init))
  }

  /// What stands in cells below the header, in the configuration, and in comments of the user's own.
  private static func dataWords(_ written: FolderContents) throws -> Set<String> {
    var words: Set<String> = []
    for (path, bytes) in try FolderContents(Checkout.fixtures).files where !path.contains("/") {
      let text = path.hasSuffix(".csv") ? Data(CSVRows(bytes).records.joined()) : bytes
      if path != "README.md", path != "STORIES.md", path != "stories.json" {
        words.formUnion(plainWords(String(decoding: text, as: UTF8.self)))
      }
    }
    // Issues by their folded words, and what reading says of rows and files, which is told in English.
    for file in ["families.csv", "rejected.csv", "run.json"] {
      let bytes = try #require(written.files["\(quarter)/\(file)"])
      let text = file.hasSuffix(".csv") ? Data(CSVRows(bytes).records.joined()) : bytes
      let told = plainWords(String(decoding: text, as: UTF8.self))
      // A note begins with a capital.
      words.formUnion(told.union(told.map { $0.prefix(1).uppercased() + $0.dropFirst() }))
    }
    return words
  }

  /// Words of a report that neither the data nor the names of files and measures hold.
  private static func strangers(_ file: String, _ written: FolderContents) throws -> Set<String> {
    let bytes = try #require(written.files["\(quarter)/\(file)"])
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(#/`[^`]*`/#, with: "").replacing(#/\]\([^)]*\)/#, with: "]")
    return plainWords(text).subtracting(try dataWords(written)).subtracting(["csv", "slate"])
  }

  @Test func `every word of the reports comes from a template or from the data`() async throws {
    let scratch = try Scratch()
    let written = try await Self.report("en-XA", in: scratch.folder)
    for file in ["review.md", "detail.md"] {
      let strangers = try Self.strangers(file, written)
      #expect(strangers.isEmpty, "\(file): \(strangers.sorted())")
    }
    let golden = try FolderContents(Checkout.reports)
    #expect(try Self.strangers("detail.md", golden).count > 300, "the search finds plain words")
    let page = String(
      decoding: try #require(written.files["\(Self.quarter)/review.html"]), as: UTF8.self)
    #expect(page.contains("<html lang=\"en-XA\">") && page.contains("data-decimal=\",\""))
    // Tables are for programs: they speak no language.
    for file in ["metrics.csv", "tickets.csv", "families.csv", "systems.csv", "people.csv"] {
      #expect(written.named(file) == golden.named(file), "\(file)")
    }
  }
}
