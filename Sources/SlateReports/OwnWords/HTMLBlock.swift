/// Follows the HTML of a Markdown text line by line that goes on, whatever stands in it, until its own mark
/// (CommonMark 0.31, section 4.6, kinds 1 to 5).
struct HTMLBlock {
  /// What can close the one that a line stands in, its own mark first; none outside of any.
  private var marks: [String] = []

  /// The mark that closes the one that a line stands in; nil outside of any.
  var closing: String? { marks.first }

  /// Whether a line belongs to one, opens or closes it.
  mutating func takes(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    if marks.isEmpty, line.count - text.count < 4 { marks = Self.marks(after: text.lowercased()) }
    guard !marks.isEmpty else { return false }
    if marks.contains(where: text.lowercased().contains) { marks = [] }
    return true
  }

  /// Elements whose text is no Markdown.
  private static let raw = ["script", "pre", "style", "textarea"]

  private static func marks(after text: String) -> [String] {
    if text.hasPrefix("<!--") { return ["-->"] }
    if text.hasPrefix("<?") { return ["?>"] }
    if text.hasPrefix("<![cdata[") { return ["]]>"] }
    if text.hasPrefix("<!"), text.dropFirst(2).first?.isLetter ?? false { return [">"] }
    let element = raw.first { name in
      text.hasPrefix("<\(name)")
        && (text.dropFirst(name.count + 1).first.map { " \t>".contains($0) } ?? true)
    }
    return element.map { own in [own] + raw.filter { $0 != own } }?.map { "</\($0)>" } ?? []
  }
}
