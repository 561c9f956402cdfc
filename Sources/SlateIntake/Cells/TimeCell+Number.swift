import SlateModel

extension TimeCell {
  /// What a number without any other sign means as a time, by its digits; nil for anything else.
  ///
  /// 13 digits are milliseconds since 1970 and 10 seconds, both UTC; 14, 12 and 8 are `20260301093015`,
  /// without the seconds and without the time; 5 are days of the 1900 system of spreadsheets, 25,569
  /// being 1970-01-01, the time of day behind a point or comma.
  static func number(_ cell: Span<UInt8>) -> TimeCell? {
    guard let number = DigitCell(cell) else { return nil }
    switch number.digits {
    case 5: return serial(number)
    case 10: return epoch(number.value)
    case 13: return epoch(number.value / 1_000)
    case 8 where !number.hasDecimals: return compact(number.value * 1_000_000)
    case 12 where !number.hasDecimals: return compact(number.value * 100)
    case 14 where !number.hasDecimals: return compact(number.value)
    default: return nil
    }
  }

  /// The end of the year 2100.
  private static let end: Int64 = 4_133_980_800

  private static func epoch(_ seconds: Int64) -> TimeCell? {
    (1..<end).contains(seconds) ? TimeCell(local: seconds, offset: 0) : nil
  }

  /// Rounded to the nearest second: a spreadsheet's fractions of a day are not exact.
  private static func serial(_ number: DigitCell) -> TimeCell? {
    let seconds =
      (number.value - 25_569) * 86_400
      + (number.decimals * 86_400 * 2 + number.scale) / (2 * number.scale)
    return (0..<end).contains(seconds) ? TimeCell(local: seconds) : nil
  }

  /// - Parameter digits: those of year, month, day, hour, minute and second.
  private static func compact(_ digits: Int64) -> TimeCell? {
    let (date, time) = (Int(digits / 1_000_000), digits % 1_000_000)
    let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
    guard (1970...2100).contains(date / 10_000), hour < 24, minute < 60, second < 60,
      let day = CivilDate(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    else { return nil }
    return TimeCell(
      local: Int64(day.daysSince1970) * 86_400 + hour * 3_600 + minute * 60 + second)
  }
}

/// A cell of digits, with decimals behind a point or comma where they are.
private struct DigitCell {
  var value: Int64 = 0
  var digits = 0
  var hasDecimals = false
  /// As a whole number of `scale` parts; what lies beyond ten digits is cut.
  var decimals: Int64 = 0
  var scale: Int64 = 1

  init?(_ cell: Span<UInt8>) {
    guard cell.count >= 5, cell.count <= 32 else { return nil }
    for index in cell.indices {
      let byte = cell[index]
      if byte &- 0x30 < 10 {
        take(Int64(byte &- 0x30))
        if digits > 14 { return nil }
      } else if (byte == 0x2E || byte == 0x2C) && !hasDecimals && index + 1 < cell.count {
        hasDecimals = true
      } else {
        return nil
      }
    }
  }

  private mutating func take(_ digit: Int64) {
    if !hasDecimals {
      value = value &* 10 &+ digit
      digits += 1
    } else if scale < 10_000_000_000 {
      decimals = decimals * 10 + digit
      scale *= 10
    }
  }
}
