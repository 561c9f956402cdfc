import Testing

@testable import SlateMeasures

struct MillionthsTests {
  @Test(
    arguments: [
      (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (10, "0.00001"), (500_000, "0.5"),
      (1_000_000, "1"), (-1_500_000, "-1.5"), (123_456_789, "123.456789"), (1_050_000, "1.05"),
      (100_000_000, "100"), (-90_000_000, "-90"),
    ] as [(Int64, String)])
  func `millionths are written without trailing zeros and read back`(count: Int64, text: String) {
    #expect(Millionths(count).description == text)
    #expect(Millionths(text)?.count == count)
  }

  @Test(arguments: [
    "", ".", "-", ".5", "5.", "1.2.3", "1.0000001", "x", "1e3", "--1", "- 1", " 1", "1 ", "1,5",
    "+1", "1.+5", "1.-5", "NaN",
  ])
  func `another text is no number`(text: String) {
    #expect(Millionths(text) == nil)
  }

  @Test func `a binary fraction is rounded half away from zero`() {
    #expect(Millionths(0.000_001_5).count == 2)
    #expect(Millionths(-0.000_001_5).count == -2)
    #expect(Millionths(0.25).count == 250_000)
    #expect(Millionths(0.5).approximation == 0.5)
  }

  @Test func `millionths are ordered by their value`() {
    let counts: [Int64] = [3, -2, 0, -1]
    #expect(counts.map { Millionths($0) }.sorted().map(\.count) == [-2, -1, 0, 3])
  }
}
