import TestSupport
import Testing

@testable import SlateReports

struct LinearScaleTests {
  @Test(
    arguments: [
      ([0, 231], [0, 100, 200, 300]), ([0.73, 0.94], [0.7, 0.8, 0.9, 1]),
      ([0, 1], [0, 0.5, 1]), ([3, 3], [3, 4]), ([0, 0], [0, 0.5]), ([], [0, 0.5, 1]),
      ([0, 7.4], [0, 5, 10]), ([1, 1], [0.5, 1]), ([0.995, 1], [0.994, 0.996, 0.998, 1]),
    ] as [([Double], [Double])])
  func `ticks are round and hold the values`(values: [Double], ticks: [Double]) {
    let bounds = (values.max() ?? 1) > 1 ? 0...1e12 : 0...1.0
    let found = LinearScale(holding: values, within: bounds, steps: 3).ticks
    #expect(found.map { ($0 * 1e6).rounded() } == ticks.map { ($0 * 1e6).rounded() })
  }

  @Test func `counts have no ticks between them`() {
    for (most, ticks) in [(1.0, [0.0, 1]), (0, [0, 1]), (5, [0, 2, 4, 6])] {
      let scale = LinearScale(holding: [0, most], within: 0...1e12, steps: 3, least: 1)
      #expect(scale.ticks == ticks)
    }
  }

  @Test func `the scale ends at its bounds`() {
    let scale = LinearScale(holding: [0.5, 1.7, -3], within: 0...1)
    #expect(scale.low == 0 && scale.high == 1)
    #expect(scale.fraction(-3) == 0 && scale.fraction(1.7) == 1 && scale.fraction(0.5) == 0.5)
  }

  @Test func `every value lies on the scale, and there are few ticks`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let magnitude = Double.random(in: 1e-5...1e11, using: &generator)
      let values = (0..<3).map { _ in Double.random(in: 0...magnitude, using: &generator) }
      let scale = LinearScale(holding: values, within: 0...1e12, steps: 3)
      #expect(scale.ticks.count >= 2 && scale.ticks.count <= 6, "\(values), seed \(seed)")
      for value in values {
        #expect(value >= scale.low - 1e-9 && value <= scale.high * (1 + 1e-9), "seed \(seed)")
      }
      #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
    }
  }

  @Test func `a count beyond any sense is no fault`() {
    let scale = LinearScale(holding: [0, 9e18], within: 0...1e12)
    #expect(scale.high == 1e12)
  }
}
