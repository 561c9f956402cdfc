import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct ScoreboardTests {
  /// Nine of ten within four hours, by the provider.
  private func edition(green: Double = 0.95, amber: Double = 0.9) -> Edition {
    var table = TicketTable(
      "ticket opened resolved team",
      (0..<10).map {
        [
          "T\($0)", "2026-07-0\($0 % 5 + 1) 00:00", "2026-07-0\($0 % 5 + 1) 0\($0 == 9 ? 9 : 1):00",
          "M",
        ]
      })
    table.configuration.teams(internal: [], provider: ["M"])
    table.configuration.policy(resolve: .hours(4))
    table.configuration.threshold("sla_resolve_met_share", green: green, amber: amber)
    return table.edition()
  }

  private func row(_ measure: String, _ edition: Edition) throws -> Scoreboard.Row {
    try #require(Scoreboard(edition).rows.first { $0.headline.measure == measure })
  }

  @Test func `there are at most seven rows, each of a measure that exists`() {
    #expect(Headline.all.count <= 7)
    let names = Set(Measure.all.map(\.name))
    #expect(Headline.all.allSatisfy { names.contains($0.measure) })
  }

  @Test func `a status says how near it is to another`() throws {
    let near = try row("sla_resolve_met_share", edition())
    #expect(near.status == .amber && near.isTight)
    #expect(
      Words.english.scoreboard.sayable(near) == "first quarter reported; one ticket would flip it")
    let far = try row("sla_resolve_met_share", edition(green: 0.5, amber: 0.4))
    #expect(far.status == .green && !far.isTight)
  }

  @Test func `what has no value is not measured, says why, and hangs on no ticket`() throws {
    var table = TicketTable("ticket opened", [["T", "2026-07-01"]])
    for measure in ["provider_share", "sla_resolve_met_share"] {
      table.configuration.threshold(measure, green: 0.5, amber: 0.4)
    }
    let edition = table.edition()
    let share = try row("provider_share", edition)
    #expect(share.status == .notMeasured && !share.isTight)
    #expect(Words.english.scoreboard.sayable(share) == "cannot be said: no sides known")
    let met = try row("sla_resolve_met_share", edition)
    #expect(Words.english.scoreboard.sayable(met) == "cannot be said: no SLA policy is configured")
    table.configuration.policy(resolve: .hours(4))
    let unjudged = try row("sla_resolve_met_share", table.edition())
    #expect(Words.english.scoreboard.sayable(unjudged) == "cannot be said: no ticket has a verdict")
    #expect(!edition.isRed)
  }

  @Test func `a figure has the decimals that leave it on its side of the line`() throws {
    let near = try row("sla_resolve_met_share", edition(green: 0.9001, amber: 0.5))
    #expect(near.status == .amber && near.target == "at least 90.01 %")
    #expect(Words.english.scoreboard.now(near) == "90.0 % of 10")
    var table = TicketTable(
      "ticket opened resolved",
      (0..<2100).map { ["T\($0)", "2026-07-01", "2026-07-01 0\($0 < 106 ? 9 : 1):00"] })
    table.configuration.policy(resolve: .hours(4))
    table.configuration.threshold("sla_resolve_met_share", green: 0.95, amber: 0.9)
    // 1,994 of 2,100 are 94.952 %.
    let short = try row("sla_resolve_met_share", table.edition())
    #expect(short.status == .amber && Words.english.scoreboard.now(short) == "94.95 % of 2,100")
  }

  @Test func `what contributed most is named with its n, and of medians what moved most`() throws {
    let rows = [
      ("sla_resolve_met_share", "0.9", "0.6"), ("resolve_median_hours", "2", "4"),
    ]
    for (measure, before, now) in rows {
      let figures = ChartCase(
        [("2026-Q2", before), ("2026-Q3", now)].flatMap { quarter, value in
          [
            "\(quarter),\(measure),all,,\(value),200",
            "\(quarter),\(measure),priority,P1,\(value),150",
          ]
        }
      ).figures
      let slices = Contribution.largest(
        of: measure, from: try #require(figures.lastQuarter), to: figures.now)
      let row = Scoreboard.Row(
        headline: try #require(Headline.all.first { $0.measure == measure }),
        figure: TicketTable.example.edition().figures[measure], words: "",
        hasPolicies: true, before: nil, trend: [], trendWords: [], target: "", status: .noTarget,
        isTight: false, change: .worsened)
      let words = Words.english.scoreboard.moved(row, slices)
      #expect(
        words.last
          == .plain(
            measure == "resolve_median_hours"
              ? " worsened; moved most: P1 (2 h to 4 h, n 150 to 150)."
              : " worsened; largest contribution: P1 (90.0 % to 60.0 %, n 150 to 150)."))
    }
  }

  @Test func `a slice of one quarter alone is named with its n too`() throws {
    let figures = ChartCase([
      "2026-Q2,sla_resolve_met_share,all,,0.9,100", "2026-Q3,sla_resolve_met_share,all,,0.6,100",
      "2026-Q2,sla_resolve_met_share,system,A,0.9,100",
      "2026-Q3,sla_resolve_met_share,system,A,0.9,60",
      "2026-Q3,sla_resolve_met_share,system,B,0.15,40",
    ]).figures
    let last = try #require(figures.lastQuarter)
    let slices = Contribution.largest(of: "sla_resolve_met_share", from: last, to: figures.now)
    let row = try row("sla_resolve_met_share", edition())
    #expect(
      Words.english.scoreboard.moved(row, slices).last
        == .plain(" fell; largest contribution: B (none before, now 15.0 % of 40)."))
  }

  @Test func `without a target there is none, and a row that is RED is`() throws {
    let open = try row("tickets_open_end", edition())
    #expect(open.status == .noTarget && open.target == "none" && !open.isTight)
    #expect(!edition().isRed && edition(green: 0.99, amber: 0.95).isRed)
  }
}
