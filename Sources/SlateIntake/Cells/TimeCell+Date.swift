import SlateModel

extension TimeCell {
  /// The date that a cell begins with; nil where there is none, or it lies outside 1970 to 2100.
  static func date(
    _ scan: inout CellScan, _ cell: Span<UInt8>, order: DateOrder
  ) -> CivilDate? {
    if let month = scan.month(in: cell) { return date(inMonth: month, &scan, cell) }
    guard let first = scan.number(in: cell) else { return nil }
    var behindDay = scan
    if behindDay.gap(in: cell), let month = behindDay.month(in: cell) {
      scan = behindDay
      guard scan.gap(in: cell), let third = scan.number(in: cell) else { return nil }
      return first.digits == 4
        ? date(year: first, month, third.value) : date(year: third, month, first.value)
    }
    guard scan.dateSeparator(in: cell), let second = scan.number(in: cell),
      scan.dateSeparator(in: cell), let third = scan.number(in: cell)
    else { return nil }
    if first.digits == 4 { return date(year: first, second.value, third.value) }
    switch order {
    case .dmy: return date(year: third, second.value, first.value)
    case .mdy: return date(year: third, first.value, second.value)
    case .ymd: return nil
    }
  }

  /// The rest of `April 10, 2026`.
  private static func date(
    inMonth month: Int, _ scan: inout CellScan, _ cell: Span<UInt8>
  ) -> CivilDate? {
    guard scan.gap(in: cell), let day = scan.number(in: cell), day.digits <= 2, scan.gap(in: cell),
      let year = scan.number(in: cell)
    else { return nil }
    return date(year: year, month, day.value)
  }

  /// - Parameter year: of four digits, or two of this century.
  private static func date(
    year: (value: Int, digits: Int), _ month: Int, _ day: Int
  ) -> CivilDate? {
    guard year.digits == 4 || year.digits == 2 else { return nil }
    let full = year.digits == 4 ? year.value : 2000 + year.value
    guard (1970...2100).contains(full) else { return nil }
    return CivilDate(year: full, month: month, day: day)
  }
}
