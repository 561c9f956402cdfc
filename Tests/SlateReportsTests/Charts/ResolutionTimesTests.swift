import Testing

@testable import SlateReports

struct ResolutionTimesTests {
  private let rows = [
    "2026-Q3,resolve_median_hours,all,,4,197,1,16", "2026-Q3,resolve_p90_hours,all,,16,197",
    "2026-Q3,resolve_mean_hours,all,,9.217981,197", "2026-Q3,resolve_median_hours,priority,P1,1,5",
    "2026-Q3,resolve_p90_hours,priority,P1,,5", "2026-Q3,resolve_mean_hours,priority,P1,1,5",
  ]

  @Test func `nothing resolved, no picture`() {
    #expect(ChartPlan.resolutionTimes.svg(ChartCase([])) == nil)
    #expect(
      ChartPlan.resolutionTimes.svg(ChartCase(["2026-Q3,resolve_median_hours,all,,,0"])) == nil)
  }

  @Test func `marks stand at their times, a tick at each four times`() {
    let svg = ChartPlan.resolutionTimes.svg(ChartCase(rows))
    // 1 h, 4 h and 16 h are the ticks.
    #expect(values(of: "cx", in: svg, class: "mark") == [220, 8])
    #expect(values(of: "x1", in: svg, class: "whisker").first == 8)
    #expect(values(of: "x2", in: svg, class: "whisker").first == 432)
    for tick in ["1 h", "4 h", "16 h"] { #expect(texts(in: svg).contains(tick)) }
  }

  @Test func `a percentile of too few has no mark, and its words say so`() throws {
    let chart = try #require(ChartPlan.resolutionTimes.chart(ChartCase(rows).figures))
    #expect(chart.svg.split(separator: "<polygon class=\"signal\"").count == 2)
    #expect(
      chart.description
        == "All: median 4 h, 90th percentile 16 h, mean 9 h 13 min (n 197); "
        + "P1: median 1 h, 90th percentile no cases, mean 1 h (n 5).")
  }

  @Test func `one ticket alone is a picture`() {
    let svg = ChartPlan.resolutionTimes.svg(ChartCase(["2026-Q3,resolve_median_hours,all,,0,1"]))
    #expect(svg.map(isWellFormed) == true)
    #expect(values(of: "cx", in: svg, class: "mark") == [8])
  }
}
