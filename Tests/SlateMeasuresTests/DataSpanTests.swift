import SlateModel
import Testing

@testable import SlateMeasures

struct DataSpanTests {
  private func span(_ table: TicketTable, asOf: String? = nil) -> DataSpan? {
    DataSpan(table.ground, asOf: asOf.flatMap { CivilDate(iso: $0) })
  }

  private func told(_ span: DataSpan?) -> String {
    guard let span else { return "nothing" }
    return "\(span.quarters.lowerBound) \(span.quarters.upperBound) through \(span.dataThrough)"
  }

  @Test func `nothing dated has no span`() {
    #expect(told(span(TicketTable("ticket opened", []))) == "nothing")
    let later = TicketTable("ticket opened", [["T", "2026-07-01"]])
    #expect(told(span(later, asOf: "2026-06-30")) == "nothing")
  }

  @Test func `the data end with the last day of any ticket instant`() {
    var table = TicketTable(
      "ticket opened responded resolved closed updated",
      [["T", "2026-01-05", "2026-01-06", "2026-02-01", "2026-03-01", "2026-05-09 23:59:59"]])
    #expect(told(span(table)) == "2026-Q1 2026-Q1 through 2026-05-09")
    table.log("team", [["T", "2026-08-01", "Desk"]])
    #expect(span(table)?.dataThrough.description == "2026-08-01")
  }

  @Test func `the last day is a local one`() throws {
    let table = TicketTable(
      "ticket opened", [["T", "2026-07-01 00:30"]], zone: try ZoneRules.load("Australia/Sydney"))
    #expect(told(span(table)) == "2026-Q3 2026-Q3 through 2026-07-01")
    #expect(span(table)?.end.secondsSince1970 == localSeconds("2026-07-01 14:00"))
  }

  @Test func `an as-of day cuts the span and may lie behind it`() {
    let table = TicketTable(
      "ticket opened resolved",
      [["T1", "2025-11-05", "2026-02-01"], ["T2", "2026-04-01", "2026-09-01"]])
    #expect(told(span(table)) == "2025-Q4 2026-Q3 through 2026-09-01")
    #expect(told(span(table, asOf: "2026-08-31")) == "2025-Q4 2026-Q2 through 2026-08-31")
    #expect(told(span(table, asOf: "2027-01-31")) == "2025-Q4 2026-Q3 through 2027-01-31")
  }

  @Test func `documents alone make a span`() {
    var table = TicketTable("ticket opened", [])
    table.add(
      .documents, "document at author", [["D", "2026-01-05", "Ann"], ["D", "2026-04-05", "Ann"]])
    #expect(told(span(table)) == "2026-Q1 2026-Q2 through 2026-04-05")
  }

  @Test func `a document after the last ticket extends the quarters only within the data`() {
    var table = TicketTable("ticket opened", [["T", "2026-04-01"]])
    table.add(.documents, "document at author", [["D", "2026-01-05", "Ann"]])
    #expect(told(span(table)) == "2026-Q1 2026-Q2 through 2026-04-01")
    table.add(.documents, "document at author", [["D", "2026-09-05", "Ann"]])
    #expect(told(span(table)) == "2026-Q2 2026-Q2 through 2026-04-01")
  }

  @Test func `a resolution in a log extends the span`() {
    var table = TicketTable("ticket opened", [["T", "2026-01-05"]])
    table.log("state", [["T", "2026-04-02", "Resolved"]])
    #expect(told(span(table)) == "2026-Q1 2026-Q2 through 2026-04-02")
  }

  @Test func `a change of team in a log does not`() {
    var table = TicketTable("ticket opened", [["T", "2026-01-05"]])
    table.log("team", [["T", "2026-04-02", "Desk"]])
    #expect(told(span(table)) == "2026-Q1 2026-Q1 through 2026-04-02")
  }

  @Test func `a closing that stands for the resolution extends the span`() {
    let table = TicketTable("ticket opened closed", [["T", "2026-01-05", "2026-04-02"]])
    #expect(told(span(table)) == "2026-Q1 2026-Q2 through 2026-04-02")
  }
}
