/// An exact quotient of two whole numbers; the denominator is above zero.
package struct Ratio: Sendable, Hashable {
  package let numerator: Int64
  package let denominator: Int64

  package init(_ numerator: Int64, _ denominator: Int64 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package var approximation: Double { Double(numerator) / Double(denominator) }

  /// Rounded half away from zero at the sixth decimal, from the exact quotient.
  package var millionths: Millionths {
    let scaled = Int128(numerator.magnitude) * 2_000_000 + Int128(denominator)
    let rounded = Int64(scaled / (Int128(denominator) * 2))
    return Millionths(numerator < 0 ? -rounded : rounded)
  }
}

/// A number with at most six decimals, as `metrics.csv` writes it.
package struct Millionths: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let count: Int64

  package init(_ count: Int64) { self.count = count }

  /// Rounds half away from zero.
  package init(_ value: Double) {
    count = Int64((value * 1_000_000).rounded(.toNearestOrAwayFromZero))
  }

  /// Reads what `description` writes; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var whole: Int64 = 0
    var wholeDigits = 0
    var decimalDigits = 0
    var isBehindPoint = false
    var isNegative = false
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0: isNegative = true
      case UInt8(ascii: ".") where !isBehindPoint && wholeDigits > 0: isBehindPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        whole = whole * 10 + Int64(byte - UInt8(ascii: "0"))
        if isBehindPoint { decimalDigits += 1 } else { wholeDigits += 1 }
        // More would not fit.
        guard wholeDigits <= 12, decimalDigits <= 6 else { return nil }
      default: return nil
      }
    }
    guard wholeDigits > 0, !isBehindPoint || decimalDigits > 0 else { return nil }
    for _ in decimalDigits..<6 { whole *= 10 }
    count = isNegative ? -whole : whole
  }

  package var approximation: Double { Double(count) / 1_000_000 }

  /// With a dot, without trailing zeros and without a sign on zero.
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `description` tells.
  package func append(to bytes: inout [UInt8]) {
    if count < 0 { bytes.append(UInt8(ascii: "-")) }
    let whole = count.magnitude / 1_000_000
    var unit: UInt64 = 1
    while whole / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(whole / unit % 10))
      unit /= 10
    }
    var decimals = count.magnitude % 1_000_000
    if decimals > 0 { bytes.append(UInt8(ascii: ".")) }
    while decimals > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(decimals / 100_000))
      decimals = decimals % 100_000 * 10
    }
  }

  package static func < (first: Self, second: Self) -> Bool { first.count < second.count }
}
