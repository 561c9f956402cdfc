/// Gives each distinct 64-bit code a number, in the order in which they first appear.
struct CodeNumbers {
  private(set) var codes: [UInt64] = []
  /// Open addressing with linear probing, at most half full: the number plus one, 0 where free.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)
  /// The high bits of a product tell the slot.
  private var shift: UInt64 = 60

  var count: Int { codes.count }

  mutating func number(of code: UInt64) -> UInt32 {
    var slot = place(of: code)
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if codes[Int(number)] == code { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    codes.append(code)
    slots[slot] = UInt32(codes.count)
    if codes.count * 2 > slots.count { grow() }
    return UInt32(codes.count - 1)
  }

  /// Nil for a code that has no number.
  func known(_ code: UInt64) -> UInt32? {
    var slot = place(of: code)
    while slots[slot] != 0 {
      if codes[Int(slots[slot] - 1)] == code { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func place(of code: UInt64) -> Int {
    Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    shift -= 1
    for (number, code) in codes.enumerated() {
      var slot = place(of: code)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number) + 1
    }
  }
}

/// Lists of numbers, each under a 64-bit signature, in the order in which they were added.
struct SignatureLists {
  private var signatures = CodeNumbers()
  /// By signature: the first and last entry of its list.
  private var ends: [(first: Int32, last: Int32)] = []
  /// By entry: what it holds, and the entry behind it, -1 at the end.
  private var entries: [(member: UInt32, next: Int32)] = []

  static let none: Int32 = -1

  mutating func add(_ member: UInt32, under signature: UInt64) {
    let entry = Int32(entries.count)
    entries.append((member, Self.none))
    let number = Int(signatures.number(of: signature))
    if number == ends.count {
      ends.append((entry, entry))
    } else {
      entries[Int(ends[number].last)].next = entry
      ends[number].last = entry
    }
  }

  /// The first entry under a signature, or `none`.
  func first(under signature: UInt64) -> Int32 {
    signatures.known(signature).map { ends[Int($0)].first } ?? Self.none
  }

  func entry(_ number: Int32) -> (member: UInt32, next: Int32) { entries[Int(number)] }

  /// What is listed under any of some signatures and fits, each once.
  func members(under signatures: [UInt64], where fits: (UInt32) -> Bool) -> Set<UInt32> {
    var found: Set<UInt32> = []
    for signature in signatures {
      var next = first(under: signature)
      while next != Self.none {
        let member = entry(next).member
        if fits(member) { found.insert(member) }
        next = entry(next).next
      }
    }
    return found
  }
}
