import SlateModel

extension TimeCell {
  /// Local seconds of `2026-03-01 09:30:15`, to the letter: the form of most cells of most files.
  ///
  /// - Returns: nil for any other form, and for a time that is none; the general reader then decides.
  static func plainSeconds(_ cell: Span<UInt8>) -> Int64? {
    guard cell.count == 19, cell[4] == 0x2D, cell[7] == 0x2D, cell[10] == 0x20 || cell[10] == 0x54,
      cell[13] == 0x3A, cell[16] == 0x3A
    else { return nil }
    let century = pair(cell, 0)
    let year = pair(cell, 2)
    let month = pair(cell, 5)
    let day = pair(cell, 8)
    let hour = pair(cell, 11)
    let minute = pair(cell, 14)
    let second = pair(cell, 17)
    // A pair with anything but digits is over 99, and then so is the greatest of them.
    guard max(century, year, month, day) < 100, hour < 24, minute < 60, second < 60,
      (1970...2100).contains(century &* 100 &+ year),
      let date = CivilDate(year: century &* 100 &+ year, month: month, day: day)
    else { return nil }
    return Int64(date.daysSince1970) * 86_400 + Int64(hour &* 3600 &+ minute &* 60 &+ second)
  }

  /// The number that two digits write; 1000 or more where one of them is none.
  private static func pair(_ cell: Span<UInt8>, _ place: Int) -> Int {
    let tens = cell[place] &- 0x30
    let ones = cell[place + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens &* 10 &+ ones) : 1000
  }
}
