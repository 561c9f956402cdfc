import Foundation
import Testing

/// A published figure that comes out differently is restated with its reason, once.
struct RestatementTests {
  private static let tickets = [
    "T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Desk",
    "T2,2026-02-10 09:00,2026-02-11 09:00,Wi-Fi,Desk",
    "T9,2026-04-20 09:00,,Mail,Desk",
  ]

  /// The reasons that stand in rows of a measure, or of all.
  private func reasons(_ rows: [String], _ measure: String = "") -> Set<String> {
    Set(
      rows.filter { $0.hasPrefix("2026-Q1,\(measure)") }.map { row in
        String(row.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).last ?? "")
      })
  }

  /// Two runs with a change between them, then a third that changes nothing.
  private func restate(
    _ company: borrowing SmallCompany, _ change: () throws -> Void
  ) async throws -> [String] {
    let first = try await company.report("--quarter", "2026-Q1")
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(try company.restatements == [])
    try change()
    let second = try await company.report("--quarter", "2026-Q1")
    #expect(second.exitCode == 0, "\(second.errors)")
    let after = try company.reports
    #expect(try await company.report("--quarter", "2026-Q1").exitCode == 0)
    #expect(try company.reports.differences(from: after) == [])
    return try company.restatements
  }

  @Test func `an added row is late`() async throws {
    let company = try SmallCompany(tickets: Self.tickets)
    let rows = try await restate(company) {
      try company.write(tickets: Self.tickets + ["T3,2026-03-01 09:00,,Mail,Desk"])
    }
    #expect(rows.contains("2026-Q1,tickets_opened,all,,2,3,late_rows,2026-04-20,2026-04-20"))
    #expect(
      rows.contains("2026-Q1,tickets_opened,category,Mail,1,2,late_rows,2026-04-20,2026-04-20"))
    #expect(
      rows.contains("2026-Q1,tickets_opened,month,2026-03,,1,late_rows,2026-04-20,2026-04-20"))
    #expect(reasons(rows) == ["late_rows"])
    let review = try company.text("2026-Q1/review.md")
    #expect(review.contains("**Restated:**") && review.contains("by late rows"))
    #expect(review.contains(" On the scoreboard: Open at the end (0 before).\n"))
    let detail = try company.text("2026-Q1/detail.md")
    #expect(detail.contains("## Restatements"))
    #expect(
      detail.contains("| Opened | all |  | 2 | 3 | late rows | 20 April 2026 | 20 April 2026 |"))
    #expect(try company.text("2026-Q1/review.html").contains("<strong>Restated:</strong>"))
  }

  @Test func `the same rows with another category are reclassified`() async throws {
    let company = try SmallCompany(tickets: Self.tickets)
    let rows = try await restate(company) {
      try company.write(
        tickets: Self.tickets.map { $0.replacing("Wi-Fi", with: "Mail") })
    }
    #expect(
      rows.contains("2026-Q1,tickets_opened,category,Mail,1,2,reclassified,2026-04-20,2026-04-20"))
    #expect(
      rows.contains("2026-Q1,tickets_opened,category,Wi-Fi,1,,reclassified,2026-04-20,2026-04-20"))
    #expect(reasons(rows) == ["reclassified"])
    #expect(!rows.contains { $0.hasPrefix("2026-Q1,tickets_opened,all,") })
  }

  @Test func `another configuration comes before late rows`() async throws {
    let company = try SmallCompany(tickets: Self.tickets)
    let rows = try await restate(company) {
      try company.write("{ teams: { Desk: \"provider\" } }", to: "slate.json")
      try company.write(tickets: Self.tickets + ["T3,2026-03-01 09:00,,Mail,Desk"])
    }
    #expect(reasons(rows) == ["configuration_changed"])
    #expect(reasons(rows, "provider_share") == ["configuration_changed"])
  }

  @Test func `another holiday in a file that the configuration names is another configuration`()
    async throws
  {
    func holiday(_ day: String) -> String {
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:\(day)\nEND:VEVENT\nEND:VCALENDAR\n"
    }
    let company = try SmallCompany(
      tickets: Self.tickets,
      configuration: """
        { calendars: { office: { hours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"],
            wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] },
            holidays: ["off.ics"] } }, defaultCalendar: "office" }
        """)
    try company.write(holiday("20260101"), to: "off.ics")
    let rows = try await restate(company) {
      // T2's Tuesday.
      try company.write(holiday("20260210"), to: "off.ics")
    }
    #expect(reasons(rows) == ["configuration_changed"])
  }

  @Test func `another version of slate comes before all`() async throws {
    let company = try SmallCompany(tickets: Self.tickets)
    let rows = try await restate(company) {
      let record = try company.text("2026-Q1/run.json")
      try company.write(
        record.replacing("\"version\" : \"", with: "\"version\" : \"0."),
        to: "reports/2026-Q1/run.json")
      try company.write("{ teams: { Desk: \"provider\" } }", to: "slate.json")
    }
    #expect(!rows.isEmpty && reasons(rows) == ["definition_changed"])
  }

  @Test func `a measure that watches some days matures with later data`() async throws {
    let tickets = ["T1,2026-03-20 09:00,2026-03-25 09:00,Mail,Desk"]
    let events = ["T1,2026-03-20 09:00,Open", "T1,2026-03-25 09:00,Resolved"]
    let company = try SmallCompany(
      tickets: tickets + ["T8,2026-04-02 09:00,,Mail,Desk"], events: events)
    let rows = try await restate(company) {
      try company.write(
        tickets: tickets + ["T8,2026-04-02 09:00,,Mail,Desk", "T9,2026-05-02 09:00,,Mail,Desk"])
    }
    #expect(rows.contains("2026-Q1,reopen_share_14d,all,,,0,matured,2026-04-02,2026-05-02"))
    #expect(reasons(rows) == ["matured"])
  }

  @Test func `a quarter without its folder is still compared with the history`() async throws {
    let company = try SmallCompany(tickets: Self.tickets)
    let rows = try await restate(company) {
      try company.removeReports("2026-Q1")
      try company.write(tickets: Self.tickets + ["T3,2026-03-01 09:00,,Mail,Desk"])
    }
    #expect(reasons(rows) == ["late_rows"])
  }

  @Test func `the trend comes from the history when only the last quarter is exported`()
    async throws
  {
    let company = try SmallCompany(tickets: Self.tickets)
    #expect(try await company.report("--quarter", "2026-Q1").exitCode == 0)
    try company.removeReports("2026-Q1")
    try company.write(tickets: [Self.tickets[2], "T10,2026-06-30 09:00,,Mail,Desk"])
    #expect(try await company.report("--quarter", "2026-Q2").exitCode == 0)
    #expect(try company.quarters == ["2026-Q2"])
    let detail = try company.text("2026-Q2/detail.md")
    #expect(detail.contains("| Measure | 2026-Q1 | 2026-Q2 |"))
    #expect(detail.contains("| Open at the end | 0 | 2 |"))
    #expect(try company.text("2026-Q2/review.md").contains("| Open at the end | 2 | 0 |"))
  }

  @Test func `a history out of form is refused with the line and nothing is touched`() async throws
  {
    let company = try SmallCompany(tickets: Self.tickets, configuration: SmallCompany.teams)
    #expect(try await company.report("--quarter", "2026-Q1").exitCode == 0)
    for file in ["history.csv", "restatements.csv"] {
      let good = try company.text(file)
      let line = good.split(separator: "\n").count + 1
      try company.write(good + "2026-Q1,mine\n", to: "reports/\(file)")
      let before = try company.reports
      let outcome = try await company.report("--quarter", "all")
      #expect(outcome.exitCode == 65)
      #expect(outcome.errors.hasPrefix("reports/\(file):\(line): the row has 2 cells and not "))
      #expect(try company.reports.differences(from: before) == [])
      try company.write(good, to: "reports/\(file)")
    }
  }
}
