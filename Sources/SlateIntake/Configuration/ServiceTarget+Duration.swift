import SlateModel

extension ServiceTarget.Span {
  /// Reads `90s`, `15m`, `4h`, `1d` (24 hours), such lengths together from the longest to the
  /// shortest (`1h30m`), or `2bd` (business days), without regard to case.
  ///
  /// More than nothing and at most 36,525 days, a century.
  init(duration text: String) throws(DurationFault) {
    let text = foldedName(text)
    if text.hasSuffix("bd") {
      let days = try Self.count(text.dropLast(2))
      self = .businessDays(try Self.checked(days, atMost: Self.longestDays))
    } else {
      let seconds = try Self.seconds(text)
      self = .seconds(try Self.checked(seconds, atMost: Self.longestDays * 86_400))
    }
  }

  private static let longestDays: Int64 = 36_525

  private static func checked(
    _ length: Int64, atMost limit: Int64
  ) throws(DurationFault) -> Int64 {
    guard length > 0 else { throw .nothing }
    guard length <= limit else { throw .tooLong }
    return length
  }

  private static func seconds(_ text: String) throws(DurationFault) -> Int64 {
    let units: [(name: Character, seconds: Int64)] = [
      ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
    ]
    var rest = text[...]
    var remaining = units[...]
    var total: Int64 = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let name = rest.dropFirst(digits.count).first
      guard let unit = remaining.firstIndex(where: { $0.name == name }) else { throw .malformed }
      // A count has at most nine digits, so nothing overflows.
      total += try count(digits) * units[unit].seconds
      remaining = units[(unit + 1)...]
      rest = rest.dropFirst(digits.count + 1)
    }
    guard !text.isEmpty else { throw .malformed }
    return total
  }

  private static func count(_ digits: Substring) throws(DurationFault) -> Int64 {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .malformed
    }
    guard digits.utf8.count <= 9, let count = Int64(digits) else { throw .tooLong }
    return count
  }
}
