import Testing

@testable import SlateReports

struct HourScaleTests {
  @Test(
    arguments: [
      ([2, 20], [1, 4, 16, 64]), ([1, 4], [1, 4]), ([4], [4, 16]), ([0.1, 0.2], [1.0 / 12, 0.25]),
      ([0], [1.0 / 60, 1.0 / 12]), ([1e9], [16_384, 65_536]),
    ] as [([Double], [Double])])
  func `ticks hold the lengths of time`(hours: [Double], ticks: [Double]) {
    #expect(HourScale(holding: hours).ticks == ticks)
  }

  @Test func `each tick is as far from the next`() {
    let scale = HourScale(holding: [1, 256])
    #expect(scale.ticks.map(scale.fraction) == [0, 0.25, 0.5, 0.75, 1])
  }

  @Test func `a longer time lies further to the right, and none beyond the ends`() {
    let scale = HourScale(holding: [0.5, 300])
    let places = stride(from: 0.0, to: 2000, by: 0.25).map(scale.fraction)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(places.first == 0 && places.last == 1)
  }

  @Test func `nothing to hold gives a scale all the same`() {
    #expect(HourScale(holding: []).ticks.count >= 2)
  }
}
