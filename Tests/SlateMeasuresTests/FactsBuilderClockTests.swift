import SlateModel
import Testing

@testable import SlateMeasures

struct FactsBuilderClockTests {
  private func facts(
    _ table: TicketTable
  ) -> [TicketFacts] {
    FactsBuilder.facts(table.ground, table.span())
  }

  private func first(_ table: TicketTable) throws -> TicketFacts {
    try #require(facts(table).first)
  }

  @Test func `late escalation is by the first provider's team beyond the target`() {
    var table = TicketTable(
      "ticket opened resolved", [["late", "07-01", "07-09"], ["exact", "07-01", "07-09"]])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP*"])
    table.configuration.policy(resolve: .hours(24))
    for (ticket, at) in [("late", "07-02 00:00:01"), ("exact", "07-02")] {
      table.log(
        "team", [[ticket, "07-01", "Desk"], [ticket, at, "MSP 1"], [ticket, "07-08", "MSP 2"]])
    }
    let facts = facts(table)
    #expect(facts.map(\.isEscalatedLate) == [true, false])
    #expect(facts.map(\.firstHandoff) == [86_401, 86_400])
  }

  @Test func `the time is due whatever happens after the resolution`() throws {
    var table = TicketTable("ticket opened resolved", [["T", "07-01 09:00", "07-01 10:00"]])
    table.configuration.policy(resolve: .hours(8))
    #expect(try first(table).resolve.due == localSeconds("07-01 17:00"))
  }

  @Test func `a wall-time total moves the due time by what it takes off up to the stop`() throws {
    var table = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01 09:00", "07-01 17:00", "60"]])
    table.keepsOfficeHours()
    table.totalsAreWallTime = true
    table.configuration.policy(resolve: .hours(2))
    let facts = try first(table)
    #expect(facts.resolve.elapsed == 25_200)
    #expect(facts.resolve.due == localSeconds("07-01 12:00"))
  }

  @Test func `pauses of a log win over a total`() throws {
    var table = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01 09:00", "07-01 17:00", "60"]])
    #expect(try first(table).resolve.elapsed == 25_200)
    table.log("state", [["T", "07-01 10:00", "On Hold"], ["T", "07-01 10:30", "Open"]])
    #expect(try first(table).resolve.elapsed == 27_000)
    #expect(try first(table).paused == 1800)
  }

  @Test func `a first resolution counts though the ticket is closed without one in the end`() {
    var table = TicketTable("ticket opened resolved", [["T", "07-01", ""]])
    table.datesResolutions = true
    table.log(
      "state",
      [
        ["T", "07-02", "Resolved"], ["T", "07-03", "Open"], ["T", "07-05", "Closed"],
      ])
    let facts = facts(table)
    #expect(facts.map(\.standing) == [.closed] && facts.map(\.firstElapsed) == [86_400])
  }

  @Test func `the clock tells why it has no verdict`() {
    var table = TicketTable(
      "ticket opened responded resolved closed priority",
      [
        ["policy", "07-01", "", "07-02", "", "9"], ["target", "07-01", "07-01", "07-02", "", "2"],
        ["fault", "07-02", "07-01", "07-01", "", "1"], ["closed", "07-01", "", "", "07-02", "1"],
        ["met", "07-01", "07-01 01:00", "07-01 04:00", "", "1"],
        ["breached", "07-01", "07-01 01:00:01", "07-01 04:00:01", "", "1"],
        ["late", "07-01", "", "", "", "1"], ["runs", "2026-09-30 23:30", "", "", "", "1"],
      ])
    table.configuration.policy(
      when: [.priority: ["1"]], respond: .hours(1), resolve: .hours(4))
    table.configuration.policy(when: [.priority: ["2"]])
    let facts = facts(table)
    #expect(
      facts.map(\.resolve.reason) == [
        .noPolicy, .noTarget, .endBeforeStart, .noTimestamp, .none, .none, .none, .none,
      ])
    #expect(
      facts.map(\.resolve.verdict) == [
        .notCovered, .notCovered, .notCovered, .notCovered, .met, .breached, .runningLate, .running,
      ])
    #expect(
      facts.map(\.respond.verdict) == [
        .notCovered, .notCovered, .notCovered, .notCovered, .met, .breached, .runningLate, .running,
      ])
    #expect(facts[2].respond.reason == .endBeforeStart && facts[3].respond.reason == .noTimestamp)
    #expect(facts.map(\.policy) == [-1, 1, 0, 0, 0, 0, 0, 0])
  }
}
