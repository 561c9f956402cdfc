import Testing

@testable import SlateReports

struct WhoResolvesWhatTests {
  private func row(_ quarter: String, _ system: String?, _ share: Double, _ n: Int) -> String {
    "\(quarter),provider_share,\(system == nil ? "all" : "system"),\(system ?? ""),\(share),\(n)"
  }

  @Test func `no known side, no picture`() {
    #expect(ChartPlan.whoResolvesWhat.svg(ChartCase([])) == nil)
    #expect(ChartPlan.whoResolvesWhat.svg(ChartCase(["2026-Q3,provider_share,all,,,0"])) == nil)
  }

  @Test func `the provider's part is as high as its share, hatched`() {
    let svg = ChartPlan.whoResolvesWhat.svg(
      ChartCase([row("2026-Q2", nil, 0.75, 8), row("2026-Q3", nil, 0.25, 8)]))
    // The first is the key's.
    #expect(values(of: "height", in: svg, class: "provider").dropFirst() == [18, 6])
    #expect(values(of: "height", in: svg, class: "own").dropFirst() == [24, 24])
    #expect(svg?.split(separator: "url(#who-resolves-what-hatch)").count == 4)
  }

  @Test func `the systems of most tickets come first, eight of them, after all together`() {
    let rows = (1...12).map { row("2026-Q3", "S\($0)", 0.5, $0) } + [row("2026-Q3", nil, 0.5, 78)]
    let names = texts(in: ChartPlan.whoResolvesWhat.svg(ChartCase(rows))).filter {
      $0 == "All" || $0.hasPrefix("S") && $0.count < 4
    }
    #expect(names == ["All"] + (5...12).reversed().map { "S\($0)" })
  }

  @Test func `without systems categories are told`() {
    let rows = [row("2026-Q3", nil, 0, 4), "2026-Q3,provider_share,category,Network,0,4"]
    let texts = texts(in: ChartPlan.whoResolvesWhat.svg(ChartCase(rows)))
    #expect(texts.contains("Network") && texts.contains { $0.contains("categories") })
  }

  @Test func `its words tell every row and quarter`() {
    let rows = [
      row("2026-Q2", nil, 0.5, 8), row("2026-Q3", nil, 0.25, 8), row("2026-Q3", "ERP", 1, 2),
    ]
    #expect(
      ChartPlan.whoResolvesWhat.chart(ChartCase(rows).figures)?.description
        == "All: 2026-Q2 50.0 % of 8, 2026-Q3 25.0 % of 8; "
        + "ERP: 2026-Q2 no cases, 2026-Q3 100.0 % of 2.")
  }

  @Test func `a share that a hand has put out of range stays in its column`() {
    let svg = ChartPlan.whoResolvesWhat.svg(
      ChartCase([row("2026-Q2", nil, -7, 8), row("2026-Q3", nil, 9, 8)]))
    #expect(values(of: "height", in: svg, class: "provider").dropFirst() == [24])
  }
}
