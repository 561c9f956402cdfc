extension Dialect {
  /// What a first line such as `sep=;` declares, and where the line behind it begins.
  ///
  /// Spreadsheets read such a line and write none; quotes around it and delimiters behind it come from
  /// saving it again.
  package static func declared(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (dialect: Dialect, end: Int)? {
    var position = range.lowerBound
    func skip(_ byte: UInt8) -> Bool {
      guard position < range.upperBound, bytes[position] == byte else { return false }
      position += 1
      return true
    }
    let isQuoted = skip(.quote)
    for (small, great) in zip("sep=".utf8, "SEP=".utf8) {
      guard skip(small) || skip(great) else { return nil }
    }
    guard position < range.upperBound, candidates.contains(bytes[position]) else { return nil }
    let dialect = Dialect(delimiter: bytes[position])
    position += 1
    if isQuoted, !skip(.quote) { return nil }
    while skip(dialect.delimiter) || skip(0x20) {}
    guard skip(.carriageReturn) || position < range.upperBound && bytes[position] == .lineFeed
    else { return nil }
    _ = skip(.lineFeed)
    return (dialect, position)
  }
}
