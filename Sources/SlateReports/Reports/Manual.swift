import SlateMeasures

/// The definitions in force, printed from the measures themselves.
package enum Manual {
  private static var sorted: [Measure] { Measure.all.sorted { $0.name < $1.name } }

  /// For a terminal: name, unit, what it is broken down by, definition.
  package static var measures: String {
    sorted.map { measure in
      "\(measure.name) (\(measure.unit.rawValue); by \(dimensions(measure)))\n"
        + "  \(measure.definition)\n"
    }.joined(separator: "\n")
  }

  /// Docs/MEASURES.md.
  package static var measuresPage: String {
    var page = Report(title: "Measures")
    page.paragraph(
      .plain("The definitions in force, printed by "), .code("slate measures --markdown"),
      .plain(". A figure whose input is missing is not measured: an empty value, never 0."))
    for measure in sorted {
      page.heading(2, measure.name)
      page.paragraph(.plain(measure.definition))
      page.paragraph(
        .plain("Unit: \(measure.unit.rawValue). By: \(dimensions(measure))."))
    }
    return MarkdownWriter.text(of: page)
  }

  private static func dimensions(_ measure: Measure) -> String {
    measure.scope.dimensions.map(\.name).joined(separator: ", ")
  }
}
