/// Follows the fenced code of a Markdown text line by line (CommonMark 0.31, section 4.5).
struct CodeFence {
  /// What closes the code that a line stands in; nil outside of any.
  private(set) var closing: Substring?

  /// Whether a line is code, or opens or closes it.
  mutating func takes(_ line: some StringProtocol) -> Bool {
    let indent = line.prefix { $0 == " " }.count
    let text = Substring(line.dropFirst(indent))
    let run = text.prefix { $0 == text.first }
    let isFence = indent < 4 && run.count >= 3 && (run.first == "`" || run.first == "~")
    guard let open = closing else {
      if isFence, run.first == "~" || !text.dropFirst(run.count).contains("`") { closing = run }
      return closing != nil
    }
    let isBare = text.dropFirst(run.count).allSatisfy(\.isWhitespace)
    if isFence, run.first == open.first, run.count >= open.count, isBare { closing = nil }
    return true
  }
}
