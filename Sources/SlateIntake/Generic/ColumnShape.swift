import SlateModel

/// What the first values of a field look like.
struct ColumnShape {
  /// The values that say something.
  let filled: [String]
  let rows: Int
  /// By row, seconds on the clock that the values were written by; nil where none can be read.
  let times: [Int64?]

  init(_ values: [String]) {
    rows = values.count
    filled = values.filter { !Self.isMissing($0) }
    // The order in which more of them are dates; which one it is does not matter here.
    let readings = [DateOrder.dmy, .mdy].map { order in
      values.map { TimeCell(Array($0.utf8).span, order: order)?.local }
    }
    times =
      readings[0].count { $0 != nil } >= readings[1].count { $0 != nil }
      ? readings[0] : readings[1]
  }

  private static func isMissing(_ value: String) -> Bool {
    value.isEmpty || Format.commonMissing.contains(value.lowercased())
      || TimeCell.isNull(Array(value.utf8).span)
  }

  /// Nearly all of what is there can be read as times.
  var isTimes: Bool { isMost(times.count { $0 != nil }) }

  /// The same, written as times are: a bare number may be a day or an instant, and is mostly neither.
  var areWrittenTimes: Bool {
    isTimes && isMost(filled.count { !Self.isBareNumber($0) })
  }

  private static func isBareNumber(_ value: String) -> Bool {
    value.allSatisfy { $0.isNumber || ".,".contains($0) } && value.count { !$0.isNumber } < 2
  }

  /// Nearly every row has a value.
  var isFilled: Bool { rows > 0 && filled.count * 10 >= rows * 9 }

  /// Nearly no value stands twice.
  var isDistinct: Bool { isMost(Set(filled).count) }

  /// Nearly all of what is there has a digit in it.
  var haveDigits: Bool { isMost(filled.count { $0.contains(where: \.isNumber) }) }

  /// Every row has a short word of its own with a digit in it, as numbers of tickets are; times and
  /// decimals are none.
  var isIdentifiers: Bool {
    rows >= 3 && filled.count == rows && Set(filled).count == rows && !areWrittenTimes
      && filled.allSatisfy { value in
        value.count <= 24 && value.contains(where: \.isNumber)
          && !value.contains { $0.isWhitespace || "@.,:/".contains($0) }
      }
  }

  /// Whether the values can be those of a column; an empty field may be any.
  func fits(_ type: CellType) -> Bool {
    guard !filled.isEmpty else { return true }
    return switch type {
    case .instant, .date: isTimes
    case .count: isMost(filled.count { NumberCell.wholeNumber(Array($0.utf8).span) != nil })
    case .minutes:
      isMost(filled.count { LengthCell.seconds(Array($0.utf8).span, unit: .minutes) != nil })
    case .flag: isMost(filled.count { NumberCell.flag(Array($0.utf8).span) != nil })
    case .text, .name: !areWrittenTimes && !areDumps
    }
  }

  /// Objects and lists of them, as programs write them down: `{'id': 7}`.
  private var areDumps: Bool {
    isMost(filled.count { value in Self.dumps.contains { value.hasPrefix($0) } })
  }

  private static let dumps = ["{'", "{\"", "[{", "['", "[\""]

  /// The values say that a goal was met or breached, or that neither is known yet.
  var areVerdicts: Bool {
    let reader = VerdictReader(.anyWords(below: ""))
    let readings = filled.map { reader.reading(Array($0.utf8).span) }
    return isMost(readings.count { $0 != .unread })
      && readings.contains { $0 == .met || $0 == .breached }
  }

  /// Never later than another column, where both have a time, and earlier somewhere.
  func isBefore(_ other: ColumnShape) -> Bool {
    let pairs = zip(times, other.times).compactMap { first, second in
      first.flatMap { first in second.map { (first, $0) } }
    }
    return pairs.allSatisfy { $0 <= $1 } && pairs.contains { $0 < $1 }
  }

  private func isMost(_ count: Int) -> Bool {
    !filled.isEmpty && count * 10 >= filled.count * 9
  }
}
