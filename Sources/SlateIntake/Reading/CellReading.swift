import SlateModel

/// How the cells of one file are read: date order, zone, and what a paused total means.
struct CellReading: Sendable {
  let order: DateOrder
  let zone: ZoneRules

  /// Seconds since 1970 of a time cell, or nil where it cannot be read.
  func instant(_ cell: Span<UInt8>, counting changes: inout ClockChanges) -> UInt32? {
    guard let time = TimeCell(cell, order: order) else { return nil }
    if let offset = time.offset { return stored(time.local - Int64(offset)) }
    let (instant, kind) = zone.instant(local: time.local)
    switch kind {
    case .plain: break
    case .gap: changes.skipped += 1
    case .repeated: changes.repeated += 1
    }
    return stored(instant.secondsSince1970)
  }

  /// Days since 1970 of a date cell, the time of day left out; nil where it cannot be read.
  func date(_ cell: Span<UInt8>) -> Int32? {
    TimeCell(cell, order: order).map { Int32($0.local / 86_400) }
  }

  /// Within 1970 and what 32 bits hold; 0 stands for missing.
  private func stored(_ seconds: Int64) -> UInt32? {
    seconds > 0 ? UInt32(exactly: seconds) : nil
  }
}

/// Local times that a clock change skipped or repeated.
struct ClockChanges: Sendable {
  var skipped = 0
  var repeated = 0
}

/// The cell without the blanks and line breaks around it.
func trimmed(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, isBlank(bytes[start]) { start += 1 }
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  // Blanks beyond ASCII are rare: nearly every cell ends here.
  guard start < end, bytes[start] | bytes[end - 1] >= 0x80 else { return start..<end }
  let cell = bytes.extracting(start..<end)
  let first = Blank.length(in: cell, at: 0)
  let last = first == cell.count ? 0 : Blank.length(in: cell, before: cell.count)
  guard first + last > 0 else { return start..<end }
  return trimmed(start + first..<end - last, of: bytes)
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
