import SlateModel

extension TimeCell {
  /// Whether a cell that is no time has the date that tools store for none: 0000-00-00, 0001-01-01,
  /// 1753-01-01, 1899-12-30 or 31, 1900-01-01, in any order.
  static func isNull(_ cell: Span<UInt8>) -> Bool {
    var scan = CellScan()
    guard let first = scan.number(in: cell), scan.dateSeparator(in: cell),
      let second = scan.number(in: cell), scan.dateSeparator(in: cell),
      let third = scan.number(in: cell), first.digits == 4 || third.digits == 4
    else { return false }
    let (year, rest) = first.digits == 4 ? (first, third) : (third, first)
    let days = [second.value, rest.value].sorted()
    switch year.value {
    case 0: return days == [0, 0]
    case 1, 1753, 1900: return days == [1, 1]
    case 1899: return days == [12, 30] || days == [12, 31]
    default: return false
    }
  }
}
