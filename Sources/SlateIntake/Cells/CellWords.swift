/// Some words that a cell may consist of.
struct CellWords: Sendable {
  private let words: [[UInt8]]
  /// Bit `n` tells whether some word has `n` bytes; the last one, whether some has that many or
  /// more.
  private let lengths: UInt64

  /// - Parameter words: in lower case.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    lengths = self.words.reduce(0) { $0 | Self.bit($1.count) }
  }

  /// Whether an empty cell is one of them.
  var containEmpty: Bool { lengths & 1 != 0 }

  private static func bit(_ length: Int) -> UInt64 { 1 &<< UInt64(min(length, 63)) }

  /// Whether a cell is one of them, without regard to the case of letters up to U+00FF.
  func contain(_ cell: Span<UInt8>) -> Bool {
    guard lengths & Self.bit(cell.count) != 0 else { return false }
    return words.contains { word in
      guard word.count == cell.count else { return false }
      return word.indices.allSatisfy { lowercased(cell, at: $0) == word[$0] }
    }
  }

  /// Whether one of them stands anywhere in a cell, without regard to case.
  func standIn(_ cell: Span<UInt8>) -> Bool {
    words.contains { word in
      guard word.count <= cell.count else { return false }
      return (0...cell.count - word.count).contains { start in
        word.indices.allSatisfy { lowercased(cell, at: start + $0) == word[$0] }
      }
    }
  }

  /// U+00C0 to U+00DE are the bytes C3 80 to C3 9E; their small letters follow 32 further on.
  private func lowercased(_ cell: Span<UInt8>, at index: Int) -> UInt8 {
    let byte = cell[index]
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    let isLetter = byte >= 0x80 && byte <= 0x9E && byte != 0x97
    return isLetter && index > 0 && cell[index - 1] == 0xC3 ? byte | 0x20 : byte
  }
}
