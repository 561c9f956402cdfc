import SlateModel

/// Reads numbers, lengths and yes or no.
enum NumberCell {
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
      let decimals = cell.extracting(min(point + 1, cell.count)..<min(point + 7, cell.count))
      guard let fraction = count(decimals), point + 7 >= cell.count else { return nil }
      var scale = 1
      for _ in decimals.indices { scale *= 10 }
      seconds += (Int(fraction) * 120 + scale) / (2 * scale)
    }
    return seconds <= Int(Int32.max) ? Int32(seconds) : nil
  }

  /// 1 for yes, 0 for no, nil for anything else.
  static func flag(_ cell: Span<UInt8>) -> Int32? {
    switch cell.count {
    case 1:
      switch cell[0] | 0x20 {
      case 0x79, 0x74, 0x31 | 0x20: return 1  // y, t, 1
      case 0x6E, 0x66, 0x30 | 0x20: return 0  // n, f, 0
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
