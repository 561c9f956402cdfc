import SlateModel
import Testing

@testable import SlateReports

struct TrendChartTests {
  private let share = "sla_resolve_met_share"

  @Test func `no quarter with a value, no picture`() {
    #expect(ChartPlan.metShareTrend.svg(ChartCase([])) == nil)
    #expect(ChartPlan.metShareTrend.svg(ChartCase(share, over: ["2026-Q3  0"])) == nil)
  }

  @Test func `one quarter is one dot in the middle, without a line`() {
    let svg = ChartPlan.metShareTrend.svg(ChartCase(share, over: ["2026-Q3 0.94 184 0.9 0.97"]))
    #expect(values(of: "cx", in: svg, class: "mark") == [208])
    #expect(svg?.contains("<polyline") == false)
    #expect(texts(in: svg).contains("94.0") && texts(in: svg).contains("Q3"))
  }

  @Test func `dots stand evenly apart, and the higher the value the higher the dot`() {
    let chart = ChartCase(share, over: ["2026-Q1 0.8 50", "2026-Q2 0.9 50", "2026-Q3 0.85 50"])
    let svg = ChartPlan.metShareTrend.svg(chart)
    let x = values(of: "cx", in: svg, class: "mark")
    let y = values(of: "cy", in: svg, class: "mark")
    #expect(x.count == 3 && abs((x[1] - x[0]) - (x[2] - x[1])) < 0.11)
    #expect(y[1] < y[2] && y[2] < y[0])
  }

  @Test func `a gap breaks the line and is told`() throws {
    let quarters = ["2025-Q3 0.9 9", "2025-Q4 0.9 9", "2026-Q2 0.9 9", "2026-Q3 0.9 9"]
    let chart = try #require(
      ChartPlan.metShareTrend.chart(ChartCase(share, over: quarters).figures))
    #expect(chart.svg.split(separator: "<polyline").count == 3)
    #expect(chart.description.contains("2026-Q1 not reported"))
  }

  @Test func `a quarter that is not over is hollow and told`() throws {
    var chartCase = ChartCase(share, over: ["2026-Q2 0.9 9", "2026-Q3 0.9 9"])
    chartCase.dataEnd = "2026-08-15"
    let chart = try #require(ChartPlan.metShareTrend.chart(chartCase.figures))
    #expect(values(of: "cx", in: chart.svg, class: "hollow").count == 1)
    #expect(chart.description.contains("2026-Q3 (provisional) 90.0 % of 9"))
  }

  @Test func `the target is drawn and told, whatever it is`() throws {
    for green in [0.95, 1e300, -1e300] {
      var chartCase = ChartCase(share, over: ["2026-Q3 0.9 10"])
      chartCase.configuration.threshold(share, green: green, amber: 0.9)
      let chart = try #require(ChartPlan.metShareTrend.chart(chartCase.figures))
      #expect(isWellFormed(chart.svg) && chart.svg.contains("class=\"target\""))
      #expect(chart.description.contains("Target: at "))
    }
  }

  @Test func `its words tell every quarter's figure`() throws {
    let chart = try #require(
      ChartPlan.medianTrend.chart(
        ChartCase("resolve_median_hours", over: ["2026-Q2 4.883333 150", "2026-Q3 0.5 8"]).figures))
    #expect(
      chart.description == "By quarter: 2026-Q2 4 h 53 min (n 150); 2026-Q3 30 min (n 8).")
    #expect(texts(in: chart.svg).contains("4 h") && texts(in: chart.svg).contains("53 min"))
  }

  @Test func `figures that a hand has made huge are drawn at the end of the scale`() {
    let quarters = ["2026-Q2 999999999999 9999999999999", "2026-Q3 0 0"]
    for plan in [ChartPlan.openedTrend, .medianTrend] {
      let measure = plan.name == "trend-opened" ? "tickets_opened" : "resolve_median_hours"
      #expect(plan.svg(ChartCase(measure, over: quarters)).map(isWellFormed) == true)
    }
  }

  @Test func `eight quarters of the widest labels keep apart`() {
    let quarters = (0..<8).map { "\(2024 + ($0 + 3) / 4)-Q\(($0 + 3) % 4 + 1) 1 100 1 1" }
    let x = values(
      of: "cx", in: ChartPlan.metShareTrend.svg(ChartCase(share, over: quarters)), class: "mark")
    #expect(x.count == 8)
    let room = ChartText.width(of: "100.0", .small)
    #expect(zip(x, x.dropFirst()).allSatisfy { $1 - $0 > room })
  }
}
