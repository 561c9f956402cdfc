import SlateModel

/// The distinct keys of each area: what is joined to families.
struct Variants {
  /// The variant of each ticket, -1 where it has no key.
  private(set) var ofTicket: [Int32]
  /// Tickets by variant.
  private(set) var tickets: [Int] = []
  private var codes = CodeNumbers()

  init(_ tickets: Table, keyOfTicket: [UInt32]) {
    ofTicket = Array(repeating: -1, count: tickets.count)
    for ticket in 0..<tickets.count where keyOfTicket[ticket] != 0 {
      let area = Families.Area(of: ticket, tickets)
      // At most 2^30 names: an export of four thousand million bytes has fewer.
      let code = UInt64(area.name) << 2 | UInt64(area.kind.number)
      let variant = codes.number(of: code << 32 | UInt64(keyOfTicket[ticket]))
      if Int(variant) == self.tickets.count { self.tickets.append(0) }
      self.tickets[Int(variant)] += 1
      ofTicket[ticket] = Int32(variant)
    }
  }

  var count: Int { codes.count }

  /// A variant's area and key.
  subscript(variant: Int) -> (area: Families.Area, key: UInt32) {
    let code = codes.codes[variant]
    let kind = Families.AreaKind(number: Int((code >> 32) & 3))
    return (Families.Area(kind: kind, name: UInt32(code >> 34)), UInt32(truncatingIfNeeded: code))
  }

  /// Area and its kind as one number.
  func areaCode(of variant: Int) -> UInt32 { UInt32(codes.codes[variant] >> 32) }
}
