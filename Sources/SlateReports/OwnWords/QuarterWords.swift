/// People's own words about one quarter, out of a text that may hold those about many.
///
/// A heading that is the name of a quarter and nothing else begins the words about it; what stands before
/// the first such heading is for every quarter. Without any, all of the text is.
enum QuarterWords {
  /// Its lines end in LF, and code and HTML that the text never closes are closed.
  static func text(_ markdown: String, about quarter: String) -> String {
    var kept: [Substring] = []
    var fence = CodeFence()
    var isKept = true
    for line in markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if !fence.takes(line), let name = quarterName(line, like: quarter) {
        isKept = name == quarter
      } else if isKept {
        kept.append(line)
      }
    }
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    var text = Array(kept.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    if let closing = closing(of: text) { text.append(closing[...]) }
    return text.isEmpty ? "" : text.joined(separator: "\n") + "\n"
  }

  /// What closes the code or the HTML that some lines leave open, so that what follows stays outside.
  private static func closing(of lines: [Substring]) -> String? {
    var (fence, block) = (CodeFence(), HTMLBlock())
    for line in lines where fence.closing != nil || !block.takes(line) { _ = fence.takes(line) }
    return fence.closing.map(String.init) ?? block.closing
  }

  /// `## 2026-Q2`, or `# FY2026-Q3` where quarters are called so; nil for any other line.
  private static func quarterName(_ line: Substring, like quarter: String) -> Substring? {
    guard let (_, text) = OwnBlocks.heading(line), text.count == quarter.count else { return nil }
    let isAlike = zip(text, quarter).allSatisfy { character, model in
      model.isNumber ? character.isASCII && character.isNumber : character == model
    }
    return isAlike ? text : nil
  }
}
