import SlateMeasures

/// Shares, lengths of time and decimals.
extension Words {
  /// `24,918`.
  func integer(_ count: Int) -> String { grouped("\(count)") }

  /// A number with a decimal point, if any, as the language writes it: the digits before it in groups of
  /// three.
  func grouped(_ number: String) -> String {
    let sign = number.prefix { $0 == "-" }
    let digits = number.dropFirst(sign.count).prefix { $0 != "." }
    let groups = digits.indices.map { index in
      let rest = digits.distance(from: index, to: digits.endIndex)
      let isFirst = rest % 3 == 0 && index > digits.startIndex
      return (isFirst ? language.groupMark : "") + String(digits[index])
    }
    let decimals = number.dropFirst(sign.count + digits.count + 1)
    return sign + groups.joined() + (decimals.isEmpty ? "" : language.decimalMark + decimals)
  }

  /// `94.2 %`, rounded half away from zero; all and none are said of all and none alone: `99.97 %`.
  func share(_ ratio: Ratio) -> String {
    func isWhole(_ ratio: Ratio) -> Bool {
      ratio.numerator == 0 || ratio.numerator == ratio.denominator
    }
    let fitting = Wording.places.first {
      isWhole(Wording.share(ratio, rounded: $0)) == isWhole(ratio)
    }
    return share(ratio, fitting ?? Wording.places[0])
  }

  /// With so many decimals of a per cent.
  func share(_ ratio: Ratio, _ places: Int) -> String {
    percent(decimal(ratio, scale: 100, places))
  }

  func percent(_ number: String) -> String { say("\(number) %") }

  /// What is asked of a share, to the decimals that it has.
  func limit(_ ratio: Ratio) -> String {
    let places = Wording.places.first {
      Wording.share(ratio, rounded: $0).millionths == ratio.millionths
    }
    return share(ratio, places ?? 3)
  }

  /// What is asked of a figure, by its unit.
  func limit(_ value: Double, in unit: Measure.Unit?) -> String {
    // Beyond a million million nobody reads digits, and more would not fit.
    let limit = Ratio(Int64((min(max(value, -1e12), 1e12) * 1_000_000).rounded()), 1_000_000)
    return switch unit {
    case .share: self.limit(limit)
    case .hours: hours(limit)
    default: grouped(limit.millionths.description)
    }
  }

  /// A difference of two shares: `42.9 points`.
  func points(_ ratio: Ratio) -> String { points(decimal(ratio, scale: 100)) }

  func points(_ number: String) -> String { say("\(number) points") }

  /// `6 h 18 min`; below an hour `18 min`, from 100 hours on `143 h`, `1,430 h`.
  func hours(_ ratio: Ratio) -> String {
    let minutes = Wording.rounded(Int128(ratio.numerator) * 60, Int128(ratio.denominator))
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return self.minutes("\(rest)") }
    if hours >= 100 {
      let whole = Wording.rounded(Int128(ratio.numerator), Int128(ratio.denominator))
      return self.hours(grouped("\(whole)"))
    }
    return rest == 0 ? self.hours("\(hours)") : say("\(hours) h \(rest) min")
  }

  func minutes(_ number: String) -> String { say("\(number) min") }

  func days(_ count: Int, _ number: String) -> String {
    say(count, "\(number) day", "\(number) days")
  }

  func hours(_ number: String) -> String { say("\(number) h") }

  /// With one decimal, `1.4`, or more.
  func decimal(_ ratio: Ratio, scale: Int128 = 1, _ places: Int = 1) -> String {
    let unit = UInt64(Wording.power(places))
    let parts = Wording.rounded(
      Int128(ratio.numerator) * scale * Int128(unit), Int128(ratio.denominator))
    let rest = "\(parts.magnitude % unit)"
    let zeros = String(repeating: "0", count: places - rest.count)
    let whole = "\(parts < 0 ? "-" : "")\(parts.magnitude / unit)"
    return whole + language.decimalMark + zeros + rest
  }
}
