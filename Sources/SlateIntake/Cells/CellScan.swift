/// A place in a cell that is read from left to right.
///
/// The bytes come with every call: a struct that borrowed them could not be stored or copied freely.
struct CellScan {
  private(set) var position = 0

  func isAtEnd(of bytes: Span<UInt8>) -> Bool { position >= bytes.count }

  private func next(in bytes: Span<UInt8>) -> UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  /// The unsigned number here and how many digits wrote it; nil where there is no digit, or more
  /// than nine.
  mutating func number(in bytes: Span<UInt8>) -> (value: Int, digits: Int)? {
    let start = position
    var value = 0
    while position < bytes.count, case let digit = bytes[position] &- 0x30, digit < 10 {
      guard position - start < 9 else { return nil }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }

  /// Steps over digits; tells how many there were.
  mutating func digits(in bytes: Span<UInt8>) -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position - start
  }

  /// Steps over a plus or a minus, a printed one too: 1 or -1; nil where none stands here.
  mutating func sign(in bytes: Span<UInt8>) -> Int? {
    if skip(0x2B, in: bytes) { return 1 }
    return skip(0x2D, in: bytes) || exactly(Word.minus, in: bytes) ? -1 : nil
  }

  mutating func skipAll(of bytes: Span<UInt8>) { position = bytes.count }

  /// - Parameter place: not before this one.
  mutating func skip(to place: Int) { position = place }

  func isAtDigit(of bytes: Span<UInt8>) -> Bool {
    position < bytes.count && bytes[position] &- 0x30 < 10
  }

  func isAtLetter(of bytes: Span<UInt8>) -> Bool {
    position < bytes.count && isLetter(bytes[position])
  }

  mutating func skip(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Steps over one of `-`, `/` and `.`.
  mutating func dateSeparator(in bytes: Span<UInt8>) -> Bool {
    let byte = next(in: bytes)
    guard byte == 0x2D || byte == 0x2F || byte == 0x2E else { return false }
    position += 1
    return true
  }

  /// Steps over what stands between a day and the name of a month, or behind it: an ending such as
  /// `th`, a point of the abbreviation, a separator or a comma, blanks, `de`; tells whether there was
  /// any of them.
  mutating func gap(in bytes: Span<UInt8>) -> Bool {
    let start = position
    if isAtLetter(of: bytes) { ordinal(in: bytes) }
    _ = skip(0x2E, in: bytes)
    _ = skip(0x2C, in: bytes) || dateSeparator(in: bytes)
    guard blanks(in: bytes) else { return position > start }
    if isAtLetter(of: bytes) { _ = skipWord(of: Word.joints, in: bytes) }
    return true
  }

  /// Steps over the ending of a day's number, such as `th`.
  private mutating func ordinal(in bytes: Span<UInt8>) {
    for ending in Word.ordinals {
      var behind = self
      guard behind.exactly(ending, in: bytes), !behind.isAtLetter(of: bytes) else { continue }
      self = behind
      return
    }
  }

  /// Steps over one of some words and the blanks behind it; tells whether one stood here.
  mutating func skipWord(of words: [[UInt8]], in bytes: Span<UInt8>) -> Bool {
    for word in words {
      var behind = self
      guard behind.exactly(word, in: bytes), behind.blanks(in: bytes) else { continue }
      self = behind
      return true
    }
    return false
  }

  /// Steps over the name of a day of the week and what follows it.
  mutating func weekday(in bytes: Span<UInt8>) -> Bool {
    var end = wordEnd(in: bytes)
    // `segunda-feira`.
    if end < bytes.count, bytes[end] == 0x2D {
      end += 1
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    }
    guard WeekdayNames.all.contain(bytes.extracting(position..<end)) else { return false }
    position = end
    _ = skip(0x2E, in: bytes)
    _ = skip(0x2C, in: bytes)
    return blanks(in: bytes)
  }

  /// Steps over blanks; tells whether there was one.
  mutating func blanks(in bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < bytes.count, case let length = Blank.length(in: bytes, at: position),
      length > 0
    {
      position += length
    }
    return position > start
  }

  /// The month whose name stands here; nil where none does.
  mutating func month(in bytes: Span<UInt8>) -> Int? {
    let end = wordEnd(in: bytes)
    guard end > position, let month = MonthNames.month(bytes.extracting(position..<end)) else {
      return nil
    }
    position = end
    return month
  }

  /// The end of the letters here; a no-break blank is none of them.
  private func wordEnd(in bytes: Span<UInt8>) -> Int {
    var end = position
    while end < bytes.count, isLetter(bytes[end]), Blank.length(in: bytes, at: end) == 0 {
      end += 1
    }
    return end
  }

  /// What is not ASCII counts as a letter.
  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// Steps over a word, to the letter.
  mutating func exactly(_ word: [UInt8], in bytes: Span<UInt8>) -> Bool {
    guard position + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[position + index] != word[index] { return false }
    position += word.count
    return true
  }

  /// Steps over an ASCII word, whatever its case.
  ///
  /// - Parameter word: in lower case.
  mutating func word(_ word: [UInt8], in bytes: Span<UInt8>) -> Bool {
    guard position + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[position + index] | 0x20 != word[index] { return false }
    position += word.count
    return true
  }
}

/// The words that times and flags are written with, in lower case.
enum Word {
  static let t = Array("t".utf8)
  /// What stands between a date and its time in several languages.
  static let between = ["à", "às", "at", "um", "a las", "as", "-", "@"].map { Array($0.utf8) }
  /// The endings of a day's number.
  static let ordinals = ["st", "nd", "rd", "th", "er", "º", "°"].map { Array($0.utf8) }
  /// What joins day, month and year.
  static let joints = ["de", "del", "of"].map { Array($0.utf8) }
  static let minus = Array("\u{2212}".utf8)
  static let z = Array("z".utf8)
  static let uhr = Array("uhr".utf8)
  static let a = Array("a".utf8)
  static let p = Array("p".utf8)
  static let m = Array("m".utf8)
  static let yes = Array("yes".utf8)
  static let no = Array("no".utf8)
  static let `true` = Array("true".utf8)
  static let `false` = Array("false".utf8)
}
