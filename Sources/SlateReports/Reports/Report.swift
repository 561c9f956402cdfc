/// A document as a value: what it says, not how it looks. Writers turn it into Markdown and HTML.
package struct Report: Sendable {
  /// Plain text, or text set apart. Whatever comes from an export is plain: writers disarm it.
  package enum Run: Sendable, Equatable {
    case plain(String)
    case strong(String)
    case code(String)
  }

  package struct Grid: Sendable {
    package enum Alignment: Sendable { case left, right }

    /// What it shows, for readers who cannot see it.
    package let caption: String
    package let header: [String]
    package let alignments: [Alignment]
    package let rows: [[String]]
    /// The first row is of all the others together.
    package let beginsWithTotal: Bool
    /// What is read aloud instead of a column that is drawn with characters.
    let spoken: Spoken?

    /// A column and, row by row, its words; nil where a cell speaks for itself.
    struct Spoken: Sendable {
      let column: Int
      let words: [String?]
    }

    /// More characters of a cell than anybody reads; the CSVs have them all.
    private static let longestCell = 1000

    private static func cut(_ cell: String) -> String {
      // Bytes are quickly counted, and no fewer than characters.
      cell.utf8.count > longestCell && cell.count > longestCell
        ? cell.prefix(longestCell - 1) + "…" : cell
    }

    /// A table whose first column is text and whose others are numbers, unless told otherwise.
    init(
      _ caption: String, header: [String], rows: [[String]], textColumns: Set<Int> = [0],
      beginsWithTotal: Bool = false, spoken: Spoken? = nil
    ) {
      self.caption = caption
      self.header = header
      alignments = header.indices.map { textColumns.contains($0) ? .left : .right }
      self.rows = rows.map { $0.map(Self.cut) }
      self.beginsWithTotal = beginsWithTotal
      self.spoken = spoken
    }
  }

  package enum Block: Sendable {
    case heading(Int, String)
    case paragraph([Run])
    case list([[Run]])
    case table(Grid)
    /// A picture in the charts folder: its file name, title and description.
    case chart(file: String, title: String, description: String)
    /// The sections of the report, each to be gone to, under a title.
    case contents(String)
    /// Text of the user's own, in Markdown.
    case verbatim(String)
  }

  package let title: String
  package private(set) var blocks: [Block] = []

  init(title: String) { self.title = title }

  /// The files of its pictures, in their order.
  var charts: [String] {
    blocks.compactMap { block in
      if case .chart(let file, _, _) = block { file } else { nil }
    }
  }

  mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }
  mutating func paragraph(_ runs: Run...) { paragraph(runs) }
  mutating func paragraph(_ runs: [Run]) { blocks.append(.paragraph(runs)) }
  mutating func list(_ items: [[Run]]) { if !items.isEmpty { blocks.append(.list(items)) } }
  mutating func table(_ grid: Grid) { blocks.append(.table(grid)) }
  /// A table under a heading of its own: among several a caption alone is easily lost.
  mutating func titled(_ grid: Grid, by heading: String? = nil) {
    self.heading(3, heading ?? grid.caption)
    table(grid)
  }
  mutating func contents(_ title: String) { blocks.append(.contents(title)) }
  mutating func verbatim(_ markdown: String) { blocks.append(.verbatim(markdown)) }
  mutating func chart(_ chart: Chart) {
    blocks.append(
      .chart(file: chart.fileName, title: chart.title, description: chart.description))
  }
}
