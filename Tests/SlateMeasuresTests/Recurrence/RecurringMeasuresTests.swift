import SlateModel
import Testing

@testable import SlateMeasures

struct RecurringMeasuresTests {
  private func table(_ rows: [[String]]) -> TicketTable {
    TicketTable(
      "ticket opened requester subject system resolved channel document problem state",
      rows.enumerated().map { ["T\($0)"] + $1 })
  }

  private func told(_ rows: [[String]]) -> String {
    let report = table(rows).report()
    return ["recurring_families", "incident_storms"].map { report.told($0) }.joined(separator: ", ")
  }

  private let days = ["07-01", "07-05", "07-09"]

  @Test func `three tickets on two days from two requesters recur`() {
    #expect(told(zip(days, ["a", "a", "b"]).map { [$0, $1, "jam"] }) == "1 of 1, 0 of 0")
    #expect(told(zip(days, ["a", "a", "a"]).map { [$0, $1, "jam"] }) == "0 of 0, 0 of 0")
    #expect(told([["07-01", "a", "jam"], ["07-05", "b", "jam"]]) == "0 of 0, 0 of 0")
    #expect(
      told(
        zip(["07-01 00:00", "07-01 12:00", "07-01 23:00"], ["a", "b", "c"]).map { [$0, $1, "jam"] })
        == "0 of 0, 1 of 1")
  }

  @Test func `a machine alone recurs`() {
    #expect(told(days.map { [$0, "a", "jam", "", "", "Machine"] }) == "1 of 1, 0 of 0")
    var table = table(days.map { [$0, "probe", "jam"] })
    table.add(.people, "person kind", [["Probe", "machine"]])
    #expect(table.report().told("recurring_families") == "1 of 1")
  }

  @Test func `without requesters in the whole input nobody asks for two`() {
    #expect(told(days.map { [$0, "", "jam"] }) == "1 of 1, 0 of 0")
    #expect(told(days.map { [$0, "", "jam"] } + [["07-01", "a", "mail"]]) == "0 of 0, 0 of 0")
  }

  @Test func `four of five inside 24 hours are a storm, three are not`() {
    let base = ["07-01 00:00", "07-01 08:00", "07-01 16:00", "07-01 23:59:59", "07-20"]
    let people = ["a", "b", "c", "d", "e"]
    #expect(told(zip(base, people).map { [$0, $1, "jam"] }) == "0 of 0, 1 of 1")
    var later = base
    later[3] = "07-02 00:00"
    #expect(told(zip(later, people).map { [$0, $1, "jam"] }) == "1 of 1, 0 of 0")
  }

  @Test func `the fewest tickets are the configuration's`() {
    var table = table([["07-01", "a", "jam"], ["07-05", "b", "jam"]])
    table.configuration.recurring.minimum = 2
    #expect(table.report().told("recurring_families") == "1 of 1")
  }

  @Test func `families are told within an area, of the quarter, cancelled ones out`() {
    let rows = zip(days, ["a", "b", "c"]).map { [$0, $1, "jam"] }
    var systems = rows
    systems[1] += ["ERP"]
    #expect(told(systems) == "0 of 0, 0 of 0")
    var cancelled = rows
    cancelled[1] += ["", "", "", "", "", "Cancelled"]
    #expect(told(cancelled) == "0 of 0, 0 of 0")
    var earlier = rows
    earlier[0][0] = "06-30"
    #expect(told(earlier) == "0 of 0, 0 of 0")
  }

  @Test func `tickets, shares and hours of recurring issues`() {
    let report = table([
      ["07-01", "a", "jam", "", "07-02"], ["07-05", "b", "Jam", "", "07-05 12:00"],
      ["08-09", "c", "jam", "", ""], ["07-01", "d", "mail lost", "", "07-02"],
      ["07-01", "e", "help", "", "07-02"], ["06-01", "f", "jam", "", "07-02"],
      ["07-01", "g", "12345", "", "", "", "", "", "Merged"],
    ]).report()
    #expect(report.told("recurring_tickets") == "3 of 5")
    #expect(report.told("recurring_share") == "0.6 of 5")
    #expect(report.told("recurring_hours") == "36 of 2")
    #expect(report.told("unclassifiable_tickets") == "1 of 5")
    #expect(report.told("recurring_share", by: .month) == ["2026-07: 0.5 of 4", "2026-08: 1 of 1"])
  }

  @Test func `a family with a linked ticket is not without document or problem`() {
    let rows = zip(days, ["a", "b", "c"]).map { [$0, $1, "jam"] }
    let other = zip(days, ["a", "b", "c"]).map { [$0, $1, "mail lost"] }
    var linked = rows
    linked[0] += ["", "", "", "KB1", ""]
    let report = table(linked + other).report()
    #expect(report.told("families_without_document") == "1 of 2")
    #expect(report.told("families_without_problem") == "not_measured of 0")
    linked[1] += ["", "", "", "", "PRB1"]
    #expect(table(linked + other).report().told("families_without_problem") == "1 of 2")
  }

  @Test func `a link of a ticket opened after the end is not seen`() {
    let rows = zip(days, ["a", "b", "c"]).map { [$0, $1, "jam"] }
    let report = table(rows + [["10-01", "a", "jam", "", "", "", "KB1"]]).report()
    #expect(report.told("families_without_document") == "1 of 1")
  }

  @Test func `without texts nothing recurs, measurably`() {
    let report = TicketTable("ticket opened", [["T", "07-01"]]).report()
    for name in [
      "recurring_families", "recurring_tickets", "recurring_share", "recurring_hours",
      "incident_storms", "unclassifiable_tickets", "families_without_document",
    ] {
      #expect(report.told(name) == "not_measured of 0")
    }
  }
}
