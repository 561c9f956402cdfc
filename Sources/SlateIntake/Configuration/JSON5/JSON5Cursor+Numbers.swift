import SlateModel

extension JSON5Cursor {
  static func beginsNumber(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "." || scalar == "+" || scalar == "-"
  }

  /// Reads a decimal or hexadecimal number, `Infinity` or `NaN`, with or without a sign.
  ///
  /// Everything that could belong to a number is taken first, so that an error names the whole.
  mutating func number() throws(JSON5Error) -> Double {
    let start = place
    let sign = take("-") ? "-" : take("+") ? "+" : ""
    let magnitude = numberCharacters()
    guard let value = Self.value(of: magnitude) else {
      throw JSON5Error(fault: .malformedNumber(sign + magnitude), place: start)
    }
    guard !value.isInfinite || magnitude == "Infinity" else {
      throw JSON5Error(fault: .numberTooLarge(sign + magnitude), place: start)
    }
    return sign == "-" ? -value : value
  }

  private mutating func numberCharacters() -> String {
    var magnitude = ""
    var previous: Unicode.Scalar = " "
    while let scalar = peek, Self.belongs(scalar, after: previous, in: magnitude) {
      magnitude.unicodeScalars.append(scalar)
      previous = scalar
      advance()
    }
    return magnitude
  }

  private static func belongs(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, in magnitude: String
  ) -> Bool {
    if scalar == "+" || scalar == "-" {
      let isHex = magnitude.hasPrefix("0x") || magnitude.hasPrefix("0X")
      return !isHex && (previous == "e" || previous == "E")
    }
    return isDigit(scalar) || scalar == "." || (scalar != "\\" && beginsWord(scalar))
  }

  /// Infinite for a number that no `Double` holds; nil for what is no number.
  private static func value(of magnitude: String) -> Double? {
    switch magnitude {
    case "Infinity": return .infinity
    case "NaN": return .nan
    default: break
    }
    if magnitude.hasPrefix("0x") || magnitude.hasPrefix("0X") {
      return hexadecimal(magnitude.dropFirst(2))
    }
    return isDecimal(magnitude) ? Double(completed(magnitude)) : nil
  }

  private static func hexadecimal(_ digits: Substring) -> Double? {
    guard !digits.isEmpty else { return nil }
    var value = 0.0
    for scalar in digits.unicodeScalars {
      guard let digit = hexDigit(scalar) else { return nil }
      value = value * 16 + Double(digit)
    }
    return value
  }

  /// Digits, a point and digits (one of the two may be missing), an exponent; no leading zero.
  private static func isDecimal(_ magnitude: String) -> Bool {
    let parts = magnitude.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, parts.count <= 2 else { return false }
    if parts.count == 2 {
      let isSigned = parts[1].hasPrefix("+") || parts[1].hasPrefix("-")
      let digits = isSigned ? parts[1].dropFirst() : parts[1]
      guard !digits.isEmpty, isAllDigits(digits) else { return false }
    }
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.allSatisfy(isAllDigits), mantissa.contains(where: \.isNumber)
    else { return false }
    return halves[0] == "0" || !halves[0].hasPrefix("0")
  }

  private static func isAllDigits(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy(isDigit)
  }

  /// `.5` and `5.` in the form that `Double` reads.
  private static func completed(_ decimal: String) -> String {
    var text = decimal.hasPrefix(".") ? "0" + decimal : decimal
    if let point = text.firstIndex(of: ".") {
      let next = text.index(after: point)
      if next == text.endIndex || !text[next].isNumber { text.insert("0", at: next) }
    }
    return text
  }
}
