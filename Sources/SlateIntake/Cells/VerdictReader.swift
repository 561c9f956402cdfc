/// Reads a tool's own verdict from a cell.
struct VerdictReader: Sendable {
  enum Reading {
    case met
    case breached
    /// The tool says that it has no verdict.
    case nothing
    /// What the cell says is not known.
    case unread
  }

  private let met: CellWords
  private let breached: CellWords
  private let nothing: CellWords
  private let isTimeLeft: Bool
  private let zero: Reading

  init(_ form: VerdictForm) {
    var words: (met: [String], breached: [String], nothing: [String]) = ([], [], [])
    switch form {
    case .words(let met, let breached, let nothing, _):
      words = (met, breached, nothing)
      (isTimeLeft, zero) = (false, .nothing)
    case .timeLeft(let zeroIsNothing):
      (isTimeLeft, zero) = (true, zeroIsNothing ? .nothing : .met)
    }
    met = CellWords(words.met)
    breached = CellWords(words.breached)
    nothing = CellWords(words.nothing)
  }

  /// - Parameter cell: without blanks around it, not empty.
  func reading(_ cell: Span<UInt8>) -> Reading {
    if isTimeLeft { return timeLeft(cell) }
    if met.contain(cell) { return .met }
    if breached.contain(cell) { return .breached }
    return nothing.contain(cell) ? .nothing : .unread
  }

  /// The sign of a number, a clock or a length in words; its size does not matter unless it is 0.
  /// Less than nothing is late, however little its units show of it: `-0:00` is some seconds over.
  private func timeLeft(_ cell: Span<UInt8>) -> Reading {
    var start = 0
    // A spreadsheet's guard against formulas stands before a minus.
    if cell[0] == 0x27 { start += 1 }
    let isNegative = skipMinus(cell, &start)
    guard start < cell.count, cell[start] &- 0x30 < 10 else { return .unread }
    var isZero = true
    for index in start..<cell.count {
      if cell[index] &- 0x30 < 10 {
        isZero = isZero && cell[index] == 0x30
      } else if !isPartOfLength(cell[index]) {
        return .unread
      }
    }
    return isNegative ? .breached : isZero ? zero : .met
  }

  /// A hyphen, or a minus sign as it is printed.
  private func skipMinus(_ cell: Span<UInt8>, _ position: inout Int) -> Bool {
    guard position < cell.count else { return false }
    if cell[position] == 0x2D {
      position += 1
      return true
    }
    guard position + 2 < cell.count, cell[position] == 0xE2, cell[position + 1] == 0x88,
      cell[position + 2] == 0x92
    else { return false }
    position += 3
    return true
  }

  /// Letters of units, `:`, `.`, `,`, blanks and what is not ASCII.
  private func isPartOfLength(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3A, 0x2E, 0x2C, 0x20: true
    default: byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
  }
}
