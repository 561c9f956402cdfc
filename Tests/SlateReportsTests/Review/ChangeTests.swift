import SlateMeasures
import Testing

@testable import SlateReports

struct ChangeTests {
  private func change(
    _ measure: String, _ quarters: String..., dataEnd: String = "2026-12-31"
  ) -> Change? {
    var chart = ChartCase(measure, over: quarters)
    chart.dataEnd = dataEnd
    return Headline.all.first { $0.measure == measure }.map {
      Change(of: $0, in: chart.figures)
    }
  }

  /// Shares by Newcombe's interval: that of 90 of 100 less 80 of 100 is 0.0008 to 0.1985, that of 89
  /// less 80 reaches below 0.
  @Test(arguments: [
    ("sla_resolve_met_share", "0.9", "0.8", Change.improved),
    ("sla_resolve_met_share", "0.8", "0.9", .worsened),
    ("sla_resolve_met_share", "0.89", "0.8", .unclear),
    ("sla_resolve_met_share", "0.8", "0.8", .unclear),
    ("reopen_share_14d", "0.9", "0.8", .worsened), ("reopen_share_14d", "0.8", "0.9", .improved),
    ("recurring_share", "0.8", "0.9", .improved),
    ("provider_share", "0.9", "0.8", .rose), ("provider_share", "0.8", "0.9", .fell),
    ("provider_share", "0.89", "0.8", .unclear),
  ])
  func `a share has changed where the interval of the difference says so`(
    measure: String, now: String, before: String, expected: Change
  ) {
    #expect(change(measure, "2026-Q2 \(before) 100", "2026-Q3 \(now) 100") == expected)
  }

  @Test func `a median has changed where the intervals do not overlap`() {
    let measure = "resolve_median_hours"
    #expect(change(measure, "2026-Q2 9 50 8 10", "2026-Q3 5 50 4 7.9") == .improved)
    #expect(change(measure, "2026-Q2 5 50 4 7.9", "2026-Q3 9 50 8 10") == .worsened)
    #expect(change(measure, "2026-Q2 9 50 8 10", "2026-Q3 5 50 4 8") == .unclear)
    #expect(change(measure, "2026-Q2 9 50 8 10", "2026-Q3 5 5") == .untold(.tooFew))
  }

  @Test func `a count has changed where the binomial test says so`() {
    #expect(change("tickets_open_end", "2026-Q2 0 0", "2026-Q3 6 6") == .worsened)
    #expect(change("tickets_open_end", "2026-Q2 0 0", "2026-Q3 5 5") == .unclear)
    #expect(change("tickets_open_end", "2026-Q2 10 10", "2026-Q3 2 2") == .improved)
  }

  @Test func `nothing is said without a quarter before, or of one that is not over`() {
    let measure = "sla_resolve_met_share"
    #expect(change(measure, "2026-Q3 0.9 100") == .untold(.firstQuarter))
    #expect(change(measure, "2026-Q1 0.1 100", "2026-Q3 0.9 100") == .untold(.notReported))
    #expect(change(measure, "2026-Q2 0.1 100", "2026-Q3  0") == .untold(.notMeasured))
    #expect(change(measure, "2026-Q2  0", "2026-Q3 0.9 100") == .untold(.wasNotMeasured))
    #expect(
      change(measure, "2026-Q2 0.1 100", "2026-Q3 0.9 100", dataEnd: "2026-08-31")
        == .untold(.provisional))
  }
}
