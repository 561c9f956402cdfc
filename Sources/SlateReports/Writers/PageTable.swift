/// A table of a page: captioned, with headers for columns and rows, in a box that scrolls by itself.
struct PageTable {
  private let grid: Report.Grid
  /// Statuses as cells tell them, with their classes.
  private let statuses: [(words: String, name: String)]
  /// What a cell without a figure says.
  private let notMeasured: String

  /// More columns than a page holds at the usual size.
  private static let manyColumns = 8
  /// Longer texts and words may be broken anywhere, and so need not widen the page.
  private static let (longText, longWord) = (24, 18)

  init(_ grid: Report.Grid, _ words: Words) {
    self.grid = grid
    statuses = [(.green, "green"), (.amber, "amber"), (.red, "red")].map {
      (words.scoreboard.status($0), $1)
    }
    notMeasured = words.notMeasured
  }

  var text: String {
    let caption = HTMLWriter.escaped(grid.caption)
    let rows = grid.rows.enumerated().map { number, cells in
      row(number, cells, isTotal: number == 0 && grid.beginsWithTotal)
    }
    return """
      <div class="table" role="group" aria-label="\(caption)" tabindex="0">
      <table\(isWide ? " class=\"wide\"" : "")>
      <caption>\(caption)</caption>
      <thead>
      <tr>\(header)</tr>
      </thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>

      """
  }

  private var isWide: Bool { grid.header.count > Self.manyColumns }

  private var header: String {
    zip(grid.header, grid.alignments).map { name, alignment in
      "<th scope=\"col\"\(alignment == .right ? " class=\"number\"" : "")>"
        + "\(HTMLWriter.escaped(name))</th>"
    }.joined()
  }

  private func row(_ number: Int, _ cells: [String], isTotal: Bool) -> String {
    let written = zip(cells, grid.alignments).enumerated().map { column, cell in
      let classes = classes(cell.0, cell.1)
      let style = classes.isEmpty ? "" : " class=\"\(classes)\""
      let (tag, scope) = column == 0 ? ("th", " scope=\"row\"") : ("td", "")
      let text = spoken(number, column).map { Self.drawn(cell.0, spoken: $0) }
      return "<\(tag)\(scope)\(style)>\(text ?? HTMLWriter.escaped(cell.0))</\(tag)>"
    }
    return "<tr\(isTotal ? " class=\"total\"" : "")>\(written.joined())</tr>\n"
  }

  private func spoken(_ row: Int, _ column: Int) -> String? {
    grid.spoken.flatMap { $0.column == column ? $0.words[row] : nil }
  }

  /// Characters that draw something, and the words that are read aloud instead.
  private static func drawn(_ characters: String, spoken words: String) -> String {
    "<span class=\"drawn\" aria-hidden=\"true\">\(HTMLWriter.escaped(characters))</span>"
      + "<span class=\"spoken\">\(HTMLWriter.escaped(words))</span>"
  }

  private func classes(_ cell: String, _ alignment: Report.Grid.Alignment) -> String {
    let untold = cell == notMeasured ? "untold" : nil
    if alignment == .right {
      return ["number", untold].compactMap(\.self).joined(separator: " ")
    }
    let status = statuses.first { cell.hasPrefix($0.words) }?.name
    let isLong =
      cell.count > Self.longText
      || cell.split(separator: " ").contains { $0.count > Self.longWord }
    return [status, untold, isLong ? "long" : nil]
      .compactMap(\.self).joined(separator: " ")
  }
}
