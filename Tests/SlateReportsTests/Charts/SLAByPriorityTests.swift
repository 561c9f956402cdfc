import SlateModel
import Testing

@testable import SlateReports

struct SLAByPriorityTests {
  private func row(_ key: String, _ cells: String) -> String {
    "2026-Q3,sla_resolve_met_share,priority,\(key),\(cells)"
  }

  @Test func `no priority with a verdict, no picture`() {
    #expect(ChartPlan.slaByPriority.svg(ChartCase([])) == nil)
    #expect(ChartPlan.slaByPriority.svg(ChartCase([row("P1", ",0")])) == nil)
    #expect(
      ChartPlan.slaByPriority.svg(ChartCase(["2026-Q3,sla_resolve_met_share,all,,1,1"])) == nil)
  }

  @Test func `bars are as long as their shares, whiskers as their intervals`() {
    let svg = ChartPlan.slaByPriority.svg(
      ChartCase([row("P1", "0.5,10,0.25,0.75"), row("P2", "1,20"), row("P3", "0,4,0,0.5")]))
    #expect(values(of: "width", in: svg, class: "tint") == [212, 424, 0])
    #expect(values(of: "x1", in: svg, class: "whisker").first == 114)
    #expect(values(of: "x2", in: svg, class: "whisker").first == 326)
    #expect(texts(in: svg).contains("50.0 % of 10"))
  }

  @Test func `its words tell what it shows`() {
    let chart = ChartPlan.slaByPriority.chart(
      ChartCase([row("P1", "0.6,5"), row("P2", "0.884615,26")]).figures)
    #expect(chart?.description == "P1: 60.0 % of 5; P2: 88.5 % of 26.")
    #expect(chart?.title == "Resolved within target by priority")
  }

  @Test func `a target that not all policies ask for is told as the highest`() {
    func words(_ objectives: [Double]) -> [String] {
      var chart = ChartCase([row("P1", "0.6,5")])
      for (place, objective) in objectives.enumerated() {
        chart.configuration.policy(when: [.priority: ["P\(place)"]], resolve: .hours(4))
        chart.configuration.policies[place].objective = objective
      }
      return texts(in: ChartPlan.slaByPriority.svg(chart)).filter { $0.contains("Dashed") }
    }
    #expect(words([0.95, 0.95]) == ["Upright ends: 95 % interval. Dashed: target 95.0 %."])
    #expect(words([0.9, 0.95]) == ["Upright ends: 95 % interval. Dashed: highest target, 95.0 %."])
  }

  @Test func `of many priorities those of most tickets are shown, in their order`() {
    let rows = (10..<60).map { row("P\($0)", "0.5,\($0)") }
    let svg = ChartPlan.slaByPriority.svg(ChartCase(rows))
    #expect(
      texts(in: svg).filter { $0.hasPrefix("P") } == (50..<60).map { "P\($0)" })
    #expect(texts(in: svg).contains { $0.hasSuffix("Only those of most tickets.") })
  }

  @Test func `long and hostile names break nothing`() {
    let rows = ["<b>\"&\u{202E}|`", String(repeating: "very long ", count: 1000)].map {
      row($0, "0.5,10,0.2,0.8")
    }
    let svg = ChartPlan.slaByPriority.svg(ChartCase(rows)) ?? ""
    #expect(isWellFormed(svg) && !svg.contains("<b>") && !svg.contains("\u{202E}"))
    #expect(
      texts(in: svg).allSatisfy { $0.count < 80 } && texts(in: svg).contains { $0.hasSuffix("…") })
  }

  @Test func `the target is a line through every row`() {
    var chartCase = ChartCase([row("P1", "0.5,10"), row("P2", "0.5,10")])
    chartCase.configuration.threshold("sla_resolve_met_share", green: 0.5, amber: 0.4)
    #expect(
      values(of: "x1", in: ChartPlan.slaByPriority.svg(chartCase), class: "target") == [220, 220])
  }
}
