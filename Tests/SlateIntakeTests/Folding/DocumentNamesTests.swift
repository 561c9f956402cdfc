import SlateModel
import Testing

@testable import SlateIntake

struct DocumentNamesTests {
  /// The document of each change of a git change log.
  private func documents(_ rows: String) throws -> [String] {
    let folder = try InputFolder()
    let header = "commit,changed_at,author,is_bot,change,doc_path,old_path,subject\n"
    try folder.write(Array((header + rows).utf8), to: "changes.csv")
    let export = try folder.export(#"{ inputs: { documents: ["changes.csv"] } }"#)
    #expect(export.files[0].format == "git-change-log")
    let table = export.table(.documents)
    return (0..<table.count).map {
      export.names[table.name(DocumentColumn.document.rawValue, $0)]
    }
  }

  @Test func `a renamed document bears its last name from its first row on`() throws {
    let found = try documents(
      """
      c1,2026-01-01T10:00:00Z,Ann,no,created,a.md,,
      c2,2026-01-02T10:00:00Z,Ann,no,renamed,b.md,a.md,
      c3,2026-01-03T10:00:00Z,Bob,no,renamed,c.md,b.md,
      c4,2026-01-04T10:00:00Z,Bob,no,updated,c.md,,
      """)
    #expect(found == ["c.md", "c.md", "c.md", "c.md"])
  }

  @Test func `a name that is free again belongs to a new document`() throws {
    let found = try documents(
      """
      c1,2026-01-01T10:00:00Z,Ann,no,created,a.md,,
      c2,2026-01-02T10:00:00Z,Ann,no,renamed,b.md,a.md,
      c3,2026-01-03T10:00:00Z,Ann,no,created,a.md,,
      """)
    #expect(found == ["b.md", "b.md", "a.md"])
  }

  @Test func `renamings count in the order of time, not of rows`() throws {
    let found = try documents(
      """
      c2,2026-01-02T10:00:00Z,Ann,no,renamed,b.md,a.md,
      c1,2026-01-01T10:00:00Z,Ann,no,created,a.md,,
      """)
    #expect(found == ["b.md", "b.md"])
  }

  @Test func `two commits that differ in nothing that slate uses are two changes`() throws {
    let found = try documents(
      """
      c1,2026-01-01T10:00:00Z,Ann,no,updated,a.md,,one
      c2,2026-01-01T10:00:00Z,Ann,no,updated,a.md,,two
      c2,2026-01-01T10:00:00Z,Ann,no,updated,a.md,,two
      """)
    #expect(found == ["a.md", "a.md"])
  }
}
