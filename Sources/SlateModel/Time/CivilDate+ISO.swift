extension CivilDate: CustomStringConvertible {
  /// `2026-03-01`.
  package var description: String {
    var bytes: [UInt8] = []
    appendISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `2026-03-01`; the year must have at most four digits.
  package func appendISO(to bytes: inout [UInt8]) {
    let (year, month, day) = components
    bytes.appendTwoDigits(year / 100)
    bytes.appendTwoDigits(year % 100)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendTwoDigits(month)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendTwoDigits(day)
  }

  /// Reads exactly `2026-03-01`; nil for anything else and for dates that do not exist.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    self.init(iso: bytes.span)
  }

  /// Reads exactly the ten bytes of `2026-03-01`; nil for anything else.
  package init?(iso bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes.number(at: 0, count: 4),
      let month = bytes.number(at: 5, count: 2),
      let day = bytes.number(at: 8, count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
