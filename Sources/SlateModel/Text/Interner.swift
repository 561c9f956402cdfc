/// Gives each distinct text a number, the empty one 0, in the order in which they first appear.
///
/// The caller brings the hash, always by the same function; texts of equal hashes are compared.
package struct Interner: Sendable {
  package private(set) var texts = TextColumn()
  private var hashes: [UInt64] = [0]
  /// Open addressing with linear probing, at most half full; 0 is a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 256)

  package init() { texts.appendEmpty(count: 1) }

  package var count: Int { hashes.count }

  package mutating func id(of text: Span<UInt8>, hash: UInt64) -> UInt32 {
    guard !text.isEmpty else { return 0 }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, texts.holds(text, at: Int(id)) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = UInt32(hashes.count)
    hashes.append(hash)
    texts.append(text)
    slots[slot] = id
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  /// The number of a text that has one.
  package func known(_ text: Span<UInt8>, hash: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, texts.holds(text, at: Int(id)) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Takes over another's texts; tells the number here of each number there.
  package mutating func absorb(_ other: Interner) -> [UInt32] {
    (0..<other.count).map { row in
      id(of: other.texts.bytes.span.extracting(other.texts.range(row)), hash: other.hashes[row])
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 1..<hashes.count {
      var slot = Int(truncatingIfNeeded: hashes[id]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(id)
    }
  }
}

extension TextColumn {
  func holds(_ text: Span<UInt8>, at row: Int) -> Bool {
    let range = range(row)
    guard range.count == text.count else { return false }
    let own = bytes.span
    for index in text.indices where own[range.lowerBound + index] != text[index] { return false }
    return true
  }
}
