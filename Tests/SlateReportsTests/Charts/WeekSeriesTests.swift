import SlateMeasures
import Testing

@testable import SlateReports

struct WeekSeriesTests {
  /// 2026-Q3 runs from Wednesday in week 27 to Wednesday in week 40.
  private func opened(_ counts: [Int?]) -> ChartCase {
    let weeks = counts.enumerated().compactMap { place, count in
      count.map { "2026-Q3,tickets_opened,week,2026-W\(27 + place),\($0),\($0)" }
    }
    return ChartCase(["2026-Q3,tickets_opened,all,,99,99"] + weeks)
  }

  private func series(_ chartCase: ChartCase) throws -> WeekSeries {
    try #require(WeekSeries("tickets_opened", .tickets, chartCase.figures))
  }

  @Test func `weeks over the quarter's edges are parts, and in no limit`() throws {
    let series = try series(opened([100] + Array(repeating: 10, count: 12) + [100]))
    #expect(series.weeks.map(\.isPart) == [true] + Array(repeating: false, count: 12) + [true])
    #expect(series.limits?.mean == 10 && series.limits?.upper == 10)
    #expect(!series.weeks.contains(where: series.isSignal))
    #expect(series.description(.english).contains("W27 100 (part of the week); W28 10;"))
    #expect(series.description(.english).hasSuffix("No whole week lies outside the limits."))
  }

  @Test func `a week far from the others is a signal`() throws {
    let series = try series(opened([5] + [10, 11, 10, 11, 10, 11, 40, 11, 10, 11, 10, 11] + [2]))
    #expect(series.weeks.filter(series.isSignal).map(\.name) == ["2026-W34"])
    #expect(series.description(.english).hasSuffix("Outside the limits: W34."))
    let svg = ChartPlan.openedTrend.svg(
      opened([5, 10, 11, 10, 11, 10, 11, 40, 11, 10, 11, 10, 11]))
    #expect(svg?.contains("<polygon class=\"signal\"") == true && texts(in: svg).contains("W34"))
    #expect(texts(in: svg).contains("upper limit") && texts(in: svg).contains("mean"))
  }

  @Test func `a week without a ticket is a week of none`() throws {
    let series = try series(opened([5, 10, nil, 10]))
    #expect(series.weeks[2].value == 0 && series.weeks[2].told == "0")
    #expect(series.weeks.count == 14)
  }

  @Test func `a week without a case has no share`() throws {
    let chartCase = ChartCase([
      "2026-Q3,sla_resolve_met_share,all,,1,9", "2026-Q3,sla_resolve_met_share,week,2026-W30,1,9",
    ])
    let series = try #require(
      WeekSeries("sla_resolve_met_share", .share, chartCase.figures))
    #expect(series.weeks.compactMap(\.value) == [1] && series.limits == nil)
    #expect(
      series.description(.english).contains("W31 no cases")
        && series.description(.english).contains("W30 100.0 % of 9"))
    #expect(series.description(.english).hasSuffix("Too few whole weeks for limits."))
  }

  @Test func `weeks end where the data end`() throws {
    var chartCase = opened([5, 10, 10])
    chartCase.dataEnd = "2026-07-16"
    let series = try series(chartCase)
    #expect(series.weeks.map(\.name) == ["2026-W27", "2026-W28", "2026-W29"])
    #expect(series.weeks.map(\.isPart) == [true, false, true])
  }

  @Test func `a signal at the foot of the picture has its name beside it`() throws {
    let svg = try #require(
      ChartPlan.openedTrend.svg(
        opened([50] + [50, 51, 50, 51, 50, 51, 0, 51, 50, 51, 50, 51] + [50])))
    let name = svg.split(separator: "\n").first {
      $0.contains(">W34</text>") && $0.contains("strong")
    }
    #expect(name?.contains("text-anchor=\"start\"") == true)
  }

  @Test func `no weeks, no series`() {
    #expect(WeekSeries("tickets_opened", .tickets, ChartCase([]).figures) == nil)
  }

  @Test func `neighbours outside the limits share a name`() {
    let svg = ChartPlan.openedTrend.svg(
      opened([5] + [10, 10, 10, 10, 10, 90, 90, 10, 10, 10, 10, 10] + [2]))
    #expect(texts(in: svg).contains("W33–W34"))
  }
}
