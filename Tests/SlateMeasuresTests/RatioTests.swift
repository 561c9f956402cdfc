import Testing

@testable import SlateMeasures

struct RatioTests {
  @Test(
    arguments: [
      (1, 1, "1"), (0, 7, "0"), (1, 2, "0.5"), (1, 3, "0.333333"), (2, 3, "0.666667"),
      (-1, 3, "-0.333333"), (-2, 3, "-0.666667"), (1, 2_000_000, "0.000001"),
      (-1, 2_000_000, "-0.000001"), (1, 2_000_001, "0"), (-1, 2_000_001, "0"),
      (3, 2_000_000, "0.000002"), (9_999_999, 10_000_000, "1"), (123_456, 1_000, "123.456"),
      (100, 1, "100"), (10, 4, "2.5"), (-5, 4, "-1.25"), (1_000_001, 1_000_000, "1.000001"),
    ] as [(Int64, Int64, String)])
  func `a quotient is written with six decimals, half away from zero, without trailing zeros`(
    numerator: Int64, denominator: Int64, text: String
  ) {
    #expect(Ratio(numerator, denominator).millionths.description == text)
  }

  @Test func `rounding looks at the exact quotient, not at its nearest binary fraction`() {
    // 0.0000005 - 1e-18 and 0.0000005: binary fractions of 64 bits cannot tell them apart.
    let almost = Ratio(499_9_999_99999, 1_000_000_000_000_000_000)
    #expect(almost.millionths.count == 0)
    #expect(Ratio(500_000_000_000, 1_000_000_000_000_000_000).millionths.count == 1)
    #expect(Ratio(-500_000_000_000, 1_000_000_000_000_000_000).millionths.count == -1)
  }

  @Test func `a whole number stands over one`() {
    #expect(Ratio(42) == Ratio(42, 1))
    #expect(Ratio(3, 4).approximation == 0.75)
  }
}
