import SlateModel
import Testing

@testable import SlateMeasures

struct TicketExplanationTests {
  private func explanation(_ table: TicketTable, _ label: String = "2026-Q3") -> TicketExplanation?
  {
    table.ground.explanation(of: 0, table.span(label))
  }

  private func first(_ table: TicketTable) throws -> TicketExplanation {
    try #require(explanation(table))
  }

  private func reprioritised(_ configure: (inout Configuration) -> Void) -> TicketTable {
    var table = TicketTable(
      "ticket opened resolved priority", [["T", "07-01 09:00", "07-01 15:00", "P3"]])
    table.log("priority", [["T", "07-01 09:00", "P1"], ["T", "07-01 14:00", "P3"]])
    configure(&table.configuration)
    return table
  }

  @Test func `the policy that the first priority selects is read beside the ticket's own`() throws {
    let table = reprioritised {
      $0.policy(when: [.priority: ["P1"]], resolve: .hours(4))
      $0.policy(when: [.priority: ["P3"]], resolve: .hours(8))
    }
    let explanation = try first(table)
    #expect(explanation.facts.policy == 1 && explanation.facts.isMetByReprioritising)
    let other = try #require(explanation.byFirstPriority)
    #expect(other.policy == 0 && other.reading.verdict == .breached)
    #expect(other.reading.elapsed == 21_600 && other.reading.target == 14_400)
    #expect(other.reading.due == localSeconds("07-01 13:00"))
    #expect(table.ground.export.names[explanation.firstPriority] == "P1")
  }

  @Test func `a first priority that no policy is for comes to nothing`() throws {
    let table = reprioritised { $0.policy(when: [.priority: ["P3"]], resolve: .hours(8)) }
    let explanation = try first(table)
    #expect(explanation.byFirstPriority?.policy == -1 && !explanation.facts.isMetByReprioritising)
    #expect(explanation.byFirstPriority?.reading.verdict == .notCovered)
  }

  @Test func `each policy before the ticket's own tells the first key that refused it`() throws {
    var table = TicketTable(
      "ticket opened priority team client", [["T", "07-01", "P2", "MSP", "Acme"]])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP"])
    table.configuration.policy(when: [.priority: ["P1"], .client: ["None"]])
    table.configuration.policy(when: [.priority: ["P2"], .side: ["internal"]])
    table.configuration.policy(when: [.client: ["Globex"]])
    #expect(try first(table).refusals.map(\.policy) == [0, 1, 2])
    table.configuration.policy()
    table.configuration.policy(when: [.priority: ["P3"]])
    let explanation = try first(table)
    #expect(explanation.facts.policy == 3)
    #expect(explanation.refusals.map(\.key) == [.priority, .side, .client])
  }

  @Test func `the side is the person's of a resolved ticket, the team's of an open one`() throws {
    var table = TicketTable(
      "ticket opened resolved team resolver", [["T", "07-01", "07-02", "Desk", "Ann"]])
    table.configuration.teams(internal: ["Desk"], provider: [])
    table.add(.people, "person side", [["Ann", "provider"]])
    #expect(try first(table).hasPersonsSide && first(table).facts.side == .provider)
    var open = TicketTable("ticket opened team assignee", [["T", "07-01", "Desk", "Ann"]])
    open.configuration.teams(internal: ["Desk"], provider: [])
    open.add(.people, "person side", [["Ann", "provider"]])
    #expect(try !first(open).hasPersonsSide && first(open).facts.side == .internal)
  }

  @Test func `what happens after the end is counted, not looked at`() throws {
    var table = TicketTable(
      "ticket opened resolved", [["T", "2026-06-01", "2026-08-01"]])
    table.log(
      "state", [["T", "2026-06-02", "On Hold"], ["T", "2026-07-01", "Open"]])
    let early = try #require(explanation(table, "2026-Q2"))
    #expect(early.events.count == 2 && early.laterEvents == 2)
    #expect(early.resolve?.hasStopped == false && early.resolve?.counted == 86_400)
    #expect(early.resolve?.stretches.last?.isCut == false, "it ends with the quarter")
    #expect(try first(table).laterEvents == 0)
  }

  @Test func `a ticket is explained in the quarters in which it was open`() throws {
    var table = TicketTable("ticket opened resolved", [["T", "2026-02-01", "2026-05-01"]])
    table.log(
      "state",
      [
        ["T", "2026-02-02", "Resolved"], ["T", "2026-04-02", "Open"],
        ["T", "2026-05-01", "Resolved"],
      ])
    let ground = table.ground
    let span = try #require(DataSpan(ground, asOf: CivilDate(year: 2026, month: 12, day: 31)))
    #expect(ground.quarters(ofTicket: 0, in: span).map(\.label) == ["2026-Q1", "2026-Q2"])
    #expect(explanation(table, "2026-Q3") == nil)
    let daysOpen: Int64 = 1 + 29
    #expect(explanation(table, "2026-Q2")?.resolve?.counted == daysOpen * 86_400)
  }

  @Test func `an open ticket is in every quarter up to the end of the data`() throws {
    let table = TicketTable(
      "ticket opened", [["T", "2025-12-31 23:00"], ["later", "2026-09-30"]])
    let ground = table.ground
    let span = try #require(DataSpan(ground, asOf: CivilDate(year: 2026, month: 7, day: 1)))
    #expect(
      ground.quarters(ofTicket: 0, in: span).map(\.label) == [
        "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3",
      ])
    #expect(ground.quarters(ofTicket: 1, in: span).isEmpty)
  }

  @Test func `a cancelled ticket has no clock`() throws {
    let table = TicketTable(
      "ticket opened closed state", [["T", "07-01", "07-02", "Cancelled"]])
    let explanation = try first(table)
    #expect(explanation.respond == nil && explanation.resolve == nil)
    #expect(explanation.events.count == 2)
  }

  @Test func `a clock without time on it has no stretches`() throws {
    let table = TicketTable("ticket opened resolved", [["T", "07-02", "07-01"]])
    let explanation = try first(table)
    #expect(explanation.resolve?.reading.reason == .endBeforeStart)
    #expect(explanation.resolve?.stretches.isEmpty == true)
    #expect(explanation.respond?.reading.reason == .noTimestamp)
  }

  @Test func `a total that a log makes needless is told as unused`() throws {
    var table = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01 09:00", "07-01 17:00", "60"]])
    #expect(try first(table).unusedTotal == nil && first(table).resolve?.total?.deducted == 3600)
    table.log("state", [["T", "07-01 10:00", "On Hold"], ["T", "07-01 10:30", "Open"]])
    #expect(try first(table).unusedTotal == 3600 && first(table).resolve?.total == nil)
  }
}
