import SlateModel

/// How much of what is found is told.
struct Telling {
  /// People are counted, not named.
  let hidesNames: Bool
  /// Every name gets the line to add, not only the most frequent ones.
  let isWhole: Bool

  /// So many names stand in a message.
  static let named = 3
  /// So many get a line where not all do.
  fileprivate static let lines = 20

  /// The lines to add for some names, below one another.
  func lines(_ finding: Finding, _ line: (String) -> String) -> String {
    let count = isWhole ? finding.names.count : min(finding.names.count, Self.lines)
    let rest = finding.names.count - count
    return finding.names.prefix(count).map { line($0.name) }.joined(separator: "\n")
      + (rest > 0 ? "\nand \(rest) more, which slate check lists" : "")
  }
}

extension Telling {
  /// Among more names than these nobody's typing error is looked for.
  private static let longestListSearched = 1000

  /// What somebody most likely meant, a line each; of names with numbers only one with the same
  /// numbers.
  func hints(_ finding: Finding, _ known: [String]) -> String {
    guard known.count <= Self.longestListSearched else { return "" }
    return finding.names.prefix(Self.lines).compactMap { found in
      let numbers = found.name.filter(\.isNumber)
      return nearest(to: found.name, among: known.filter { $0.filter(\.isNumber) == numbers })
        .map { "\n\"\(found.name)\" is perhaps \"\($0)\"; then write it so" }
    }.joined()
  }
}

/// Names in messages.
extension Problem {
  /// A warning at the first row of a finding: what its names are, the names, and the way out.
  static func names(_ finding: Finding, _ what: String, isHidden: Bool = false, _ remedy: String)
    -> Problem
  {
    let named = finding.names.prefix(Telling.named).map { found in
      "\"\(isHidden ? "…" : found.name)\" (\(found.count))"
    }
    let rest = finding.names.count - named.count
    return Problem(
      file: finding.file, place: SourcePlace(line: finding.line, column: 0), severity: .warning,
      message: "\(what): " + named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""),
      remedy: remedy)
  }

  /// A warning at the first of some rows, which are counted and not named; nil without any.
  static func rows(
    of table: Table, in export: Export, _ what: String, _ remedy: String,
    where isWanted: (Table, Int) -> Bool
  ) -> Problem? {
    let rows = (0..<table.count).filter { isWanted(table, $0) }
    let places = rows.map { (file: table.file[$0], line: table.line[$0]) }
    guard let first = places.min(by: { $0 < $1 }) else { return nil }
    return Problem(
      file: export.files[Int(first.file)].path,
      place: SourcePlace(line: Int(first.line), column: 0),
      severity: .warning, message: "\(what): \(rows.count) of \(table.count) rows", remedy: remedy)
  }
}

/// A cell of a CSV row to add.
func csvCell(_ text: String) -> String {
  let isPlain = !text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
  return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
}
