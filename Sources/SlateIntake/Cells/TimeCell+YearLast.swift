import SlateModel

extension TimeCell {
  /// The rest of `Thu Apr  2 09:30:15 2026`, as C writes times, of `… CEST 2026`, as Java does, and of
  /// `… 2026 +0200`, as git does.
  static func yearLast(_ scan: inout CellScan, _ cell: Span<UInt8>) -> TimeCell? {
    guard let month = scan.month(in: cell), scan.gap(in: cell), let day = scan.number(in: cell),
      scan.blanks(in: cell), let seconds = clock(&scan, cell), scan.blanks(in: cell),
      let letters = zoneLetters(&scan, cell), let year = scan.number(in: cell), year.digits == 4,
      (1970...2100).contains(year.value),
      let date = CivilDate(year: year.value, month: month, day: day.value)
    else { return nil }
    var time = TimeCell(
      local: Int64(date.daysSince1970) * 86_400 + seconds, offset: letters.offset)
    if scan.isAtEnd(of: cell) { return time }
    guard letters.areMissing, scan.blanks(in: cell), let offset = offset(&scan, cell),
      scan.isAtEnd(of: cell)
    else { return nil }
    time.offset = offset
    return time
  }

  /// The letters of a zone and the blanks behind them, if there are any; nil where something else
  /// stands here.
  private static func zoneLetters(
    _ scan: inout CellScan, _ cell: Span<UInt8>
  ) -> (offset: Int?, areMissing: Bool)? {
    guard scan.isAtLetter(of: cell) else { return (nil, true) }
    let start = scan.position
    if let offset = offset(&scan, cell) { return scan.blanks(in: cell) ? (offset, false) : nil }
    var end = start
    while end < cell.count, cell[end] != 0x20 { end += 1 }
    guard ZoneLetters.areAmbiguous(cell.extracting(start..<end)) else { return nil }
    scan.skip(to: end)
    return scan.blanks(in: cell) ? (nil, false) : nil
  }
}
