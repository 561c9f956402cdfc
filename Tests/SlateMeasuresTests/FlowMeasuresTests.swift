import SlateModel
import Testing

@testable import SlateMeasures

struct FlowMeasuresTests {
  @Test func `backlogs are aged on the wall clock`() {
    let report = TicketTable(
      "ticket opened",
      [
        ["T1", "2026-09-21 00:00:01"], ["T2", "2026-09-21"], ["T3", "2026-09-01"],
        ["T4", "2026-08-31 23:59:59"],
      ]
    ).report()
    let ages = ["under_10d", "10_to_30d", "over_30d"]
    #expect(ages.map { report.told("backlog_age_\($0)") } == ["1 of 1", "2 of 2", "1 of 1"])
  }

  @Test func `stuck are those that can be told`() {
    let table = TicketTable(
      "ticket opened resolved updated",
      [
        ["T1", "07-01", "", "07-02"], ["T2", "07-01", "", "09-29"], ["T3", "07-01", "", ""],
        ["T4", "07-01", "07-02", "07-02"],
      ])
    #expect(table.report().told("tickets_stuck") == "1 of 2")
    let none = TicketTable("ticket opened", [["T", "07-01"]])
    #expect(none.report().told("tickets_stuck") == "not_measured of 0")
  }

  @Test func `reopened within 14 days looks past the quarter`() {
    var table = TicketTable(
      "ticket opened",
      [["exactly", "07-01"], ["later", "07-01"], ["past", "07-01"], ["young", "07-01"]])
    table.log(
      "state",
      [
        ["exactly", "07-02", "Resolved"], ["exactly", "07-16", "Open"],
        ["later", "07-02", "Resolved"], ["later", "07-16 00:00:01", "Open"],
        ["past", "09-30", "Resolved"], ["past", "10-05", "Open"],
        ["young", "09-30 12:00", "Resolved"], ["young", "10-01", "Open"],
      ])
    #expect(table.report(dataEnd: "10-14").told("reopen_share_14d") == "0.666667 of 3")
    #expect(table.report().told("reopen_share_14d") == "0.75 of 4")
    #expect(
      table.report().told("reopen_share_14d", by: .month) == [
        "2026-07: 0.5 of 2", "2026-09: 1 of 2",
      ])
  }

  @Test func `a repeat contact is the same requester's same issue within 14 days`() {
    let report = TicketTable(
      "ticket opened resolved requester subject state",
      [
        ["T1", "07-01", "07-02", "ann", "printer jam"],
        ["T2", "07-16", "07-17", "ann", "jam printer"],
        ["T3", "07-01", "07-02", "bob", "printer jam"],
        ["T4", "07-16 00:00:01", "", "bob", "printer jam"],
        ["T5", "07-01", "07-02", "cy", "printer jam"], ["T6", "07-02", "", "cy", "printer jam"],
        ["T7", "07-01", "07-02", "di", "printer jam"],
        ["T8", "07-05", "", "di", "printer jam", "Merged"],
        ["T9", "07-01", "07-02", "", "printer jam"], ["TA", "07-01", "07-02", "ed", "help"],
        ["TB", "09-29", "09-30", "ed", "mail lost"],
      ]
    ).report(dataEnd: "10-13")
    #expect(report.told("repeat_contact_share") == "0.2 of 5")
  }

  @Test func `a first-time fix has one team, one hour, no reopening`() {
    let report = TicketTable(
      "ticket opened resolved handoffs reopened",
      [
        ["yes", "07-01", "07-01 01:00", "0", ""], ["slow", "07-01", "07-01 01:00:01", "0", "0"],
        ["passed", "07-01", "07-01 00:10", "1", "0"], ["back", "07-01", "07-01 00:10", "0", "1"],
        ["unknown", "07-01", "07-01 00:10", "", ""], ["fault", "07-02", "07-01", "0", ""],
        ["open", "07-01", "", "0", ""],
      ]
    ).report()
    #expect(report.told("first_time_fix_share") == "0.2 of 5")
    #expect(report.told("handoffs_mean") == "0.2 of 5")
    let none = TicketTable("ticket opened resolved", [["T", "07-01", "07-02"]]).report()
    #expect(none.told("first_time_fix_share") == "not_measured of 0")
    #expect(none.told("handoffs_mean") == "not_measured of 0")
  }

  /// Internal desk, provider's team; `sided` names them to the configuration.
  private func teams(sided: Bool = true) -> TicketTable {
    var table = TicketTable(
      "ticket opened resolved",
      [
        ["T1", "07-01", "07-03"], ["T2", "07-01", "07-03"], ["T3", "07-01", "07-03"],
        ["T4", "07-01", "07-03"], ["T5", "07-01", ""],
      ])
    if sided { table.configuration.teams(internal: ["Desk"], provider: ["MSP"]) }
    table.configuration.policy(resolve: .hours(10))
    table.log(
      "team",
      [
        ["T1", "07-01", "Desk"], ["T1", "07-01 10:00", "MSP"], ["T1", "07-01 12:00", "Desk"],
        ["T2", "07-01", "Desk"], ["T2", "07-01 11:00", "MSP"], ["T3", "07-01", "MSP"],
        ["T5", "07-01", "Desk"], ["T5", "07-02", "MSP"],
      ])
    return table
  }

  @Test func `teams of a log tell bounces and escalations`() {
    let report = teams().report()
    #expect(report.told("bounces") == "1 of 3")
    #expect(report.told("handoffs_mean") == "1 of 3")
    #expect(report.told("escalated_to_provider_share") == "0.666667 of 3")
    #expect(report.told("escalated_late") == "1 of 2")
    #expect(report.told("first_handoff_median_hours") == "10 of 2")
    #expect(report.told("provider_share") == "0.666667 of 3")
    #expect(report.told("provider_share", by: .side) == [])
    #expect(report.told("provider_share", by: .prioritySide) == [])
    #expect(report.told("provider_share", by: .month) == ["2026-07: 0.666667 of 3"])
  }

  @Test func `without sides nothing is told of them`() {
    let report = teams(sided: false).report()
    for name in ["bounces", "escalated_to_provider_share", "escalated_late", "provider_share"] {
      #expect(report.told(name) == "not_measured of 0")
    }
    #expect(report.told("first_handoff_median_hours") == "10 of 2")
  }

  @Test func `after hours are told on a configured default calendar only`() {
    var table = TicketTable(
      "ticket opened state",
      [["T1", "07-01 08:00"], ["T2", "07-01 09:00"], ["T3", "07-04 10:00", "Cancelled"]])
    #expect(table.report().told("after_hours_share") == "not_measured of 0")
    table.keepsOfficeHours()
    #expect(table.report().told("after_hours_share") == "0.5 of 2")
  }

  @Test func `the accountable side is the system's, then the register's, then the category's`() {
    var table = TicketTable(
      "ticket opened resolved team system category",
      [
        ["T1", "07-01", "07-02", "MSP", "ERP", "Net"],
        ["T2", "07-01", "07-02", "MSP", "Mail", "Net"],
        ["T3", "07-01", "07-02", "Desk", "", "Net"],
        ["T4", "07-01", "07-02", "Desk", "Wiki", "Net"],
        ["T5", "07-01", "07-02", "MSP", "Identity", ""],
        ["T6", "07-01", "07-02", "MSP", "New", "X"],
        ["T7", "07-01", "07-02", "", "ERP", "Net"], ["T8", "07-01", "07-02", "MSP", "", ""],
      ])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP"])
    #expect(table.report().told("outside_lane") == "not_measured of 0")
    #expect(table.report().told("areas_unassigned") == "not_measured of 0")
    table.configuration.accountable([("ERP", .internal), ("Net", .provider), ("Identity", .shared)])
    table.add(
      .systems, "system at accountable",
      [
        ["ERP", "2026-01-01", "provider"], ["Mail", "2026-01-01", "provider"],
        ["Mail", "2026-08-01", "internal"], ["Mail", "2026-10-01", "provider"],
        ["Wiki", "", "internal"],
      ])
    let early = table.report(dataEnd: "2026-09-30")
    // T1 and T2 by the provider, T3 by the desk; T4 in its lane, the register's undated row.
    #expect(early.told("outside_lane") == "3 of 4")
    #expect(early.told("areas_unassigned") == "1 of 6")
    // The undated row holds where the data end only: the category's side then.
    #expect(table.report(dataEnd: "2026-12-31").told("outside_lane") == "4 of 4")
  }

  @Test func `satisfaction is told with how many answered`() {
    let report = TicketTable(
      "ticket opened resolved satisfaction",
      [
        ["T1", "07-01", "07-02", "5"], ["T2", "07-01", "07-02", "bad"],
        ["T3", "07-01", "07-02", "7"],
        ["T4", "07-01", "07-02", ""], ["T5", "07-01", "", "5"],
      ]
    ).report()
    #expect(report.told("satisfaction_good_share") == "0.5 of 2")
    #expect(report.told("satisfaction_response_share") == "0.5 of 4")
    let none = TicketTable("ticket opened resolved", [["T", "07-01", "07-02"]]).report()
    #expect(none.told("satisfaction_good_share") == "not_measured of 0")
    #expect(none.told("satisfaction_response_share") == "not_measured of 0")
  }
}
