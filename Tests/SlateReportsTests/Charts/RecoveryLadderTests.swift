import Testing

@testable import SlateReports

struct RecoveryLadderTests {
  private func quarter(_ label: String, _ counts: [Int], of systems: Int) -> [String] {
    zip(["none", "written", "current", "complete", "proven"], counts).map {
      "\(label),recovery_\($0),all,,\($1),\(systems)"
    }
  }

  @Test func `steps that are not measured are no picture`() {
    #expect(ChartPlan.recoveryLadder.svg(ChartCase([])) == nil)
    let rows = quarter("2026-Q3", [1, 2, 3, 4, 5], of: 15)
    #expect(ChartPlan.recoveryLadder.svg(ChartCase(Array(rows.dropLast()))) == nil)
    #expect(
      ChartPlan.recoveryLadder.svg(ChartCase(quarter("2026-Q3", [0, 0, 0, 0, 0], of: 0))) == nil)
  }

  @Test func `bars are as long as their share of the systems, the safest step on top`() {
    let svg = ChartPlan.recoveryLadder.svg(ChartCase(quarter("2026-Q3", [0, 1, 1, 0, 2], of: 4)))
    #expect(values(of: "width", in: svg, class: "tint") == [212, 106, 106])
    let steps = texts(in: svg).filter { $0.contains(":") || $0 == "None of it" }
    #expect(
      steps.map { $0.prefix { $0 != ":" } } == [
        "Proven", "Complete", "Current", "Written", "None of it",
      ])
    #expect(texts(in: svg).contains("2 of 4"))
  }

  @Test func `last quarter's counts are marked, and moves are told`() throws {
    let rows =
      quarter("2026-Q2", [1, 1, 1, 1, 0], of: 4) + quarter("2026-Q3", [0, 1, 1, 1, 1], of: 4)
      + ["2026-Q3,recovery_moved_up,all,,1,4", "2026-Q3,recovery_test_failed,all,,0,4"]
    let chart = try #require(ChartPlan.recoveryLadder.chart(ChartCase(rows).figures))
    #expect(chart.svg.split(separator: "<polygon class=\"hollow\"").count == 6)
    #expect(texts(in: chart.svg).contains("moved up: 1 · failed tests: 0"))
    #expect(chart.description.hasSuffix("None of it: 0 of 4; moved up: 1; failed tests: 0."))
  }

  @Test func `a count beyond the systems ends at the bar's end`() {
    let svg = ChartPlan.recoveryLadder.svg(
      ChartCase(quarter("2026-Q3", [0, 0, 0, 0, 999_999_999_999], of: 4)))
    #expect(values(of: "width", in: svg, class: "tint") == [424])
  }
}
