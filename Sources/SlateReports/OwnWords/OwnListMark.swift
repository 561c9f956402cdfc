/// The mark before an item of a list: `- `, `3. `.
struct OwnListMark {
  let indent: Int
  /// Characters before the item's words.
  let width: Int
  /// Of an ordered list.
  let number: Int?

  var isOrdered: Bool { number != nil }

  init?(_ line: Substring) {
    indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let mark = text.dropFirst(digits.count).first ?? " "
    guard digits.isEmpty ? "-*+".contains(mark) : ".)".contains(mark) && digits.count < 10
    else { return nil }
    let after = text.dropFirst(digits.count + 1)
    guard after.first?.isWhitespace ?? true else { return nil }
    number = Int(digits)
    width = indent + digits.count + (after.isEmpty ? 1 : 2)
  }
}
