import Testing

@testable import SlateMeasures

struct VerdictTests {
  @Test(
    arguments: [
      (74_999, nil), (75_000, 75), (84_999, 75), (85_000, 85), (95_000, 95), (100_000, 95),
      (100_001, nil),
    ] as [(Int64, Int64?)])
  func `a near breach is told by the highest band reached, and only of what was met`(
    elapsed: Int64, band: Int64?
  ) {
    var reading = ClockReading()
    reading.elapsed = elapsed
    reading.target = 100_000
    #expect(reading.nearBand == nil, "a clock that is not judged is not near")
    reading.judge(hasStopped: true)
    #expect(reading.nearBand == band)
    reading.judge(hasStopped: false)
    #expect(reading.nearBand == nil)
  }
}
