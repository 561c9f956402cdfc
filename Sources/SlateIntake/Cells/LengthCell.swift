import SlateModel

/// Reads a length of time as tools write it.
enum LengthCell {
  /// Whole seconds, rounded half up; nil where it is no length, is negative or takes over 68 years.
  ///
  /// Reads `90`, `1.5`, `0,25`, `1,234` and `52 267` in the unit given, `58:22` and `58:22:50` as hours
  /// and minutes, and numbers with units: `1 Day 14 Hours 8 Minutes`, `6 horas 54 minutos`,
  /// `27 d 19 h`, `1h30m51s`, `1 hour and 5 minutes`, `2 days, 3:04:05`.
  static func seconds(_ cell: Span<UInt8>, unit: LengthUnit) -> Int32? {
    var scan = LengthScan()
    guard let first = scan.number(in: cell) else { return nil }
    if scan.skip(0x3A, in: cell) { return clock(first, &scan, cell) }
    scan.blanks(in: cell)
    if scan.isAtEnd(of: cell) { return whole(first.millionths * Int128(unit.rawValue)) }
    return worded(first, &scan, cell)
  }

  /// The minutes, and seconds where they are, behind hours and a colon.
  private static func clock(
    _ hours: LengthScan.Number, _ scan: inout LengthScan, _ cell: Span<UInt8>
  ) -> Int32? {
    guard hours.isWhole, let minutes = scan.number(in: cell), minutes.isWhole, minutes.digits == 2,
      minutes.isUnder(60)
    else { return nil }
    var millionths = hours.millionths * 3600 + minutes.millionths * 60
    if scan.skip(0x3A, in: cell) {
      guard let seconds = scan.number(in: cell), seconds.isUnder(60) else { return nil }
      millionths += seconds.millionths
    }
    return scan.isAtEnd(of: cell) ? whole(millionths) : nil
  }

  /// Numbers, each with its unit, until the end.
  private static func worded(
    _ first: LengthScan.Number, _ scan: inout LengthScan, _ cell: Span<UInt8>
  ) -> Int32? {
    var number = first
    var millionths = Int128(0)
    while true {
      guard let unit = scan.unit(in: cell) else { return nil }
      millionths += number.millionths * Int128(unit)
      scan.separators(in: cell)
      if scan.isAtEnd(of: cell) { return whole(millionths) }
      guard let next = scan.number(in: cell) else { return nil }
      if scan.skip(0x3A, in: cell) {
        return clock(next, &scan, cell).flatMap { whole(millionths + Int128($0) * 1_000_000) }
      }
      number = next
      scan.blanks(in: cell)
    }
  }

  private static func whole(_ millionths: Int128) -> Int32? {
    Int32(exactly: (millionths + 500_000) / 1_000_000)
  }
}
