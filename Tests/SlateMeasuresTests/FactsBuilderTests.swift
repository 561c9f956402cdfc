import SlateModel
import Testing

@testable import SlateMeasures

struct FactsBuilderTests {
  private func facts(
    _ table: TicketTable, _ quarter: String = "2026-Q3", dataEnd: String = "2026-12-31"
  ) -> [TicketFacts] {
    FactsBuilder.facts(table.ground, table.span(quarter, dataEnd: dataEnd))
  }

  private func first(_ table: TicketTable, dataEnd: String = "2026-12-31") throws -> TicketFacts {
    try #require(facts(table, dataEnd: dataEnd).first)
  }

  @Test func `a ticket belongs to the quarters in which it is open or answered`() {
    let table = TicketTable(
      "ticket opened responded resolved",
      [
        ["before", "2026-03-01", "", "2026-06-30 23:59:59"],
        ["answered late", "2026-03-01", "2026-07-02", "2026-06-30"],
        ["resolved at the start", "2026-03-01", "", "2026-07-01"],
        ["whole", "2026-03-01", "", ""],
        ["at the start", "2026-07-01", "", ""],
        ["at the end", "2026-10-01", "", ""],
        ["last second", "2026-09-30 23:59:59", "", "2026-11-01"],
      ])
    let facts = facts(table)
    #expect(facts.map(\.ticket) == [1, 2, 3, 4, 6])
    #expect(facts.map(\.entry) == [.none, .openAtStart, .openAtStart, .opened, .opened])
    #expect(facts.map(\.standing) == [.resolved, .resolved, .open, .open, .open])
    #expect(facts.map(\.leftInQuarter) == [false, true, false, false, false])
  }

  @Test func `nothing at or after the end of the data is seen`() throws {
    let table = TicketTable(
      "ticket opened responded resolved", [["T", "07-01", "07-05", "07-09"]])
    #expect(try first(table, dataEnd: "07-09").standing == .open)
    #expect(try first(table, dataEnd: "07-09 00:00:01").standing == .resolved)
    #expect(try first(table, dataEnd: "07-05").responded == 0)
    #expect(facts(table, dataEnd: "07-01").isEmpty)
  }

  @Test func `a ticket reopened later is resolved in the first quarter and again in the second`() {
    var table = TicketTable("ticket opened", [["T", "2026-03-01"]])
    table.log(
      "state",
      [
        ["T", "2026-04-02", "Resolved"], ["T", "2026-07-02", "Open"], ["T", "2026-07-09", "Done"],
      ])
    let second = facts(table, "2026-Q2").map { ($0.entry, $0.standing, $0.left) }
    #expect(second.count == 1 && second[0] == (.openAtStart, .resolved, localSeconds("04-02")))
    let third = facts(table)
    #expect(third.map(\.entry) == [.reopened] && third[0].reopenedAt == localSeconds("07-02"))
    #expect(third[0].left == localSeconds("07-09") && third[0].isResolvedInQuarter)
    #expect(facts(table, "2026-Q4").isEmpty)
  }

  @Test func `priority, team and person are those of the last change up to the stop`() throws {
    var table = TicketTable(
      "ticket opened resolved priority team assignee",
      [["T", "07-01", "07-05", "9", "Column", "Ann"]])
    let names = { (id: UInt32) in table.export.names[id] }
    var plain = try first(table)
    #expect([plain.priority, plain.team, plain.person].map(names) == ["9", "Column", "Ann"])
    table.log(
      "priority team person",
      [
        ["T", "07-02", "3", "Desk", "Bob"], ["T", "07-05", "2", "", ""],
        ["T", "07-06", "1", "Net", "Cy"],
      ])
    plain = try first(table)
    #expect([plain.priority, plain.team, plain.person].map(names) == ["2", "Desk", "Bob"])
    plain = try first(table, dataEnd: "07-01 12:00")
    #expect([plain.priority, plain.team, plain.person].map(names) == ["3", "Desk", "Bob"])
  }

  @Test func `the resolver dates from the last resolution only`() throws {
    var table = TicketTable(
      "ticket opened resolved resolver assignee", [["T", "07-01", "07-08", "Res", "Ann"]])
    table.log(
      "state person",
      [
        ["T", "07-02", "Resolved", "Bob"], ["T", "07-03", "Open", ""],
        ["T", "07-08", "Resolved", ""],
      ])
    #expect(table.export.names[try first(table).person] == "Res")
    #expect(table.export.names[try first(table, dataEnd: "07-03").person] == "Bob")
  }

  @Test func `a resolved ticket takes its person's side, an open one its team's`() throws {
    var table = TicketTable(
      "ticket opened resolved team assignee",
      [
        ["resolved", "07-01", "07-05", "Desk", "Pam"], ["open", "07-01", "", "Desk", "Pam"],
        ["stranger", "07-01", "07-05", "Desk", "Zoe"], ["teamless", "07-01", "", "", "Pam"],
        ["nobody", "07-01", "", "", "Zoe"],
      ])
    table.configuration.teams(internal: ["desk"], provider: ["msp*"])
    table.add(.people, "person side", [["Pam", "provider"]])
    #expect(
      facts(table).map(\.side) == [.provider, .internal, .internal, .provider, .unknown])
  }

  @Test func `changes of team are hand-offs, a side met again is a bounce`() {
    let holdings = [
      ["Desk"], ["Desk", "Desk"], ["Desk", "MSP 1"], ["Desk", "MSP 1", "Desk"],
      ["Desk", "Else", "Desk"], ["MSP 1", "Else", "Net", "MSP 2"], ["Desk", "Net", "MSP 1"],
    ]
    var table = TicketTable(
      "ticket opened resolved", holdings.indices.map { ["T\($0)", "07-01", "07-20"] })
    table.configuration.teams(internal: ["Desk", "Net"], provider: ["MSP*"])
    for (number, teams) in holdings.enumerated() {
      table.log("team", teams.enumerated().map { ["T\(number)", "07-1\($0)", $1] })
    }
    let facts = facts(table)
    #expect(facts.map(\.handoffs) == [0, 0, 1, 2, 2, 3, 2])
    #expect(facts.map(\.isBounced) == [false, false, false, true, false, true, false])
    #expect(facts.map(\.isEscalated) == [false, false, true, true, false, true, true])
    #expect(facts.map(\.hasLoggedTeams) == Array(repeating: true, count: 7))
  }

  @Test func `undated hand-offs and reopenings come from their columns`() {
    let table = TicketTable(
      "ticket opened handoffs reopened", [["T1", "07-01", "4", "2"], ["T2", "07-01", "", ""]])
    let facts = facts(table)
    #expect(facts.map(\.handoffs) == [4, nil] && facts.map(\.reopenings) == [2, nil])
    #expect(facts.map(\.isBounced) == [false, false])
  }

  @Test func `a fault of dates escalates like any other resolved ticket`() {
    var table = TicketTable("ticket opened resolved", [["T", "07-02", "07-01"]])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP"])
    table.log("team", [["T", "06-30", "Desk"], ["T", "07-01", "MSP"]])
    #expect(facts(table).map(\.isEscalated) == [true])
  }

  @Test func `stuck is fourteen days without a change, or ten business days on hold`() {
    var table = TicketTable(
      "ticket opened responded updated",
      [
        ["silent", "07-01", "", ""], ["updated", "07-01", "", "07-16"],
        ["still", "07-01", "", "07-15 23:59:59"], ["exactly", "07-01", "", "07-16"],
        ["answered", "07-01", "07-20", "07-02"], ["later", "07-01", "", "07-30"],
        ["logged", "07-01", "", ""], ["held", "07-01", "", "07-29"],
        ["held ten", "07-01", "", "07-29"],
      ])
    table.log("team", [["logged", "07-02", "Desk"]])
    table.log("state", [["held", "07-19 23:59:59", "On Hold"], ["held ten", "07-20", "On Hold"]])
    #expect(
      facts(table, dataEnd: "07-30").map(\.isStuck) == [
        nil, true, true, true, false, nil, true, true, false,
      ])
  }

  @Test func `the opening is looked at on the default calendar`() {
    var table = TicketTable(
      "ticket opened",
      [
        ["T1", "07-01 08:59:59"], ["T2", "07-01 09:00"], ["T3", "07-01 17:00"],
        ["T4", "07-04 10:00"],
      ])
    table.keepsOfficeHours()
    #expect(facts(table).map(\.isOpenedAfterHours) == [true, false, true, true])
  }

  @Test func `answers about satisfaction are good, not good or none`() {
    let answers = [
      "", "0", "1", "3.5", "4", "5", "6", "Good", " Very  satisfied", "satisfied", "bad", "nan",
    ]
    let table = TicketTable(
      "ticket opened satisfaction", answers.enumerated().map { ["T\($0)", "07-01", $1] })
    #expect(
      facts(table).map(\.isSatisfied) == [
        nil, nil, false, false, true, true, nil, true, true, true, false, false,
      ])
  }
}
