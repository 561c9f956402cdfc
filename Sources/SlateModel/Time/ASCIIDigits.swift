extension [UInt8] {
  /// Appends `value` (0 to 99) as two ASCII digits.
  mutating func appendTwoDigits(_ value: Int) {
    let tens = value / 10
    append(UInt8(truncatingIfNeeded: 48 + tens))
    append(UInt8(truncatingIfNeeded: 48 + value - tens * 10))
  }
}

extension Span<UInt8> {
  /// The number that the `count` ASCII digits from `start` on spell; nil where one is no digit.
  func number(at start: Int, count digits: Int) -> Int? {
    guard start >= 0, start + digits <= count else { return nil }
    var value = 0
    for index in start..<start + digits {
      let digit = self[index] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
