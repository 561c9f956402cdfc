import SlateMeasures
import SlateModel

/// Shares, lengths of time and decimals.
extension Wording {
  /// `24,918`.
  static func integer(_ count: Int) -> String { grouped("\(count)") }

  /// The digits before a point in groups of three.
  static func grouped(_ number: String) -> String {
    let sign = number.prefix { $0 == "-" }
    let digits = number.dropFirst(sign.count).prefix { $0 != "." }
    let groups = digits.indices.map { index in
      let rest = digits.distance(from: index, to: digits.endIndex)
      return (rest % 3 == 0 && index > digits.startIndex ? "," : "") + String(digits[index])
    }
    return sign + groups.joined() + number.dropFirst(sign.count + digits.count)
  }

  /// Decimals of a share: one, and more only where one would say something else.
  static let places = [1, 2, 3]

  /// `94.2 %`, rounded half away from zero; all and none are said of all and none alone: `99.97 %`.
  static func share(_ ratio: Ratio) -> String {
    func isWhole(_ ratio: Ratio) -> Bool {
      ratio.numerator == 0 || ratio.numerator == ratio.denominator
    }
    let fitting = places.first { isWhole(share(ratio, rounded: $0)) == isWhole(ratio) }
    return share(ratio, fitting ?? places[0])
  }

  /// With so many decimals of a per cent.
  static func share(_ ratio: Ratio, _ places: Int) -> String {
    decimal(ratio, scale: 100, places) + " %"
  }

  /// What is asked of a share, to the decimals that it has.
  static func limit(_ ratio: Ratio) -> String {
    share(ratio, places.first { share(ratio, rounded: $0).millionths == ratio.millionths } ?? 3)
  }

  /// The value of a share that is written with so many decimals of a per cent.
  static func share(_ ratio: Ratio, rounded places: Int) -> Ratio {
    let whole = 100 * power(places)
    return Ratio(
      rounded(Int128(ratio.numerator) * whole, Int128(ratio.denominator)), Int64(whole))
  }

  /// A difference of two shares: `42.9 points`.
  static func points(_ ratio: Ratio) -> String { decimal(ratio, scale: 100) + " points" }

  /// `6 h 18 min`; below an hour `18 min`, from 100 hours on `143 h`, `1,430 h`.
  static func hours(_ ratio: Ratio) -> String {
    let minutes = rounded(Int128(ratio.numerator) * 60, Int128(ratio.denominator))
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    if hours >= 100 {
      return grouped("\(rounded(Int128(ratio.numerator), Int128(ratio.denominator)))") + " h"
    }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  /// With one decimal, `1.4`, or more.
  static func decimal(_ ratio: Ratio, scale: Int128 = 1, _ places: Int = 1) -> String {
    let unit = UInt64(power(places))
    let parts = rounded(
      Int128(ratio.numerator) * scale * Int128(unit), Int128(ratio.denominator))
    let rest = "\(parts.magnitude % unit)"
    let zeros = String(repeating: "0", count: places - rest.count)
    return "\(parts < 0 ? "-" : "")\(parts.magnitude / unit).\(zeros)\(rest)"
  }

  private static func power(_ places: Int) -> Int128 {
    (0..<places).reduce(1) { all, _ in all * 10 }
  }

  /// Half away from zero.
  private static func rounded(_ numerator: Int128, _ denominator: Int128) -> Int64 {
    let half = Int128(
      (numerator.magnitude * 2 + denominator.magnitude) / (denominator.magnitude * 2))
    return Int64(numerator < 0 ? -half : half)
  }
}
