/// The mark that some programs put before a text to tell its encoding.
package enum ByteOrderMark: Equatable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// The mark that `bytes` begin with, if any.
  package init?(at bytes: Span<UInt8>) {
    let first = bytes.count > 0 ? bytes[0] : 0
    let second = bytes.count > 1 ? bytes[1] : 0
    let third = bytes.count > 2 ? bytes[2] : 0
    switch (first, second, third) {
    case (0xEF, 0xBB, 0xBF): self = .utf8
    case (0xFF, 0xFE, _): self = .utf16LittleEndian
    case (0xFE, 0xFF, _): self = .utf16BigEndian
    default: return nil
    }
  }

  package var byteCount: Int {
    self == .utf8 ? 3 : 2
  }
}
