extension TimeCell {
  /// Seconds since midnight of `9:30`, `09:30:15.25`, `09:30:15:250`, `9.30`, `9h30`, `24:00`, with AM and PM
  /// where they are written.
  static func clock(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Int64? {
    guard let hour = scan.number(in: cell), hour.digits <= 2,
      let mark = scan.clockSeparator(in: cell),
      let minute = scan.number(in: cell), minute.digits == 2, minute.value < 60
    else { return nil }
    var second = 0
    if mark != 0x68, scan.skip(mark, in: cell) {
      guard let written = scan.number(in: cell), written.digits == 2, written.value < 60 else {
        return nil
      }
      second = written.value
      if scan.skip(0x2E, in: cell) || scan.skip(0x2C, in: cell) {
        guard scan.digits(in: cell) > 0 else { return nil }
      } else if scan.skip(0x3A, in: cell) {
        // SQL Server's milliseconds.
        guard scan.digits(in: cell) == 3 else { return nil }
      }
    }
    // The end of a day, as ISO 8601 writes it.
    if hour.value == 24, minute.value == 0, second == 0 { return 86_400 }
    guard let hours = hourOfDay(hour.value, &scan, cell) else { return nil }
    return Int64(hours * 3600 + minute.value * 60 + second)
  }

  /// The hour from 0 to 23.
  private static func hourOfDay(
    _ hour: Int, _ scan: inout CellScan, _ cell: Span<UInt8>
  ) -> Int? {
    guard let isMorning = scan.meridiem(in: cell) else { return hour < 24 ? hour : nil }
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (isMorning ? 0 : 12)
  }
}

extension CellScan {
  /// Steps over what separates hours from minutes, and tells what that is: a colon, a full stop, or
  /// the `h` of French times.
  fileprivate mutating func clockSeparator(in cell: Span<UInt8>) -> UInt8? {
    if skip(0x3A, in: cell) { return 0x3A }
    if skip(0x2E, in: cell) { return 0x2E }
    return skip(0x68, in: cell) ? 0x68 : nil
  }

  /// Steps over `AM`, `pm`, `a.m.`, `p. m.`; tells whether it is the morning, nil where none stands
  /// here.
  fileprivate mutating func meridiem(in cell: Span<UInt8>) -> Bool? {
    let before = self
    _ = blanks(in: cell)
    let isMorning = word(Word.a, in: cell)
    if isMorning || word(Word.p, in: cell) {
      let isCut = skip(0x2E, in: cell)
      if isCut { _ = blanks(in: cell) }
      if word(Word.m, in: cell) {
        if isCut { _ = skip(0x2E, in: cell) }
        return isMorning
      }
    }
    self = before
    return nil
  }
}
