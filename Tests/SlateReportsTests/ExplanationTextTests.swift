import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct ExplanationTextTests {
  private func lines(
    _ table: TicketTable, _ label: String = "2026-Q3", dataEnd: String = "2026-12-31",
    hidesNames: Bool = false
  ) throws -> [String] {
    let ground = table.ground
    let explanation = try #require(
      ground.explanation(of: 0, table.span(label, dataEnd: dataEnd)))
    return ExplanationText(
      explanation, ground, configuration: "conf/slate.json", hidesNames: hidesNames
    ).text.split(separator: "\n").map { String($0) }
  }

  /// Whether some line tells this, however wide its columns are.
  private func expect(_ lines: [String], has told: String) {
    func words(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
    #expect(
      lines.contains { words($0).contains(words(told)) }, "\(lines.joined(separator: "\n"))")
  }

  @Test func `why there is no verdict is told by clock`() throws {
    var table = TicketTable("ticket opened closed resolved", [["T", "07-01", "07-02", ""]])
    table.datesResolutions = true
    table.configuration.policy(respond: .hours(1), resolve: .hours(1))
    let closed = try lines(table)
    expect(closed, has: "answer      not covered  no answer is on record")
    expect(closed, has: "resolution  not covered  it was closed without a resolution")
    table.configuration.policies = []
    expect(try lines(table), has: "policy   none is configured")
    table.configuration.policy()
    let open = TicketTable("ticket opened responded", [["T", "07-01", "07-01 01:00"]])
    expect(try lines(open), has: "no policy is for this ticket, 2208 h counted")
  }

  @Test func `a fault of the data is called one`() throws {
    var table = TicketTable("ticket opened responded resolved", [["T", "07-02", "07-01", "07-01"]])
    table.configuration.policy(respond: .hours(1), resolve: .hours(1))
    let lines = try lines(table)
    expect(lines, has: "answered before it was opened, a fault of the data")
    expect(lines, has: "resolved before it was opened, a fault of the data")
    #expect(!lines.contains("  Resolution"))
  }

  @Test func `a quarter that is not over says so`() throws {
    let lines = try lines(TicketTable("ticket opened", [["T", "07-01"]]), dataEnd: "07-11")
    #expect(
      lines[0] == "T as of Fri 2026-07-10 24:00, the end of the data in 2026-Q3, which is not over")
    #expect(lines[1] == "  times of UTC, UTC+00:00")
    expect(
      lines,
      has:
        "Sat 2026-07-11 00:00:00                                  240:00:00  not resolved by then")
  }

  @Test func `on-hold time that the policy does not deduct from the answer is told`() throws {
    var table = TicketTable(
      "ticket opened responded resolved", [["T", "07-01", "07-01 04:00", "07-01 05:00"]])
    table.log("state", [["T", "07-01 01:00", "On Hold"], ["T", "07-01 02:00", "Open"]])
    table.configuration.policy(respond: .hours(3), resolve: .hours(5))
    expect(try lines(table), has: "on hold   does not stop this clock, by the policy")
    table.configuration.policies[0].pauseStopsResponse = true
    let stopped = try lines(table)
    #expect(!stopped.contains { $0.contains("does not stop this clock") })
    #expect(stopped.count { $0.contains("on hold: 3600 s of working time not counted") } == 2)
    expect(
      stopped, has: "answer      met  3 h of 3 h  100.0 %  0 s left  due Wed 2026-07-01 04:00:00")
  }

  @Test func `a total of wall time says by what share it is deducted`() throws {
    var table = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01 09:00", "07-02 09:00", "60"]])
    table.keepsOfficeHours()
    table.totalsAreWallTime = true
    let told = try lines(table)
    expect(
      told, has: "-1200  7:40:00  exported total of pauses: 1 h on the wall, at the ticket's share")
    table.totalsAreWallTime = false
    expect(try lines(table), has: "-3600  7:00:00  exported total of pauses: 1 h of working time")
    var huge = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01", "07-02", "6000"]])
    huge.configuration.policy(resolve: .hours(1))
    expect(
      try lines(huge),
      has: "-360000   0:00:00  exported total of pauses: 100 h of working time; never below zero")
  }

  @Test func `an exported verdict that differs is told, and one without a verdict here`() throws {
    var table = TicketTable("ticket opened resolved sla_met", [["T", "07-01", "07-02", "1"]])
    expect(try lines(table), has: "exported   met; here there is no verdict")
    table.configuration.policy(resolve: .hours(23))
    expect(try lines(table), has: "exported   met, here breached: they differ")
    table.configuration.policies = []
    table.configuration.policy(resolve: .hours(24))
    expect(try lines(table), has: "exported   met, as here")
  }

  @Test func `people are not named where names are hidden`() throws {
    var table = TicketTable(
      "ticket opened resolved team resolver", [["T", "07-01", "07-02", "Desk", "Ann Secret"]])
    table.log("state person", [["T", "07-01", "New", "Ann Secret"]])
    table.add(.people, "person side", [["Ann Secret", "internal"]])
    expect(try lines(table), has: "internal, by Ann Secret, who resolved it")
    let hidden = try lines(table, hidesNames: true)
    expect(hidden, has: "internal, by the person who resolved it")
    #expect(!hidden.contains { $0.contains("Secret") })
  }

  @Test func `what a terminal would obey does not reach it`() throws {
    let table = TicketTable("ticket opened team", [["T", "07-01", "De\u{1B}[31msk\nx"]])
    expect(try lines(table), has: "team      De[31mskx")
  }

  @Test func `ten years of working days are a line each, no wider than others`() throws {
    var table = TicketTable("ticket opened", [["T", "2016-07-01"]])
    table.keepsOfficeHours()
    table.configuration.policy(resolve: .hours(8000))
    let lines = try lines(table)
    #expect(lines.count > 10 * 255 && lines.allSatisfy { $0.count < 140 })
    expect(lines, has: "due: the target is used up")
  }
}
