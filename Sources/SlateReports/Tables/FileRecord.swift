package import SlateModel

/// An input file for programs: what it was read as, and what became of its rows.
package struct FileRecord: Encodable, Sendable {
  private let path, kind, format: String
  private let rows, used, duplicates, rejected: Int

  package init(_ file: SourceFile) {
    path = file.path
    kind = file.kind.name
    format = file.format
    rows = file.rows
    used = file.used
    duplicates = file.duplicates
    rejected = file.rejected
  }
}
