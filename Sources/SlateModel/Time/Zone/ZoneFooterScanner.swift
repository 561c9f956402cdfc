/// Reads the pieces of a TZif footer from left to right.
struct ZoneFooterScanner {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  func isNext(_ character: Unicode.Scalar) -> Bool {
    rest.first == UInt8(ascii: character)
  }

  /// Steps over `character` if it is next, and tells whether it was.
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard isNext(character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Steps over a zone's name, `AEST` or `<+1030>`, of three characters or more.
  mutating func skipName() -> Bool {
    if skip("<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")), end - rest.startIndex >= 3
      else { return false }
      rest = rest[(end + 1)...]
      return true
    }
    let name = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds, the hours at most `hourLimit`.
  mutating func time(hourLimit: Int) -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard let hours = number(0...hourLimit) else { return nil }
    var seconds = hours * 3_600
    for unit in [60, 1] where skip(":") {
      guard let count = number(0...59) else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// Reads `,M10.1.0/3`: a comma, a day and, where it is not 02:00, a time.
  mutating func moment() -> ZoneFooter.Moment? {
    guard skip(","), let day = day() else { return nil }
    guard skip("/") else { return ZoneFooter.Moment(day: day, second: 7_200) }
    guard let second = time(hourLimit: 167) else { return nil }
    return ZoneFooter.Moment(day: day, second: second)
  }

  private mutating func day() -> ZoneFooter.Day? {
    if skip("J") {
      return number(1...365).map { .withoutLeapDay($0) }
    }
    guard skip("M") else {
      return number(0...365).map { .ordinal($0) }
    }
    guard let month = number(1...12), skip("."), let week = number(1...5), skip("."),
      let weekday = number(0...6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }

  /// Reads one to three digits whose value lies in `range`.
  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < 3, let digit = rest.first, (48...57).contains(digit) {
      value = value * 10 + Int(digit - 48)
      rest.removeFirst()
      count += 1
    }
    return count > 0 && range.contains(value) ? value : nil
  }
}
