import Foundation
import Testing

/// What Docs/COOKBOOK.md promises, tried.
struct CookbookTests {
  private func shell(_ script: String, in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(script)")
  }

  @Test func `documents come from a git repository with renames, sizes and authors`() async throws {
    let page = try String(
      contentsOf: Checkout.root.appending(path: "Docs/COOKBOOK.md"), encoding: .utf8)
    let block = try #require(page.firstMatch(of: /(?s)```sh\n(.*?)```/)?.output.1)
    let scratch = try Scratch()
    func commit(_ author: String, _ day: String, _ change: String) throws {
      try shell(
        """
        \(change)
        git add -A
        GIT_COMMITTER_DATE=\(day)T12:00:00Z git -c user.name=c -c user.email=c commit -q -m x \
          --author '\(author) <a@example.com>' --date \(day)T12:00:00Z
        """, in: scratch.folder)
    }
    try shell("git init -q .; mkdir docs", in: scratch.folder)
    try commit("Ann Case", "2026-01-05", "printf '%01000d' 1 > docs/a.md; echo b > docs/b.md")
    try commit("Max \"M\" Hill", "2026-02-05", "git mv docs/a.md 'docs/c, d.md'")
    try commit("Max \"M\" Hill", "2026-05-05", "printf 'x' >> 'docs/c, d.md'; git rm -q docs/b.md")
    try commit("Ann Case", "2026-05-06", "printf '%01500d' 1 > 'docs/c, d.md'")
    try shell(String(block), in: scratch.folder)
    let rows = ReportTable(
      try Data(contentsOf: scratch.folder.appending(path: "documents.csv"))
    ).rows.map { row in
      ["author", "change", "path", "old_path", "size"].map { row[$0] ?? "" }.joined(separator: "|")
    }
    #expect(
      rows.sorted() == [
        "Ann Case|created|docs/a.md||1000", "Ann Case|created|docs/b.md||2",
        "Ann Case|updated|docs/c, d.md||1500", "Max \"M\" Hill|deleted|docs/b.md||",
        "Max \"M\" Hill|renamed|docs/c, d.md|docs/a.md|1000",
        "Max \"M\" Hill|updated|docs/c, d.md||1001",
      ])
    let outcome = try await BuiltProgram.run(
      ["report", "--documents", "documents.csv", "--quarter", "2026-Q2", "--quiet"],
      in: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let documents = ReportTable(
      try Data(contentsOf: scratch.folder.appending(path: "reports/2026-Q2/documents.csv"))
    ).rows
    // The one byte is no change of substance, the five hundred are.
    #expect(documents.map { $0["document"] } == ["docs/b.md", "docs/c, d.md"])
    #expect(documents.map { $0["changes"] } == ["0", "1"])
    #expect(documents.map { $0["authors"] } == ["", "Ann Case"])
  }
}
