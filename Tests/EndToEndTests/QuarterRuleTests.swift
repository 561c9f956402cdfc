import Foundation
import Testing

/// Which instant, which quarter: each rule on a few tickets.
struct QuarterRuleTests {
  private static let threeQuarters = [
    "T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Desk",
    "T2,2026-08-03 09:00,2026-08-04 09:00,Mail,Desk",
  ]

  @Test func `previous without a complete quarter is the latest, provisional, with a warning`()
    async throws
  {
    let company = try SmallCompany(tickets: [
      "T1,2026-07-03 09:00,2026-07-04 09:00,Mail,Desk", "T2,2026-08-10 09:00,,Mail,Desk",
    ])
    let outcome = try await company.report()
    #expect(outcome.exitCode == 0)
    let warning = "no quarter of the data is over: this is 2026-Q3, provisional"
    #expect(outcome.errors.contains("slate: warning: \(warning)\n"))
    #expect(try company.quarters == ["2026-Q3"])
    #expect(try company.text("2026-Q3/run.json").contains(warning))
    #expect(try company.text("2026-Q3/run.json").contains("\"provisional\" : true"))
    let review = try company.text("2026-Q3/review.md")
    #expect(review.contains("Provisional") && review.contains("2026-Q3 (provisional)"))
    let history = try company.text("history.csv").split(separator: "\n").dropFirst()
    #expect(!history.isEmpty && history.allSatisfy { $0.hasSuffix(",2026-08-10,yes") })
  }

  @Test func `previous is the latest quarter that is over`() async throws {
    let company = try SmallCompany(
      tickets: [
        "T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Desk", "T2,2026-05-10 09:00,,Mail,Desk",
      ], configuration: SmallCompany.teams)
    #expect(try await company.report().errors == "")
    #expect(try company.quarters == ["2026-Q1"])
  }

  @Test func `a quarter outside the span is refused with the span`() async throws {
    let company = try SmallCompany(tickets: Self.threeQuarters)
    for quarter in ["2025-Q4", "2026-Q4"] {
      let outcome = try await company.report("--quarter", quarter)
      #expect(outcome.exitCode == 65)
      #expect(
        outcome.errors.hasPrefix(
          "--quarter: \(quarter) lies outside the data, which span 2026-Q1 to 2026-Q3\n"))
    }
    #expect(throws: (any Error).self) { try company.reports }
  }

  @Test func `an empty quarter inside the span is a short honest review`() async throws {
    let company = try SmallCompany(
      tickets: Self.threeQuarters, configuration: SmallCompany.teams)
    let outcome = try await company.report("--quarter", "2026-Q2")
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    let review = try company.text("2026-Q2/review.md")
    #expect(review.contains("0 tickets opened, 0 resolved"))
    #expect(review.contains("No issue recurred") || review.contains("NOT MEASURED"))
    #expect(review.split(separator: "\n").count < 45)
    #expect(try company.text("2026-Q2/tickets.csv").split(separator: "\n").count == 1)
  }

  @Test func `all has the gap too`() async throws {
    let company = try SmallCompany(tickets: Self.threeQuarters)
    #expect(try await company.report("--quarter", "all").exitCode == 0)
    #expect(try company.quarters == ["2026-Q1", "2026-Q2", "2026-Q3"])
    #expect(
      try company.text("2026-Q3/detail.md").contains(
        "| Measure | 2026-Q1 | 2026-Q2 | 2026-Q3 (provisional) |"))
  }

  @Test func `a fiscal year from July names its quarters by the year in which it ends`()
    async throws
  {
    let company = try SmallCompany(
      tickets: [
        "T1,2025-07-01 00:00,2025-07-02 09:00,Mail,Desk",
        "T2,2026-06-30 23:59,2026-07-01 00:00,Mail,Desk",
      ], configuration: "{ fiscalYearStart: 7 }")
    #expect(try await company.report("--quarter", "all").exitCode == 0)
    #expect(
      try company.quarters == [
        "FY2026-Q1", "FY2026-Q2", "FY2026-Q3", "FY2026-Q4", "FY2027-Q1",
      ])
    let review = try company.text("FY2026-Q1/review.md")
    #expect(review.contains("1 July 2025 to 30 September 2025. "))
    let wrong = try await company.report("--quarter", "2026-Q1")
    #expect(wrong.exitCode == 64 && wrong.errors.contains("FY2026-Q1"))
  }

  @Test func `a provisional quarter that is over later is replaced, not restated`() async throws {
    let company = try SmallCompany(tickets: Self.threeQuarters)
    #expect(
      try await company.report("--quarter", "2026-Q3", "--as-of", "2026-08-03").exitCode == 0)
    #expect(try company.text("history.csv").contains(",2026-08-03,yes\n"))
    #expect(
      try await company.report("--quarter", "2026-Q3", "--as-of", "2026-10-31").exitCode == 0)
    let history = try company.text("history.csv")
    #expect(!history.contains(",yes\n") && history.contains(",2026-10-31,no\n"))
    #expect(try company.restatements == [])
    #expect(try !company.text("2026-Q3/review.md").contains("Restated"))
  }

  @Test func `as of today reads the clock`() async throws {
    let company = try SmallCompany(tickets: Self.threeQuarters)
    func today() -> String { String(Date.now.formatted(.iso8601).prefix(10)) }
    let before = today()
    let outcome = try await company.report("--as-of", "today", "--json")
    let days = [before, today()]
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(days.contains { outcome.output.contains("\"dataThrough\" : \"\($0)\"") })
    let month = (Int(before.dropFirst(5).prefix(2)) ?? 0) - 1
    let year = Int(before.prefix(4)) ?? 0
    let previous = month < 3 ? "\(year - 1)-Q4" : "\(year)-Q\(month / 3)"
    #expect(try company.quarters == [previous] || days[0] != days[1])
  }
}
