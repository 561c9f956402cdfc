extension BinaryInteger {
  /// Quotient rounded down and the remainder, which is never negative for a positive divisor.
  ///
  /// Swift's own division rounds towards zero, which would put the seconds before 1970 on the
  /// wrong day.
  func flooredDivision(by divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
