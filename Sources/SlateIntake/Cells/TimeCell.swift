import SlateModel

/// A point in time as a cell writes it.
struct TimeCell: Equatable {
  /// Seconds since 1970-01-01T00:00 on the clock that the cell was written by.
  var local: Int64
  /// Seconds east of UTC where the cell tells its offset.
  var offset: Int?

  init(local: Int64, offset: Int? = nil) {
    self.local = local
    self.offset = offset
  }

  /// Reads `2026-03-01`, `2026-03-01 09:30`, `2026-03-01T09:30:15.25+10:00`, `1/3/2026 9:30 pm`,
  /// `25/Feb/26 10:17 PM`, `Monday, April 10, 2026 at 9:00 a. m.`, `2 de marzo de 2026, 9:00` and
  /// their like, and plain numbers: seconds and milliseconds since 1970, a spreadsheet's days, digits of
  /// a date alone; `Thu Apr  2 09:30:15 2026`, `2026-03-01-09.30.15.250000`. Fractions of a second are cut.
  ///
  /// - Parameter order: tells day from month where the year comes last.
  /// - Returns: nil where it is no such time, or lies outside 1970 to 2100.
  init?(_ cell: Span<UInt8>, order: DateOrder) {
    if let local = Self.plainSeconds(cell) {
      self.init(local: local)
      return
    }
    if cell.count == 20, cell[19] == 0x5A, let utc = Self.plainSeconds(cell.extracting(0..<19)) {
      self.init(local: utc, offset: 0)
      return
    }
    guard let time = Self.number(cell) ?? Self.worded(cell, order: order) else { return nil }
    self = time
  }

  private static func worded(_ cell: Span<UInt8>, order: DateOrder) -> TimeCell? {
    var scan = CellScan()
    if let time = dated(&scan, cell, order: order) { return time }
    // `mar.` is March or a Tuesday: the month is tried first.
    scan = CellScan()
    guard scan.weekday(in: cell) else { return nil }
    var behind = scan
    return dated(&scan, cell, order: order) ?? yearLast(&behind, cell)
  }

  /// A date and what follows it, to the end.
  private static func dated(
    _ scan: inout CellScan, _ cell: Span<UInt8>, order: DateOrder
  ) -> TimeCell? {
    guard let date = date(&scan, cell, order: order) else { return nil }
    var time = TimeCell(local: Int64(date.daysSince1970) * 86_400)
    if scan.isAtEnd(of: cell) { return time }
    guard mark(&scan, cell), let seconds = clock(&scan, cell) else { return nil }
    time.local += seconds
    if scan.isAtEnd(of: cell) { return time }
    guard let zone = zone(&scan, cell), scan.isAtEnd(of: cell) else { return nil }
    time.offset = zone.offset
    return time
  }

  /// What stands between date and time: a `T`, blanks with a comma before them or a word in them, or the
  /// dash of DB2 before `09.30.15`.
  private static func mark(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Bool {
    if scan.word(Word.t, in: cell) { return true }
    let behindHour = scan.position + 3
    if behindHour < cell.count, cell[behindHour] == 0x2E, scan.skip(0x2D, in: cell) { return true }
    _ = scan.skip(0x2C, in: cell)
    guard scan.blanks(in: cell) else { return false }
    if !scan.isAtDigit(of: cell) { _ = scan.skipWord(of: Word.between, in: cell) }
    return true
  }
}
