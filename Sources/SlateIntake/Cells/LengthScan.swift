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

  /// Steps over blanks and commas between two parts.
  mutating func separators(in cell: Span<UInt8>) {
    blanks(in: cell)
    if skip(0x2C, in: cell) { blanks(in: cell) }
  }

  /// A number from 0 up, thousands in groups of three behind commas; a comma before any other
  /// count of digits is a decimal comma.
  mutating func number(in cell: Span<UInt8>) -> Number? {
    guard let first = digits(in: cell) else { return nil }
    var number = Number(
      millionths: first.value * 1_000_000, digits: first.count, isWhole: true)
    while first.count <= 3, position < cell.count, cell[position] == 0x2C,
      digitCount(from: position + 1, in: cell) == 3, let group = skippingMark(in: cell)
    {
      number.millionths = number.millionths * 1000 + group.value * 1_000_000
      number.digits += 3
    }
    guard position < cell.count, cell[position] == 0x2E || cell[position] == 0x2C,
      digitCount(from: position + 1, in: cell) > 0, let decimals = skippingMark(in: cell)
    else { return number }
    number.isWhole = false
    number.millionths += Self.millionths(decimals)
    return number
  }

  private mutating func skippingMark(in cell: Span<UInt8>) -> (value: Int128, count: Int)? {
    position += 1
    return digits(in: cell)
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

  /// At most fifteen digits.
  private mutating func digits(in cell: Span<UInt8>) -> (value: Int128, count: Int)? {
    let count = digitCount(from: position, in: cell)
    guard (1...15).contains(count) else { return nil }
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

  /// ASCII letters, and what is not ASCII but for the no-break spaces.
  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }
}
