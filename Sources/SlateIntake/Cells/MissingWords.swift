/// The words that stand for an empty cell in a file.
struct MissingWords: Sendable {
  private let words: [[UInt8]]
  /// Bit `n` tells whether some word has `n` bytes; the last one, whether some has that many or more.
  private let lengths: UInt64

  /// - Parameter words: in lower case, by ASCII.
  init(_ words: [[UInt8]]) {
    self.words = words
    lengths = words.reduce(0) { $0 | Self.bit($1.count) }
  }

  private static func bit(_ length: Int) -> UInt64 { 1 &<< UInt64(min(length, 63)) }

  /// Whether a cell is one of them, without regard to the case of ASCII letters.
  func contain(_ cell: Span<UInt8>) -> Bool {
    guard lengths & Self.bit(cell.count) != 0 else { return false }
    return words.contains { word in
      guard word.count == cell.count else { return false }
      return word.indices.allSatisfy { lowercased(cell[$0]) == word[$0] }
    }
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
