extension TextEncoding {
  /// So many bytes are looked at for UTF-16 without a mark.
  private static let sniffedByteCount = 4096

  /// The encoding that `bytes` show: their byte-order mark, else the zeros that UTF-16 leaves in
  /// every other byte, else whether they are UTF-8; Windows-1252 is what is left.
  ///
  /// - Returns: also the first byte that is not UTF-8 where all before it are, and not all of them ASCII.
  package static func sniffed(_ bytes: Span<UInt8>) -> (encoding: TextEncoding, stray: Int?) {
    let mark = ByteOrderMark(at: bytes)
    switch mark {
    case .utf16LittleEndian: return (.utf16LittleEndian, nil)
    case .utf16BigEndian: return (.utf16BigEndian, nil)
    case .utf8, nil: break
    }
    if let unmarked = unmarkedUTF16(bytes) { return (unmarked, nil) }
    let valid = utf8Prefix(of: bytes)
    if valid.end == bytes.count { return (mark == nil ? .utf8 : .markedUTF8, nil) }
    return valid.isASCII ? (.windows1252, nil) : (.damagedUTF8, valid.end)
  }

  /// Of ASCII letters, delimiters and line ends UTF-16 has the high bytes 0; other encodings of text
  /// have no such bytes at all.
  private static func unmarkedUTF16(_ bytes: Span<UInt8>) -> TextEncoding? {
    let pairs = min(bytes.count, sniffedByteCount) / 2
    var (first, second) = (0, 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { first += 1 }
      if bytes[2 * pair + 1] == 0 { second += 1 }
    }
    if second * 16 > pairs, first * 8 <= second { return .utf16LittleEndian }
    if first * 16 > pairs, second * 8 <= first { return .utf16BigEndian }
    return nil
  }
}
