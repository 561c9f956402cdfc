/// The tables of a Markdown text by the heading over them.
struct MarkdownTables {
  /// The cells of the rows under a heading, the header first, table after table.
  private var rows: [String: [[String]]] = [:]
  private(set) var headings: [String] = []
  /// What its contents link to.
  private(set) var links: [String] = []

  init(_ text: String) {
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
        if line.hasPrefix("## ") { headings.append(heading) }
      } else if line.hasPrefix("- [") {
        links.append(String(line.dropFirst(3).prefix { $0 != "]" }))
      } else if line.hasPrefix("|"), !line.hasPrefix("| ---") {
        let cells = line.dropFirst().dropLast().split(
          separator: "|", omittingEmptySubsequences: false)
        rows[heading, default: []].append(
          cells.map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
          })
      }
    }
  }

  /// The rows under a heading without their header; none where there is no table.
  subscript(heading: String) -> [[String]] { Array((rows[heading] ?? []).dropFirst()) }
}
