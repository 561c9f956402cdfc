import SlateCSV
import SlateModel

/// Which rows are about the same ticket.
struct TicketGroups {
  /// The ticket of each row; tickets are numbered as they first appear.
  private(set) var ticket: [UInt32]
  private(set) var count = 0
  private let hashes: [UInt64]

  /// - Parameter numbers: the ticket number of every row.
  init(_ numbers: TextColumn, workers: Workers) {
    let pieces = workers.ranges(of: numbers.count)
    hashes = workers.map(pieces.count) { piece in
      let bytes = numbers.bytes.span
      return pieces[piece].map { byteHash(bytes.extracting(numbers.range($0))) }
    }.flatMap(\.self)
    guard !Self.areDistinct(hashes, workers) else {
      (ticket, count) = (Array(0..<UInt32(numbers.count)), numbers.count)
      return
    }
    ticket = Array(repeating: 0, count: numbers.count)
    number(numbers)
  }

  /// Whether no hash stands twice: then no ticket does, which most exports are through with.
  ///
  /// Each part looks at hashes of its own, few enough for a table that stays in the processor's cache.
  private static func areDistinct(_ hashes: [UInt64], _ workers: Workers) -> Bool {
    let parts = 16
    var size = 16
    while size * parts < hashes.count * 3 { size *= 2 }
    return workers.map(parts) { [size] part in
      var slots = [UInt64](repeating: 0, count: size)
      for hash in hashes where Int(truncatingIfNeeded: hash >> 60) == part {
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        var tries = 0
        while slots[slot] != 0 {
          // A full table is no harm: rows are looked at one by one then.
          if slots[slot] == hash || tries == size { return false }
          slot = (slot + 1) & (size - 1)
          tries += 1
        }
        // A free slot is 0: a hash that is 0 cannot be told from it.
        if hash == 0 { return false }
        slots[slot] = hash
      }
      return true
    }.allSatisfy(\.self)
  }

  /// Open addressing, at most half full: a slot holds the first row of a ticket, plus one.
  private mutating func number(_ numbers: TextColumn) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    let bytes = numbers.bytes.span
    for row in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[row]) & (size - 1)
      while slots[slot] != 0 {
        let first = Int(slots[slot]) - 1
        if hashes[first] == hashes[row],
          sameBytes(bytes.extracting(numbers.range(first)), bytes.extracting(numbers.range(row)))
        {
          ticket[row] = ticket[first]
          break
        }
        slot = (slot + 1) & (size - 1)
      }
      guard slots[slot] == 0 else { continue }
      slots[slot] = UInt32(row + 1)
      ticket[row] = UInt32(count)
      count += 1
    }
  }

  /// The rows of each ticket, in input order.
  func rowsByTicket() -> (starts: [Int], rows: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in ticket { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var rows = [Int](repeating: 0, count: ticket.count)
    for row in ticket.indices {
      rows[next[Int(ticket[row])]] = row
      next[Int(ticket[row])] += 1
    }
    return (starts, rows)
  }
}
