/// How tools write a ticket's number with thousands apart, and behind its title.
enum IdentifierText {
  /// The digits of `52 267`; nil where a text is anything but digits with blanks between them.
  static func digits(_ text: Span<UInt8>) -> [UInt8]? {
    var digits: [UInt8] = []
    var place = 0
    while place < text.count {
      if text[place] &- 0x30 < 10 {
        digits.append(text[place])
        place += 1
      } else {
        let blank = Blank.length(in: text, at: place)
        if blank == 0 { return nil }
        place += blank
      }
    }
    return digits.isEmpty || digits.count == text.count ? nil : digits
  }

  /// Where a title ends before the number of its own ticket in brackets: `Mail is down (52 267)`.
  static func titleEnd(_ title: Span<UInt8>, ticket: Span<UInt8>) -> Int {
    guard let last = title.indices.last, title[last] == 0x29 else { return title.count }
    var start = last
    while start > 0, title[start] != 0x28 { start -= 1 }
    guard start > 0, title[start] == 0x28 else { return title.count }
    let number = title.extracting(start + 1..<last)
    var end = start
    while end > 0, case let blank = Blank.length(in: title, before: end), blank > 0 { end -= blank }
    return end > 0 && isSame(number, ticket) ? end : title.count
  }

  private static func isSame(_ number: Span<UInt8>, _ ticket: Span<UInt8>) -> Bool {
    let digits = digits(number) ?? number.indices.map { number[$0] }
    return digits.count == ticket.count && digits.indices.allSatisfy { digits[$0] == ticket[$0] }
  }
}
