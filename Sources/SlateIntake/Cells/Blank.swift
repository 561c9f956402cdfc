/// The blanks that exports have within and around their cells.
enum Blank {
  /// The bytes that the blank at a place takes up; 0 where none stands there.
  ///
  /// Space and tab; no-break spaces and the other spaces of U+2000 to U+200B and U+202F, which modern
  /// tools write before AM and PM and between thousands; a byte-order mark in the middle of a file.
  static func length(in cell: Span<UInt8>, at place: Int) -> Int {
    switch cell[place] {
    case 0x20, 0x09: return 1
    case 0xC2: return place + 1 < cell.count && cell[place + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xEF: return place + 2 < cell.count && isWide(cell, place) ? 3 : 0
    default: return 0
    }
  }

  /// The same for the blank that ends before a place.
  static func length(in cell: Span<UInt8>, before place: Int) -> Int {
    for length in 1...3 where place >= length {
      if self.length(in: cell, at: place - length) == length { return length }
    }
    return 0
  }

  private static func isWide(_ cell: Span<UInt8>, _ place: Int) -> Bool {
    switch (cell[place], cell[place + 1], cell[place + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }
}
