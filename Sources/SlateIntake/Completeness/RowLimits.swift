import SlateModel

/// Signs within one file that rows are missing from it.
enum RowLimits {
  /// The numbers of rows after which tools and spreadsheets stop without a word.
  ///
  /// Jira's navigator 1,000; reports and audit searches 5,000 and 6,000; ServiceNow's lists 10,000;
  /// Purview 50,000; an old spreadsheet 65,535 below its header, a new one 1,048,575.
  private static let known: Set<Int> = [
    1_000, 5_000, 6_000, 10_000, 50_000, 65_535, 100_000, 1_048_575,
  ]
  /// Registers are written by hand.
  private static let exported: Set<TableKind> = [.tickets, .events, .documents, .sessions]

  /// - Parameter stated: how many rows the file itself says that it has.
  static func problems(_ read: ReadFile, stated: Int?) -> [Problem] {
    problems(read.source.path, read.source.kind, rows: read.source.rows + read.leftOut, stated)
  }

  static func problems(_ path: String, _ kind: TableKind, rows: Int, _ stated: Int?) -> [Problem] {
    var problems: [Problem] = []
    if known.contains(rows), exported.contains(kind) { problems.append(.rowLimit(path, rows)) }
    if let stated, stated != rows { problems.append(.otherCount(path, rows, stated)) }
    return problems
  }
}

extension Problem {
  fileprivate static func rowLimit(_ path: String, _ rows: Int) -> Problem {
    Problem(
      file: path, place: nil, severity: .warning,
      message: "exactly \(thousands(rows)) rows: tools cut exports at this number",
      remedy: "see whether the tool has more, and export it in parts: all of them count together")
  }

  fileprivate static func otherCount(_ path: String, _ rows: Int, _ stated: Int) -> Problem {
    Problem(
      file: path, place: nil, severity: .warning,
      message: "\(thousands(rows)) rows, while the file's own footer says "
        + thousands(stated),
      remedy: "export it again; it was cut short, or put together by hand")
  }
}

/// A number with its thousands apart.
private func thousands(_ number: Int) -> String {
  let digits = String(number)
  return digits.enumerated().map { place, digit in
    let isGroup = place > 0 && (digits.count - place) % 3 == 0
    return (isGroup ? "," : "") + String(digit)
  }.joined()
}
