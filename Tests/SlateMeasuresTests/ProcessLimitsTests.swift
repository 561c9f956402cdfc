import Testing

@testable import SlateMeasures

struct ProcessLimitsTests {
  /// Counted by hand: mean 38 / 6, ranges 2, 4, 2, 6, 4, mean range 3.6, spread 9.576.
  @Test func `the limits lie 2.66 mean moving ranges from the mean`() throws {
    let limits = try #require(ProcessLimits([5, 7, 3, 5, 11, 7]))
    #expect(abs(limits.mean - 38.0 / 6) < 1e-12)
    #expect(abs(limits.upper - (38.0 / 6 + 9.576)) < 1e-9)
    #expect(abs(limits.lower - (38.0 / 6 - 9.576)) < 1e-9)
  }

  @Test func `fewer than six values have no limits`() {
    #expect(ProcessLimits([1, 2, 3, 4, 5]) == nil && ProcessLimits([]) == nil)
    #expect(ProcessLimits([1, 2, 3, 4, 5, 6]) != nil)
  }

  @Test func `values that never change are no signals, and any other is`() throws {
    let limits = try #require(ProcessLimits(Array(repeating: 0.1 + 0.2, count: 12)))
    #expect(limits.contains(0.3) && !limits.contains(0.301) && !limits.contains(0.299))
  }

  @Test func `a limit itself lies within`() throws {
    let limits = try #require(ProcessLimits([5, 7, 3, 5, 11, 7]))
    #expect(limits.contains(limits.upper) && limits.contains(limits.lower))
    #expect(!limits.contains(limits.upper + 0.001) && !limits.contains(limits.lower - 0.001))
  }
}
