import SlateModel
import Testing

@testable import SlateReports

struct ProposalTests {
  /// A register of two critical systems whose restore tests failed, and rows of decisions.
  private func edition(_ decisions: [[String]], green: Double? = nil) -> Edition {
    var table = TicketTable(
      "ticket opened resolved", [["T", "2026-07-01 00:00", "2026-07-01 09:00"]])
    table.add(
      .systems, "system at critical owner rto_minutes rpo_minutes",
      ["ERP", "Till"].map { [$0, "2026-01-01", "1", "Olga", "60", "0"] })
    table.add(
      .tests, "system at passed minutes",
      [["ERP", "2026-08-01", "0", "10"], ["Till", "2026-08-01", "1", "61"]])
    table.add(.decisions, "decision raised kind owner due status closed", decisions)
    table.configuration.policy(resolve: .hours(4))
    if let green {
      table.configuration.threshold("sla_resolve_met_share", green: green, amber: green)
    }
    return table.edition(dataEnd: "2026-10-01")
  }

  private func told(_ decisions: [[String]], green: Double? = nil) -> [String] {
    let edition = edition(decisions, green: green)
    return edition.proposals(DecisionBook(edition), Scoreboard(edition)).map {
      [$0.what, $0.byWhen, $0.owner].joined(separator: " | ")
    }
  }

  private static let restores = ["ERP", "Till"].map {
    "Repeat the restore test of \($0) | 31 December 2026 | Olga"
  }

  @Test func `a failed restore test asks for another, by the end of the next quarter`() {
    #expect(told([]) == Self.restores)
  }

  @Test func `it is said what the latest test lacked`() {
    let edition = edition([])
    #expect(
      edition.proposals(DecisionBook(edition), Scoreboard(edition)).map(\.why) == [
        "the latest test was not passed", "the latest test exceeded its RTO",
      ])
  }

  @Test func `what somebody has in hand is not asked for again`() {
    let row = ["Repeat the ERP restore", "2026-08-02", "improvement", "Ann", "2026-11-01", "", ""]
    #expect(told([row]) == [Self.restores[1]])
  }

  @Test func `what is past its day is asked for in its own words`() {
    let row = ["Repeat the ERP restore", "2026-08-02", "improvement", "Ann", "2026-09-01", "", ""]
    #expect(
      told([row]) == ["Repeat the ERP restore | was due 1 September 2026 | Ann", Self.restores[1]])
  }

  @Test func `a row that two findings name is asked for once`() {
    let row = ["Repeat ERP and Till", "2026-08-02", "improvement", "Ann", "2026-09-01", "", ""]
    #expect(told([row]) == ["Repeat ERP and Till | was due 1 September 2026 | Ann"])
  }

  @Test func `recorded decisions come first, and are asked for once`() {
    let rows = [
      ["Replace the ERP", "2026-08-02", "decision", "", "", "", ""],
      ["A blocker", "2026-08-02", "blocker", "", "2026-12-01", "", ""],
      ["An owned blocker", "2026-08-02", "blocker", "Ann", "2026-12-01", "", ""],
    ]
    #expect(
      told(rows) == [
        "Replace the ERP | no day set | no owner", Self.restores[1],
        "Name an owner: A blocker | 1 December 2026 | no owner",
      ])
  }

  @Test func `a missed target asks for a plan`() {
    #expect(
      told([], green: 0.9) == Self.restores + [
        "Agree an improvement plan: resolved within target | 31 December 2026 | to be named"
      ])
    #expect(told([], green: 0) == Self.restores)
  }

  @Test func `nobody's input asks for nothing`() {
    let edition = TicketTable("ticket opened", []).edition()
    #expect(edition.proposals(DecisionBook(edition), Scoreboard(edition)).isEmpty)
    #expect(edition.risks(DecisionBook(edition)).isEmpty)
  }

  @Test func `risks on record are told where no rule tells of the same`() {
    let edition = edition([
      ["The ERP may not come back", "2026-08-02", "risk", "Ann", "", "", ""],
      ["Nobody knows the lift", "2026-08-02", "risk", "", "2026-09-01", "", ""],
    ])
    let risks = edition.risks(DecisionBook(edition))
    #expect(risks.map(\.title) == ["Restore tests", "Nobody knows the lift"])
    #expect(
      risks[0].figures
        == "2 of 2 critical systems did not pass the latest in time: ERP (not passed) and Till "
        + "(over its RTO)")
    #expect(risks[1].figures == "on record since 2 August 2026, no owner, was due 1 September 2026")
  }
}
