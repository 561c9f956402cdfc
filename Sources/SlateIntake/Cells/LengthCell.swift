import SlateModel

/// Reads a length of time as tools write it.
enum LengthCell {
  /// Whole seconds, rounded half up; nil where it is no length, is negative or takes over 68 years.
  ///
  /// Reads `90`, `1.5`, `0,25`, `1,234` and `52 267` in the unit given, `58:22` and `58:22:50` as hours
  /// and minutes, and numbers with units: `1 Day 14 Hours 8 Minutes`, `6 horas 54 minutos`,
  /// `27 d 19 h`, `1h30m51s`, `1 hour and 5 minutes`, `2 days, 3:04:05`; and those of ISO 8601:
  /// `PT1H30M`, `P2DT4H`.
  static func seconds(_ cell: Span<UInt8>, unit: LengthUnit) -> Int32? {
    var scan = LengthScan()
    guard let first = scan.number(in: cell) else { return standard(cell) }
    if scan.skip(0x3A, in: cell) { return clock(first, &scan, cell) }
    scan.blanks(in: cell)
    if scan.isAtEnd(of: cell) { return whole(first.millionths * Int128(unit.rawValue)) }
    return worded(first, &scan, cell)
  }

  /// A length as ISO 8601 writes it: `P`, days, and behind a `T` hours, minutes and seconds, or weeks.
  /// Months and years are of no length.
  private static func standard(_ cell: Span<UInt8>) -> Int32? {
    var scan = LengthScan()
    guard scan.skip(0x50, in: cell) || scan.skip(0x70, in: cell) else { return nil }
    var millionths = Int128(0)
    var isTimed = false
    repeat {
      if !isTimed { isTimed = scan.skip(0x54, in: cell) || scan.skip(0x74, in: cell) }
      guard let number = scan.number(in: cell),
        let unit = scan.standardUnit(isTimed: isTimed, in: cell)
      else { return nil }
      millionths += number.millionths * Int128(unit)
    } while !scan.isAtEnd(of: cell)
    return whole(millionths)
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
