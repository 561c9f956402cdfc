/// Several names that a tool writes into one cell, each on a line of its own.
package enum SeveralNames {
  /// How tools write the end of a line; all but the first two are for pages or of their own.
  private static let lineEnds = ["\n", "\r", "<br", "<BR", "#LBBR#", "&lt;br"]

  /// The first of them, which the tools hold for the principal one; the name itself where it is one.
  package static func first(of names: String) -> String {
    let ends = lineEnds.compactMap { names.firstRange(of: $0)?.lowerBound }
    guard let end = ends.min() else { return names }
    let words = names[..<end].split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? names : words.joined(separator: " ")
  }
}
