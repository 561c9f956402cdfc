/// Why a text names no quarter.
package enum QuarterError: Error, Equatable {
  /// It is no label; `form` is one of the right form.
  case unreadable(String, form: String)
  /// It is a label of the other kind of year; `form` is the same year and number as it must be.
  case otherYear(String, form: String)
}

extension Quarter: CustomStringConvertible {
  /// `2026-Q3`, or `FY2026-Q3` where the fiscal year is not the calendar year.
  package var label: String {
    let digits = String(year)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return (fiscalYearStart == 1 ? "" : "FY") + padding + digits + "-Q" + String(number)
  }

  package var description: String { label }

  /// Reads `2026-Q3` where `fiscalYearStart` is 1, else `FY2026-Q3`.
  ///
  /// Throws `QuarterError` with the form that would have been read. The years are 1 to 9998, so
  /// that the quarter's end has a date.
  package init(label: String, fiscalYearStart: Int) throws(QuarterError) {
    let example = Quarter(year: 2026, number: 3, fiscalYearStart: fiscalYearStart).label
    let isFiscal = label.hasPrefix("FY")
    let bytes = Array(label.utf8.dropFirst(isFiscal ? 2 : 0))
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"),
      let year = bytes.span.number(at: 0, count: 4), (1...9998).contains(year),
      let number = bytes.span.number(at: 6, count: 1), (1...4).contains(number)
    else { throw .unreadable(label, form: example) }
    self.init(year: year, number: number, fiscalYearStart: fiscalYearStart)
    if isFiscal != (fiscalYearStart != 1) {
      throw .otherYear(label, form: self.label)
    }
  }
}
