/// A place in a length of time that is read from left to right.
struct LengthScan {
  /// A number as it is written.
  struct Number {
    /// Its value times 1,000,000; further decimals are cut.
    var millionths: Int128
    /// Digits before the decimal point.
    var digits: Int
    var isWhole: Bool

    func isUnder(_ bound: Int128) -> Bool { millionths < bound * 1_000_000 }
  }

  private var position = 0

  func isAtEnd(of cell: Span<UInt8>) -> Bool { position >= cell.count }

  mutating func skip(_ byte: UInt8, in cell: Span<UInt8>) -> Bool {
    guard position < cell.count, cell[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func blanks(in cell: Span<UInt8>) {
    while position < cell.count, case let length = Blank.length(in: cell, at: position), length > 0
    {
      position += length
    }
  }

  /// Steps over blanks, a comma and a word for "and" between two parts.
  mutating func separators(in cell: Span<UInt8>) {
    blanks(in: cell)
    if skip(0x2C, in: cell) { blanks(in: cell) }
    var end = position
    while end < cell.count, isLetter(cell[end]) { end += 1 }
    guard LengthWords.joints.contain(cell.extracting(position..<end)) else { return }
    position = end
    blanks(in: cell)
  }

  /// At most so many digits; more would not fit in what they are multiplied with.
  private static let longest = 15

  /// A number from 0 up, thousands in groups of three behind commas, blanks or apostrophes; a comma
  /// before any other count of digits, or behind a lone 0, is a decimal comma. Points between groups
  /// are thousands where a decimal comma follows them.
  mutating func number(in cell: Span<UInt8>) -> Number? {
    guard let first = digits(in: cell) else { return nil }
    var number = Number(
      millionths: first.value * 1_000_000, digits: first.count, isWhole: true)
    if first.count <= 3, first.value > 0 { groups(of: &number, in: cell) }
    guard number.digits <= Self.longest else { return nil }
    guard position < cell.count, cell[position] == 0x2E || cell[position] == 0x2C,
      digitCount(from: position + 1, in: cell) > 0
    else { return number }
    position += 1
    guard let decimals = digits(in: cell) else { return nil }
    number.isWhole = false
    number.millionths += Self.millionths(decimals)
    return number
  }

  /// Adds the groups of three digits that follow the first one to three.
  private mutating func groups(of number: inout Number, in cell: Span<UInt8>) {
    while number.digits <= Self.longest, let mark = groupMark(in: cell),
      let group = group(behind: mark, in: cell)
    {
      number.millionths = number.millionths * 1000 + group * 1_000_000
      number.digits += 3
      position += mark + 3
    }
  }

  /// The bytes of the mark before a group; nil where none stands here.
  private func groupMark(in cell: Span<UInt8>) -> Int? {
    guard position < cell.count else { return nil }
    switch cell[position] {
    case 0x2C, 0x27: return 1
    case 0x2E: return endsInDecimalComma(cell) ? 1 : nil
    default: return Blank.length(in: cell, at: position)
    }
  }

  /// Of three digits, no more, behind a mark.
  private func group(behind mark: Int, in cell: Span<UInt8>) -> Int128? {
    guard mark > 0, digitCount(from: position + mark, in: cell) == 3 else { return nil }
    var behind = self
    behind.position += mark
    return behind.digits(in: cell)?.value
  }

  /// Groups of three digits behind points, then a comma and digits.
  private func endsInDecimalComma(_ cell: Span<UInt8>) -> Bool {
    var place = position
    while place < cell.count, cell[place] == 0x2E, digitCount(from: place + 1, in: cell) == 3 {
      place += 4
    }
    return place > position && place < cell.count && cell[place] == 0x2C
      && digitCount(from: place + 1, in: cell) > 0
  }

  private static func millionths(_ decimals: (value: Int128, count: Int)) -> Int128 {
    var value = decimals.value
    for _ in decimals.count..<max(6, decimals.count) { value *= 10 }
    for _ in 6..<max(6, decimals.count) { value /= 10 }
    return value
  }

  private func digitCount(from start: Int, in cell: Span<UInt8>) -> Int {
    var end = start
    while end < cell.count, cell[end] &- 0x30 < 10 { end += 1 }
    return end - start
  }

  private mutating func digits(in cell: Span<UInt8>) -> (value: Int128, count: Int)? {
    let count = digitCount(from: position, in: cell)
    guard (1...Self.longest).contains(count) else { return nil }
    var value = Int128(0)
    for index in position..<position + count { value = value * 10 + Int128(cell[index] &- 0x30) }
    position += count
    return (value, count)
  }

  /// The seconds of the unit whose word stands here: English, French, German, Spanish, Portuguese
  /// and Polish.
  mutating func unit(in cell: Span<UInt8>) -> Int? {
    let start = position
    while position < cell.count, isLetter(cell[position]) { position += 1 }
    let word = cell.extracting(start..<position)
    _ = skip(0x2E, in: cell)
    return LengthWords.units.first { $0.words.contain(word) }?.seconds
  }

  /// The seconds of the unit whose letter stands here in ISO 8601.
  mutating func standardUnit(isTimed: Bool, in cell: Span<UInt8>) -> Int? {
    guard position < cell.count else { return nil }
    position += 1
    switch (cell[position - 1] & 0xDF, isTimed) {
    case (0x48, true): return 3600
    case (0x4D, true): return 60
    case (0x53, true): return 1
    case (0x44, false): return 86_400
    case (0x57, false): return 604_800
    default: return nil
    }
  }

  /// ASCII letters, and what is not ASCII but for the no-break spaces.
  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }
}
