import SlateMeasures

/// How texts from elsewhere and numbers are brought to a length, the same in every language.
enum Wording {
  /// The most characters of a text from elsewhere in a sentence or a cell of the review.
  static let longestName = 60
  /// The same of one among several.
  static let longestListed = 40

  /// A text from elsewhere: on one line, and cut where it is longer than a review bears.
  static func name(_ text: String, most: Int = longestName) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > most else { return words }
    let kept = words.prefix(most - 1)
    return (kept.last == " " ? kept.dropLast() : kept) + "…"
  }

  /// Decimals of a share: one, and more only where one would say something else.
  static let places = [1, 2, 3]

  /// The value of a share that is written with so many decimals of a per cent.
  static func share(_ ratio: Ratio, rounded places: Int) -> Ratio {
    let whole = 100 * power(places)
    return Ratio(
      rounded(Int128(ratio.numerator) * whole, Int128(ratio.denominator)), Int64(whole))
  }

  static func power(_ places: Int) -> Int128 {
    (0..<places).reduce(1) { all, _ in all * 10 }
  }

  /// Half away from zero.
  static func rounded(_ numerator: Int128, _ denominator: Int128) -> Int64 {
    let half = Int128(
      (numerator.magnitude * 2 + denominator.magnitude) / (denominator.magnitude * 2))
    return Int64(numerator < 0 ? -half : half)
  }
}
