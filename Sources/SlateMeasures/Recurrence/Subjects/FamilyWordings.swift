import SlateModel

/// For each key the subject that stands for it: of its masked subjects the one that most tickets
/// have, as it was first written in the order of bytes, one in capitals throughout last.
struct FamilyWordings: Sendable {
  /// By key: a row of the tickets, -1 for a key without subjects.
  private var rows: [Int32] = []
  private let mask: SubjectMask

  init(_ mask: SubjectMask) { self.mask = mask }

  /// - Parameters:
  ///   - maskOfTicket: the masked subject of each ticket, by number.
  ///   - keyOfMask: the key of each masked subject, below `count`.
  mutating func read(
    _ subjects: TextColumn, _ maskOfTicket: [UInt32], _ masked: TextColumn, _ keyOfMask: [UInt32],
    count: Int, _ workers: Workers
  ) {
    var tickets = [Int](repeating: 0, count: masked.count)
    for mask in maskOfTicket { tickets[Int(mask)] += 1 }
    var common = [Int](repeating: -1, count: count)
    for mask in keyOfMask.indices {
      let key = Int(keyOfMask[mask])
      let other = common[key]
      let isMoreCommon =
        other < 0 || tickets[mask] > tickets[other]
        || tickets[mask] == tickets[other] && precedes(masked, mask, other)
      if isMoreCommon { common[key] = mask }
    }
    let ranges = workers.ranges(of: maskOfTicket.count)
    let parts = workers.map(ranges.count) { [self, common] part in
      var rows = [Int32](repeating: -1, count: count)
      for ticket in ranges[part] {
        let mask = maskOfTicket[ticket]
        let key = Int(keyOfMask[Int(mask)])
        if common[key] == Int(mask) { take(Int32(ticket), for: &rows[key], subjects) }
      }
      return rows
    }
    var best = parts.first ?? []
    for part in parts.dropFirst() {
      for key in part.indices where part[key] >= 0 { take(part[key], for: &best[key], subjects) }
    }
    rows = best
  }

  private func take(_ ticket: Int32, for row: inout Int32, _ subjects: TextColumn) {
    if row < 0 || isBetter(subjects, Int(ticket), Int(row)) { row = ticket }
  }

  private func precedes(_ texts: TextColumn, _ first: Int, _ second: Int) -> Bool {
    let bytes = texts.bytes.span
    let (mine, its) = (texts.range(first), texts.range(second))
    for place in 0..<min(mine.count, its.count) {
      let (left, right) = (bytes[mine.lowerBound + place], bytes[its.lowerBound + place])
      if left != right { return left < right }
    }
    return mine.count < its.count
  }

  private func isBetter(_ subjects: TextColumn, _ first: Int, _ second: Int) -> Bool {
    // Most tickets are neither the first in the order of bytes nor loud, nor is the best so far.
    if precedes(subjects, first, second) {
      return !isLoud(subjects, first) || isLoud(subjects, second)
    }
    return isLoud(subjects, second) && !isLoud(subjects, first)
  }

  /// Whether it has no small letter of ASCII.
  private func isLoud(_ subjects: TextColumn, _ row: Int) -> Bool {
    let bytes = subjects.bytes.span
    for place in subjects.range(row) where bytes[place] &- 0x61 < 26 { return false }
    return true
  }

  /// What a family of a key is called: its subject without what varies, cut where it is long.
  func wording(of key: UInt32, _ subjects: TextColumn) -> String {
    guard rows[Int(key)] >= 0 else { return "" }
    var mask = mask
    return Self.cut(
      mask.wording(of: subjects.bytes.span.extracting(subjects.range(Int(rows[Int(key)])))))
  }

  private static let mostCharacters = 60

  /// A text of at most 60 characters, cut behind a word where there is one in its second half.
  static func cut(_ text: String) -> String {
    guard text.count > mostCharacters else { return text }
    let front = text.prefix(mostCharacters - 1)
    let blank = front.lastIndex(of: " ") ?? front.endIndex
    let isLate = front.distance(from: front.startIndex, to: blank) > mostCharacters / 2
    return String(isLate ? front[..<blank] : front) + "…"
  }
}
