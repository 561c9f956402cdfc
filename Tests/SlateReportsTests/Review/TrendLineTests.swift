import Testing

@testable import SlateReports

struct TrendLineTests {
  @Test func `the lowest value is the lowest character and the highest the highest`() {
    #expect(TrendLine.text([0, 1, 2, 7]) == "▁▂▃█")
    #expect(TrendLine.text([0.9, 0.7, 0.8, 0.9]) == "█▁▅█")
  }

  @Test func `a gap is shown and does not count`() {
    #expect(TrendLine.text([1, nil, 2, 3, 8]) == "▁·▂▃█")
    #expect(TrendLine.text([1, nil, 2, 3]) == nil)
  }

  @Test func `what never changes is level, and fewer than four values are no trend`() {
    #expect(TrendLine.text([5, 5, 5, 5]) == "▄▄▄▄")
    #expect(TrendLine.text([1, 2, 3]) == nil && TrendLine.text([]) == nil)
  }
}
