/// What mail programs put before a subject: `RE:`, `Re[2]:`, `AW :`, `[EXTERNAL]`.
enum ReplyPrefix {
  private static let replies = Set(
    [
      "re", "fw", "fwd", "aw", "wg", "tr", "rv", "res", "enc", "antw", "antwort", "sv", "vs", "rif",
      "vb", "rép", "rep",
    ].map { Array($0.utf8) })
  private static let origins = Set(
    ["external", "extern", "externe", "externo", "ext", "spam"].map { Array($0.utf8) })

  /// Where a text goes on behind all that stands at its front.
  ///
  /// - Parameter text: in lower case, of `count` bytes.
  static func end(in text: [UInt8], count: Int) -> Int {
    var position = 0
    while let end = end(of: text, from: position, count: count) { position = end }
    return position
  }

  private static func end(of text: [UInt8], from start: Int, count: Int) -> Int? {
    var reader = Reader(text: text, position: start, count: count)
    reader.skipBlanks()
    if reader.take(0x5B) {
      reader.skipBlanks()
      guard origins.contains(Array(text[reader.word()])) else { return nil }
      reader.skipBlanks()
      guard reader.take(0x5D) else { return nil }
      _ = reader.take(0x3A)
      return reader.position
    }
    let range = reader.word()
    guard range.count < 9, range.count > 1 else { return nil }
    let isTied = reader.position < count && text[reader.position] == 0x3A
    reader.skipBlanks()
    // Most subjects are through here.
    guard reader.position < count else { return nil }
    let next = text[reader.position]
    guard next == 0x3A || next == 0x28 || next == 0x5B else { return nil }
    let word = Array(text[range])
    guard replies.contains(word) || isTied && word.count > 5 && origins.contains(word) else {
      return nil
    }
    reader.skipCount()
    reader.skipBlanks()
    return reader.take(0x3A) ? reader.position : nil
  }

  private struct Reader {
    let text: [UInt8]
    var position: Int
    let count: Int

    mutating func skipBlanks() {
      while position < count, text[position] <= SubjectText.blank { position += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard position < count, text[position] == byte else { return false }
      position += 1
      return true
    }

    mutating func word() -> Range<Int> {
      let start = position
      while position < count, Mask.isWord(text[position]), !Mask.isDigit(text[position]) {
        position += 1
      }
      return start..<position
    }

    /// How often it was answered, in brackets: `[2]`.
    mutating func skipCount() {
      let start = position
      guard take(0x5B) || take(0x28) else { return }
      skipBlanks()
      let digits = position
      while position < count, Mask.isDigit(text[position]) { position += 1 }
      let isNumber = position > digits
      skipBlanks()
      if !isNumber || !(take(0x5D) || take(0x29)) { position = start }
    }
  }
}
