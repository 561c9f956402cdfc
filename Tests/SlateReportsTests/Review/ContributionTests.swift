import SlateMeasures
import Testing

@testable import SlateReports

struct ContributionTests {
  /// measure,by,key then value,n of 2026-Q2 and of 2026-Q3; an empty value where a quarter lacks it.
  private func figures(_ rows: [String]) -> ChartFigures {
    ChartCase(
      rows.flatMap { row -> [String] in
        let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let name = cells[0...2].joined(separator: ",")
        return [("2026-Q2", cells[3], cells[4]), ("2026-Q3", cells[5], cells[6])].compactMap {
          $0.1.isEmpty ? nil : "\($0.0),\(name),\($0.1),\($0.2)"
        }
      }
    ).figures
  }

  private func all(
    _ measure: String, _ by: Dimension, _ figures: ChartFigures
  ) throws -> [Contribution] {
    let before = try #require(figures.lastQuarter)
    return Contribution.all(
      measure, by: by, (before, try #require(before[measure])),
      (figures.now, try #require(figures.now[measure])))
  }

  private func largest(_ measure: String, _ figures: ChartFigures) throws -> [String] {
    Contribution.largest(of: measure, from: try #require(figures.lastQuarter), to: figures.now)
      .map { "\($0.dimension.name) \($0.key)" }
  }

  @Test func `the slices of a dimension add up to the whole change of a share`() throws {
    // 40 of 50 and 10 of 50; then 30 of 60, 0 of 20, and 18 of 20 of a new one.
    let figures = figures([
      "sla_resolve_met_share,all,,0.5,100,0.48,100", "sla_resolve_met_share,system,A,0.8,50,0.5,60",
      "sla_resolve_met_share,system,B,0.2,50,0,20", "sla_resolve_met_share,system,C,,,0.9,20",
    ])
    let parts = try all("sla_resolve_met_share", .system, figures)
    #expect(parts.map(\.key) == ["A", "B", "C"])
    #expect(abs(parts.reduce(0) { $0 + $1.amount } - -0.02) < 1e-12)
    // A: 0.55 · (0.5 − 0.8) + 0.1 · (0.65 − 0.49).
    #expect(abs(parts[0].amount - -0.149) < 1e-12)
    #expect(try largest("sla_resolve_met_share", figures) == ["system A"])
  }

  @Test func `each dimension names the slice that went furthest the way of the whole`() throws {
    let figures = figures([
      "tickets_open_end,all,,10,10,30,30", "tickets_open_end,priority,P1,5,5,1,1",
      "tickets_open_end,priority,P2,5,5,29,29", "tickets_open_end,side,provider,,,30,30",
      "tickets_open_end,side,internal,10,10,,",
    ])
    #expect(try largest("tickets_open_end", figures) == ["priority P2", "side provider"])
    let parts = try all("tickets_open_end", .side, figures)
    #expect(parts.map(\.amount) == [-10, 30])
  }

  @Test func `none of equal ones is named, and none that went the other way`() throws {
    let figures = figures([
      "provider_share,all,,0.5,100,0.25,100", "provider_share,priority,b,0.5,50,0.25,50",
      "provider_share,priority,a,0.5,50,0.25,50", "provider_share,system,S,0.1,10,0.9,10",
    ])
    #expect(try largest("provider_share", figures) == [])
    let counts = self.figures([
      "tickets_open_end,all,,10,10,30,30", "tickets_open_end,priority,a,5,5,15,15",
      "tickets_open_end,priority,b,5,5,15,15", "tickets_open_end,side,provider,10,10,30,30",
    ])
    #expect(try largest("tickets_open_end", counts) == ["side provider"])
  }

  @Test func `no slice is named where tickets of none moved it as much`() throws {
    // Of 80 and 90 tickets without a system 40 and 9 met their target: they moved it most.
    let figures = figures([
      "sla_resolve_met_share,all,,0.6,100,0.1,100", "sla_resolve_met_share,system,A,1,20,0.1,10",
    ])
    #expect(try largest("sla_resolve_met_share", figures) == [])
  }

  @Test func `a slice that is everything explains nothing`() throws {
    let rows = ["sla_resolve_met_share,all,,0.9,40,0.5,40", "sla_resolve_met_share,side,internal,"]
    #expect(
      try largest("sla_resolve_met_share", figures([rows[0], rows[1] + "0.9,40,0.5,40"])) == [])
    #expect(
      try largest("sla_resolve_met_share", figures([rows[0], rows[1] + "0.9,39,0.5,39"]))
        == ["side internal"])
  }
}
