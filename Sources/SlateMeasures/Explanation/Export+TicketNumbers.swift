import SlateModel

extension Export {
  private var ticketNumbers: TextColumn { tickets.texts[TicketColumn.ticket.rawValue] }

  /// The row of a ticket by its number, as it is written in the export; nil where there is none.
  package func ticket(numbered number: String) -> Int? {
    let wanted = Array(number.utf8)
    let numbers = ticketNumbers
    let bytes = numbers.bytes.span
    return (0..<tickets.count).first { row in
      let range = numbers.range(row)
      guard range.count == wanted.count else { return false }
      return wanted.indices.allSatisfy { bytes[range.lowerBound + $0] == wanted[$0] }
    }
  }

  /// The number that somebody who wrote another one most likely meant; nil if none is near.
  ///
  /// Compared are those that differ in one place of at most four characters: a million numbers cost
  /// one walk over their bytes.
  package func ticketNumber(nearestTo number: String) -> String? {
    let wanted = number.utf8.map(lowercase)
    let numbers = ticketNumbers
    let bytes = numbers.bytes.span
    let near = (0..<tickets.count).filter { row in
      let range = numbers.range(row)
      let shorter = min(range.count, wanted.count)
      var head = 0
      while head < shorter, lowercase(bytes[range.lowerBound + head]) == wanted[head] { head += 1 }
      var tail = 0
      while tail < shorter - head,
        lowercase(bytes[range.upperBound - 1 - tail]) == wanted[wanted.count - 1 - tail]
      { tail += 1 }
      return max(range.count, wanted.count) - head - tail <= 4
    }
    return nearest(to: number, among: near.map { numbers[$0] }.sorted())
  }
}

/// ASCII only: what is beyond it is compared as it is.
private func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
