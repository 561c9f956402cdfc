import Testing

@testable import SlateReports

struct RecurringIssuesTests {
  private func quarter(_ label: String, _ recurring: Int, of opened: Int, issues: Int) -> [String] {
    [
      "\(label),recurring_share,all,,\(opened == 0 ? "" : "\(Double(recurring) / Double(opened))"),\(opened)",
      "\(label),recurring_tickets,all,,\(recurring),\(opened)",
      "\(label),recurring_families,all,,\(issues),\(issues)",
    ]
  }

  @Test func `no ticket, no picture`() {
    #expect(ChartPlan.recurringIssues.svg(ChartCase([])) == nil)
    #expect(
      ChartPlan.recurringIssues.svg(ChartCase(quarter("2026-Q3", 0, of: 0, issues: 0))) == nil)
  }

  @Test func `columns are as high as their tickets`() {
    let rows =
      quarter("2026-Q2", 50, of: 100, issues: 4) + quarter("2026-Q3", 25, of: 200, issues: 3)
    let svg = ChartPlan.recurringIssues.svg(ChartCase(rows))
    #expect(values(of: "height", in: svg, class: "outline") == [65, 130])
    #expect(values(of: "height", in: svg, class: "tint") == [32.5, 16.3])
    #expect(texts(in: svg).contains("50.0") && texts(in: svg).contains("12.5"))
  }

  @Test func `issues are counted under their quarter, and what is not measured is left out`() throws
  {
    var rows =
      quarter("2026-Q2", 50, of: 100, issues: 4) + quarter("2026-Q3", 25, of: 200, issues: 3)
    #expect(!texts(in: ChartPlan.recurringIssues.svg(ChartCase(rows))).contains("new"))
    rows.append("2026-Q3,families_new,all,,1,1")
    let chart = try #require(ChartPlan.recurringIssues.chart(ChartCase(rows).figures))
    #expect(texts(in: chart.svg).contains("new") && texts(in: chart.svg).contains("–"))
    #expect(
      chart.description
        == "By quarter: 2026-Q2 50.0 % of 100, issues 4; 2026-Q3 12.5 % of 200, issues 3, new 1.")
  }

  @Test func `a gap stays empty`() {
    let rows = quarter("2026-Q1", 1, of: 2, issues: 0) + quarter("2026-Q3", 1, of: 2, issues: 0)
    let chart = ChartPlan.recurringIssues.chart(ChartCase(rows).figures)
    #expect(values(of: "x", in: chart?.svg, class: "outline").count == 2)
    #expect(chart?.description.contains("2026-Q2 not reported") == true)
  }
}
