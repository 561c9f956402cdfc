import Foundation
import Testing

/// Every row of every `tickets.csv` against what `slate explain` says of the ticket.
struct ExplainedTicketsTests {
  private static let quarters = [
    "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2",
  ]

  private func rows() throws -> [String: [String: String]] {
    var rows: [String: [String: String]] = [:]
    for quarter in Self.quarters {
      let file = Checkout.reports.appending(path: "\(quarter)/tickets.csv")
      for row in ReportTable(try Data(contentsOf: file)).rows {
        rows["\(quarter) \(row["ticket"] ?? "")"] = row
      }
    }
    return rows
  }

  @Test func `an explanation has the row's figures, and its intervals add up to them`() async throws
  {
    let rows = try rows()
    let tickets = Set(rows.values.compactMap { $0["ticket"] }).sorted()
    let outcome = try await BuiltProgram.run(
      ["explain", "--config", "fixtures/slate.json", "--json", "--quiet", "--quarter", "all", "--"]
        + tickets, in: Checkout.root)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let told = try JSONDecoder().decode([ToldTicket].self, from: Data(outcome.output.utf8))
    #expect(told.map(\.key).sorted() == rows.keys.sorted())
    #expect(told.count > tickets.count && tickets.count > 1000)
    for ticket in told {
      let row = try #require(rows[ticket.key])
      check(ticket, row)
      check(ticket.respond, "respond", row, ticket.key)
      check(ticket.resolve, "resolve", row, ticket.key)
      if let clock = ticket.resolve, clock.elapsedSeconds != nil {
        #expect(clock.paused == seconds(row["paused_hours"]), "\(ticket.key)")
      }
    }
  }

  private func check(_ ticket: ToldTicket, _ row: [String: String]) {
    #expect(row["side"] == ticket.side, "\(ticket.key)")
    #expect(row["priority"] == ticket.priority ?? "", "\(ticket.key)")
    #expect(row["policy"] == ticket.policy.map { "\($0.number)" } ?? "", "\(ticket.key)")
    #expect(row["exported_verdict"] == ticket.exportedVerdict ?? "", "\(ticket.key)")
    #expect(row["file"] == ticket.file && row["line"] == "\(ticket.line)", "\(ticket.key)")
  }

  private func check(
    _ clock: ToldClock?, _ name: String, _ row: [String: String], _ key: String
  ) {
    #expect(row["\(name)_calendar"] == clock?.calendar.name ?? "", "\(key)")
    #expect(row["\(name)_verdict"] == clock?.verdict ?? "", "\(key)")
    #expect(row["\(name)_due"] == clock?.due ?? "", "\(key)")
    #expect(seconds(row["\(name)_target_hours"]) == clock?.target?.seconds, "\(key)")
    #expect(seconds(row["\(name)_hours"]) == clock?.elapsedSeconds, "\(key)")
    guard let clock, let elapsed = clock.elapsedSeconds else { return }
    #expect(clock.counted - clock.deducted == elapsed, "\(key)")
    #expect(clock.intervals.last?.total ?? 0 == clock.counted, "\(key)")
  }

  /// Hours with six decimals as whole seconds; nil for an empty cell.
  private func seconds(_ hours: String?) -> Int? {
    hours.flatMap(Double.init).map { Int(($0 * 3600).rounded()) }
  }
}
