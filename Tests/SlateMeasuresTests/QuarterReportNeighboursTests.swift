import SlateModel
import Testing

@testable import SlateMeasures

struct QuarterReportNeighboursTests {
  private var report: QuarterReport {
    var table = TicketTable(
      "ticket opened resolved priority team",
      [
        ["A", "2026-07-01 00:00", "2026-07-01 01:00", "P", "Desk"],
        ["B", "2026-07-01 00:00", "2026-07-01 03:00", "P", "Desk"],
        ["C", "2026-07-01 00:00", "2026-07-01 09:00", "P", "MSP"],
        ["D", "2026-07-01 00:00", "", "P", "MSP"],
      ])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP"])
    table.configuration.policy(resolve: .hours(4))
    return table.report()
  }

  @Test func `a share is one ticket away on either side`() {
    #expect(report.neighbours(of: "sla_resolve_met_share") == [Ratio(1, 3), Ratio(3, 3)])
  }

  @Test func `a share of all has one neighbour`() {
    let table = TicketTable("ticket opened resolved team", [["A", "07-01", "07-02", "Desk"]])
    var sided = table
    sided.configuration.teams(internal: [], provider: ["Desk"])
    #expect(sided.report().neighbours(of: "provider_share") == [Ratio(0, 1)])
  }

  @Test func `a count is one more or one less, and never below nothing`() {
    #expect(report.neighbours(of: "tickets_open_end") == [Ratio(0), Ratio(2)])
    #expect(report.neighbours(of: "tickets_cancelled") == [Ratio(1)])
  }

  @Test func `a median lies between two times`() {
    #expect(
      report.neighbours(of: "resolve_median_hours").map(\.approximation) == [1, 9])
  }

  @Test func `what has no value or no such neighbours has none`() {
    #expect(report.neighbours(of: "respond_median_hours").isEmpty)
    #expect(report.neighbours(of: "resolve_mean_hours").isEmpty)
    #expect(report.neighbours(of: "no_such_measure").isEmpty)
  }
}
