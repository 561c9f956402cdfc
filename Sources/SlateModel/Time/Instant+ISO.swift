extension Instant {
  /// Appends `2026-03-01T09:30:00Z`.
  package func appendISO(to bytes: inout [UInt8]) {
    LocalTime(secondsSince1970: secondsSince1970).appendISO(to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  /// `2026-03-01T09:30:00Z`.
  package var iso: String {
    var bytes: [UInt8] = []
    appendISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what a clock `offset` seconds east of UTC shows, and the offset: `…T09:30:00+10:00`.
  ///
  /// An offset with seconds, such as local mean time had, is written `+10:04:52`: without them the
  /// text would name another instant.
  func appendISO(offset: Int, to bytes: inout [UInt8]) {
    LocalTime(secondsSince1970: secondsSince1970 + Int64(offset)).appendISO(to: &bytes)
    bytes.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    let (minutes, seconds) = abs(offset).quotientAndRemainder(dividingBy: 60)
    bytes.appendTwoDigits(minutes / 60)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendTwoDigits(minutes % 60)
    if seconds != 0 {
      bytes.append(UInt8(ascii: ":"))
      bytes.appendTwoDigits(seconds)
    }
  }

  /// Reads `2026-03-01T09:30:00+10:00` or `…Z`; nil for anything else.
  ///
  /// The offset is never left out. Fractions of a second are read and cut.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    self.init(iso: bytes.span)
  }

  /// Reads the bytes of `2026-03-01T09:30:00+10:00` or `…Z`, as `init(iso:)` of a text does.
  package init?(iso bytes: Span<UInt8>) {
    guard bytes.count >= 20, let date = CivilDate(iso: bytes.extracting(0..<10)),
      bytes[10] == UInt8(ascii: "T"),
      let time = Instant.secondOfDay(bytes),
      let offset = Instant.offset(bytes, at: Instant.endOfFraction(bytes))
    else { return nil }
    let local = LocalTime(date, secondOfDay: time)
    self.init(secondsSince1970: local.secondsSince1970 - Int64(offset))
  }

  /// The time of day in bytes 11 to 18, `09:30:00`.
  private static func secondOfDay(_ bytes: Span<UInt8>) -> Int? {
    guard bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = bytes.number(at: 11, count: 2), hour < 24,
      let minute = bytes.number(at: 14, count: 2), minute < 60,
      let second = bytes.number(at: 17, count: 2), second < 60
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// The place after `.123`, if byte 19 begins a fraction with a digit in it, else 19.
  private static func endOfFraction(_ bytes: Span<UInt8>) -> Int {
    guard bytes[19] == UInt8(ascii: "."), bytes.number(at: 20, count: 1) != nil else { return 19 }
    var end = 21
    while bytes.number(at: end, count: 1) != nil { end += 1 }
    return end
  }

  /// Seconds east of UTC that the bytes from `start` to the end say: `Z`, `+10:00` or `-03:30`.
  private static func offset(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let sign = bytes[start]
    if sign == UInt8(ascii: "Z") { return start + 1 == bytes.count ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      bytes.count == start + 6, bytes[start + 3] == UInt8(ascii: ":"),
      let hours = bytes.number(at: start + 1, count: 2), hours < 24,
      let minutes = bytes.number(at: start + 4, count: 2), minutes < 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
