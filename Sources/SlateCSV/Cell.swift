/// The content of a cell, or what it must be made from.
@usableFromInline
package struct Cell: Equatable, Sendable {
  /// The content, or the raw cell if it needs unescaping.
  @usableFromInline package let range: Range<Int>
  /// Tells whether the content is not a part of the file as it stands: see `unescape`.
  @usableFromInline package let needsUnescaping: Bool

  @inlinable
  package init(range: Range<Int>, needsUnescaping: Bool) {
    self.range = range
    self.needsUnescaping = needsUnescaping
  }
}

/// The content of the cell whose bytes in the file, quotes included, are `raw`.
@inlinable
package func cellContent(of raw: Range<Int>, in bytes: Span<UInt8>) -> Cell {
  if raw.isEmpty || bytes[raw.lowerBound] != 0x22 {
    return Cell(range: raw, needsUnescaping: false)
  }
  return quotedContent(of: raw, in: bytes)
}

/// The content of a cell that begins with a quote.
@usableFromInline
func quotedContent(of raw: Range<Int>, in bytes: Span<UInt8>) -> Cell {
  let start = raw.lowerBound + 1
  precondition(0 < start && raw.upperBound <= bytes.count, "the cell lies outside the file")
  let position = unsafe bytes.withUnsafeBufferPointer { bytes in
    // A file with a cell has an address.
    guard let base = bytes.baseAddress else { return start }
    return unsafe ByteWord.firstIndex(of: .quote, in: start..<raw.upperBound, of: base)
  }
  // A second quote that is the last byte closes the field; none leaves it unclosed, content all the
  // same.
  if position >= raw.upperBound - 1 { return Cell(range: start..<position, needsUnescaping: false) }
  return Cell(range: raw, needsUnescaping: true)
}

/// Replaces `content` by the content of the quoted cell `raw`: doubled quotes are one quote, and
/// what follows the closing quote is kept as it stands.
package func unescape(
  _ raw: Range<Int>, of bytes: Span<UInt8>, into content: inout [UInt8]
) {
  content.removeAll(keepingCapacity: true)
  var position = raw.lowerBound + 1
  while position < raw.upperBound {
    let byte = bytes[position]
    position += 1
    if byte == .quote {
      guard position < raw.upperBound, bytes[position] == .quote else { break }
      position += 1
    }
    content.append(byte)
  }
  while position < raw.upperBound {
    content.append(bytes[position])
    position += 1
  }
}

/// The content of a cell as bytes of its own, for few cells.
package func cellBytes(of raw: Range<Int>, in bytes: Span<UInt8>) -> [UInt8] {
  let cell = cellContent(of: raw, in: bytes)
  var content: [UInt8] = []
  if cell.needsUnescaping {
    unescape(raw, of: bytes, into: &content)
  } else {
    for index in cell.range { content.append(bytes[index]) }
  }
  return content
}
