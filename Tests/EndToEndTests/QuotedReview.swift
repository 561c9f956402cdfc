import Foundation
import Testing

/// The beginning of a review that README.md quotes.
struct QuotedReview {
  private static let place = Checkout.root.appending(path: "README.md")
  private static let source = Checkout.reports.appending(path: "2026-Q2/review.md")
  private static let from = "<!-- from reports/2026-Q2/review.md -->\n"
  private static let to = "<!-- to here -->"

  private var readme: String
  private let range: Range<String.Index>
  /// The quotation that README.md should hold.
  let expected: String

  init() throws {
    readme = try String(contentsOf: Self.place, encoding: .utf8)
    let start = try #require(readme.range(of: Self.from)).upperBound
    let end = try #require(readme.range(of: Self.to)).lowerBound
    range = start..<end
    expected = Self.quoted(try String(contentsOf: Self.source, encoding: .utf8))
  }

  /// The quotation that README.md holds.
  var found: String { String(readme[range]) }

  /// Puts the expected quotation into README.md.
  mutating func record() throws {
    readme.replaceSubrange(range, with: expected)
    try Data(readme.utf8).write(to: Self.place)
  }

  /// A review up to its second section, as a quotation; its headings become bold lines.
  private static func quoted(_ review: String) -> String {
    var sections = 0
    var lines: [String] = []
    for line in review.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { sections += 1 }
      if sections > 1 { break }
      let words = line.drop { $0 == "#" || $0 == " " }
      lines.append(line.hasPrefix("#") ? "> **\(words)**" : line.isEmpty ? ">" : "> \(line)")
    }
    while lines.last == ">" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
