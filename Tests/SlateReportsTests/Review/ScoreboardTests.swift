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
    #expect(near.status == "AMBER" && near.isTight)
    #expect(ScoreboardWords.sayable(near) == "first quarter reported; one ticket would flip it")
    let far = try row("sla_resolve_met_share", edition(green: 0.5, amber: 0.4))
    #expect(far.status == "GREEN" && !far.isTight)
  }

  @Test func `what has no value is not measured, says why, and hangs on no ticket`() throws {
    var table = TicketTable("ticket opened", [["T", "2026-07-01"]])
    for measure in ["provider_share", "sla_resolve_met_share"] {
      table.configuration.threshold(measure, green: 0.5, amber: 0.4)
    }
    let edition = table.edition()
    let share = try row("provider_share", edition)
    #expect(share.status == "NOT MEASURED" && !share.isTight)
    #expect(ScoreboardWords.sayable(share) == "cannot be said: no sides known")
    let met = try row("sla_resolve_met_share", edition)
    #expect(ScoreboardWords.sayable(met) == "cannot be said: no ticket has a verdict")
    #expect(!edition.isRed)
  }

  @Test func `without a target there is none, and a row that is RED is`() throws {
    let open = try row("tickets_open_end", edition())
    #expect(open.status == "no target" && open.target == "none" && !open.isTight)
    #expect(!edition().isRed && edition(green: 0.99, amber: 0.95).isRed)
  }
}
