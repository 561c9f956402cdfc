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
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count <= 12,
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }), let whole = Int64(parts[0])
    else { return nil }
    var decimals: Int64 = 0
    if parts.count == 2 {
      guard (1...6).contains(parts[1].count), let written = Int64(parts[1]), written >= 0 else {
        return nil
      }
      decimals = (parts[1].count..<6).reduce(written) { value, _ in value * 10 }
    }
    count = (whole * 1_000_000 + decimals) * (isNegative ? -1 : 1)
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
