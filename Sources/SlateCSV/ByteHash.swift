/// A 64-bit hash of the bytes, eight at a time; the same in every run and on every machine.
///
/// Multiply and fold, as in wyhash. Not meant to withstand an attacker: who uses it compares the
/// bytes as well.
package func byteHash(_ bytes: Span<UInt8>) -> UInt64 {
  unsafe bytes.withUnsafeBytes { raw in
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: raw.count)
    var offset = 0
    while offset &+ 8 <= raw.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = folded(hash ^ UInt64(littleEndian: word), 0xE703_7ED1_A0B4_28DB)
      offset &+= 8
    }
    var tail: UInt64 = 0
    while offset < raw.count {
      tail = (tail &<< 8) | UInt64(unsafe raw[offset])
      offset &+= 1
    }
    return folded(hash ^ tail, 0x8EBC_6AF0_9C88_C6E3)
  }
}

private func folded(_ first: UInt64, _ second: UInt64) -> UInt64 {
  let product = first.multipliedFullWidth(by: second)
  return product.high ^ product.low
}

/// Whether two texts are the same bytes.
package func sameBytes(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
  guard first.count == second.count else { return false }
  for index in first.indices where first[index] != second[index] { return false }
  return true
}

/// Whether the first text stands before the second in the order of their bytes.
package func precedes(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
  for index in 0..<min(first.count, second.count) where first[index] != second[index] {
    return first[index] < second[index]
  }
  return first.count < second.count
}

/// Adds the bytes of a span to an array in one move.
package func append(_ bytes: Span<UInt8>, to array: inout [UInt8]) {
  unsafe bytes.withUnsafeBufferPointer { unsafe array.append(contentsOf: $0) }
}
