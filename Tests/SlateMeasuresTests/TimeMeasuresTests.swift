import SlateModel
import Testing

@testable import SlateMeasures

struct TimeMeasuresTests {
  @Test func `hours are those of the clock and those of the wall`() {
    var table = TicketTable(
      "ticket opened responded resolved",
      [
        ["T1", "07-01 09:00", "07-01 10:00", "07-01 11:00"],
        ["T2", "07-01 09:00", "07-01 12:00", "07-02 10:00"],
        ["T3", "07-01 16:00", "07-02 10:00", "07-06 10:00"],
        ["fault", "07-02", "07-01", "07-01"], ["open", "07-01", "", ""],
      ])
    table.keepsOfficeHours()
    let report = table.report()
    let figures = ["median", "mean", "calendar_median", "calendar_mean"]
    #expect(
      figures.map { report.told("resolve_\($0)_hours") } == [
        "9 of 3", "9.666667 of 3", "25 of 3", "47 of 3",
      ])
    #expect(
      figures.map { report.told("respond_\($0)_hours") } == [
        "2 of 3", "2 of 3", "3 of 3", "7.333333 of 3",
      ])
    #expect(report.told("resolve_p90_hours") == "n_too_small of 3")
    #expect(report.told("first_resolve_median_hours") == "not_measured of 0")
    #expect(
      report.told("resolve_median_hours", by: .week) == ["2026-W27: 2 of 2", "2026-W28: 18 of 1"])
    #expect(report.told("respond_median_hours", by: .week) == [])
  }

  @Test func `quantiles are nearest ranks, with order statistics from enough tickets on`() {
    let table = TicketTable(
      "ticket opened resolved",
      (1...36).map { ["T\($0)", "07-01", "07-0\(1 + $0 / 24) \($0 % 24):00"] })
    let report = table.report()
    #expect(report.told("resolve_median_hours") == "18 of 36")
    #expect(report.figures["resolve_median_hours"]?.low?.description == "12")
    #expect(report.figures["resolve_median_hours"]?.high?.description == "25")
    #expect(report.told("resolve_p90_hours") == "33 of 36")
    #expect(report.figures["resolve_p90_hours"]?.low?.description == "29")
    #expect(report.figures["resolve_p90_hours"]?.high?.description == "36")
    #expect(report.figures["resolve_mean_hours"]?.low == nil)
  }

  @Test func `the first resolution has its own quarter and time`() {
    var table = TicketTable(
      "ticket opened", [["back", "06-30"], ["once", "07-01"], ["early", "05-01"]])
    table.log(
      "state",
      [
        ["back", "07-01", "Resolved"], ["back", "07-03", "Open"], ["back", "08-03", "Resolved"],
        ["once", "07-01 12:00", "On Hold"], ["once", "07-02", "Open"], ["once", "07-03", "Done"],
        ["early", "05-02", "Resolved"], ["early", "07-02", "Open"], ["early", "07-09", "Resolved"],
      ])
    let report = table.report()
    #expect(report.told("first_resolve_median_hours") == "24 of 2")
    #expect(report.told("first_resolve_mean_hours") == "30 of 2")
    #expect(report.told("first_resolve_calendar_mean_hours") == "36 of 2")
    #expect(report.told("first_resolve_calendar_median_hours") == "24 of 2")
    #expect(report.told("first_resolve_p90_hours") == "n_too_small of 2")
    #expect(report.told("first_resolve_median_hours", by: .month) == ["2026-07: 24 of 2"])
    #expect(report.told("resolve_median_hours", by: .month).count == 2)
  }

  @Test func `a cancelled ticket has no times`() {
    let table = TicketTable(
      "ticket opened responded resolved state",
      [["T", "07-01", "07-02", "07-03", "Cancelled"], ["U", "07-01", "", "", ""]])
    for timing in ["respond", "resolve"] {
      #expect(table.report().told("\(timing)_mean_hours") == "no_cases of 0")
    }
  }
}
