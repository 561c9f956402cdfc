import SlateModel

/// Reads numbers, lengths and yes or no.
enum NumberCell {
  /// A whole number from 0 up, thousands separated by commas or blanks where they are, decimals that are
  /// all zeros left out; nil otherwise.
  static func wholeNumber(_ cell: Span<UInt8>) -> Int32? {
    if let plain = count(cell) { return plain }
    var scan = LengthScan()
    guard let number = scan.number(in: cell), scan.isAtEnd(of: cell),
      number.millionths % 1_000_000 == 0
    else { return nil }
    return Int32(exactly: number.millionths / 1_000_000)
  }

  /// A whole number from 0 up, thousands separated by commas where they are; nil otherwise.
  static func count(_ cell: Span<UInt8>) -> Int32? {
    var value = 0
    var group = -1
    for index in cell.indices {
      if cell[index] == 0x2C {
        guard index > 0, index <= 3 || group == 3, group < 0 ? true : group == 3 else { return nil }
        group = 0
        continue
      }
      let digit = cell[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      if group >= 0 { group += 1 }
      guard value <= Int(Int32.max) else { return nil }
    }
    return cell.isEmpty || (group >= 0 && group != 3) ? nil : Int32(value)
  }

  /// Minutes, with decimals where they are, as whole seconds (rounded half up); nil otherwise.
  static func minutes(_ cell: Span<UInt8>) -> Int32? {
    var point = 0
    while point < cell.count, cell[point] != 0x2E { point += 1 }
    guard let whole = count(cell.extracting(0..<point)) else { return nil }
    var seconds = Int(whole) * 60
    if point < cell.count {
      let decimals = cell.extracting(point + 1..<cell.count)
      guard let fraction = secondsOfMinute(decimals) else { return nil }
      seconds += fraction
    }
    return seconds <= Int(Int32.max) ? Int32(seconds) : nil
  }

  /// The seconds that the decimals of a minute make, rounded half up; nil but for digits alone.
  private static func secondsOfMinute(_ decimals: Span<UInt8>) -> Int? {
    var (fraction, scale) = (0, 1)
    for index in decimals.indices {
      let digit = decimals[index] &- 0x30
      guard digit < 10 else { return nil }
      // Further digits are cut: what they add is far less than a second.
      guard scale < 1_000_000_000_000 else { continue }
      fraction = fraction * 10 + Int(digit)
      scale *= 10
    }
    return decimals.isEmpty ? nil : (fraction * 120 + scale) / (2 * scale)
  }

  /// 1 for yes, 0 for no, nil for anything else.
  static func flag(_ cell: Span<UInt8>) -> Int32? {
    switch cell.count {
    case 1:
      switch cell[0] {
      case 0x59, 0x79, 0x54, 0x74, 0x31: return 1  // y, t, 1
      case 0x4E, 0x6E, 0x46, 0x66, 0x30: return 0  // n, f, 0
      default: return nil
      }
    default:
      var scan = CellScan()
      if scan.word(Word.yes, in: cell) || scan.word(Word.true, in: cell) {
        return scan.isAtEnd(of: cell) ? 1 : nil
      }
      if scan.word(Word.no, in: cell) || scan.word(Word.false, in: cell) {
        return scan.isAtEnd(of: cell) ? 0 : nil
      }
      return nil
    }
  }
}
