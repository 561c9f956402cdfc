package import SlateModel

/// The import formats in force, printed from the formats themselves.
package enum FormatManual {
  /// For a terminal: name, kind and title, what it is known by, what it lacks, what to know.
  package static func text(_ formats: [FormatDescription]) -> String {
    formats.map { format in
      ([
        "\(format.name) (\(format.kind.name)): \(format.title)",
        "  known by: \(format.signature)",
      ] + lines(format)).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func lines(_ format: FormatDescription) -> [String] {
    let missing =
      format.missing.isEmpty || format.used.isEmpty
      ? [] : ["  missing: " + format.missing.joined(separator: ", ")]
    return missing + format.facts.map { "  \($0.about): \($0.fact)" }
      + format.notes.map { "  - \($0)" }
  }

  /// Docs/FORMATS.md.
  package static func page(_ formats: [FormatDescription]) -> String {
    var page = Report(title: "Formats")
    page.paragraph(
      .plain("The import formats in force, printed by "), .code("slate formats --markdown"),
      .plain(
        ". Headers are compared without regard to case, order, blanks and further columns; of "
          + "several headers for one column the first that is not empty counts. A file that none of "
          + "them fits is read by the names and values of its columns, which are printed for "
          + "confirmation, or by the columns that a "),
      .code("read"), .plain(" entry in "), .code("slate.json"), .plain(" names."))
    page.table(
      Report.Grid(
        "All formats", header: ["format", "kind", "export"],
        rows: formats.map { [$0.name, $0.kind.name, $0.title] }, textColumns: [0, 1, 2]))
    for format in formats { add(format, to: &page) }
    return MarkdownWriter.text(of: page)
  }

  private static func add(_ format: FormatDescription, to page: inout Report) {
    page.heading(2, format.name)
    page.paragraph(.plain("\(format.title). Kind: \(format.kind.name)."))
    page.paragraph(.strong("Known by"), .plain(" " + format.signature + "."))
    if !format.used.isEmpty {
      page.table(
        Report.Grid(
          "Columns of \(format.name)", header: ["column", "headers"],
          rows: format.used.map { [$0.column, $0.headers.joined(separator: " / ")] },
          textColumns: [0, 1]))
      if !format.missing.isEmpty {
        page.paragraph(
          .strong("Missing"), .plain(" " + format.missing.joined(separator: ", ") + "."))
      }
    }
    page.list(
      format.facts.map { [.strong($0.about), .plain(": \($0.fact).")] }
        + format.notes.map { [.plain($0)] })
  }
}
