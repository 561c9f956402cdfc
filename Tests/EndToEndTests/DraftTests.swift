import Foundation
import Testing

struct DraftTests {
  private static let tickets = [
    "T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Desk",
    "T2,2026-02-10 09:00,2026-04-12 09:00,Wi-Fi,Desk",
  ]
  private static let more = tickets + ["T3,2026-03-10 09:00,,Mail,Desk"]

  @Test func `a draft writes the folder and leaves history and restatements alone`() async throws {
    let company = try SmallCompany(tickets: Self.tickets)
    #expect(try await company.report("--draft").exitCode == 0)
    #expect(try Set(company.reports.files.keys.map { $0.prefix(7) }) == ["2026-Q1"])
    #expect(try company.text("2026-Q1/run.json").contains("\"draft\" : true"))
    #expect(try company.text("2026-Q1/review.md").contains("Draft"))
  }

  @Test func `after drafts, what is published is what would have been without them`() async throws {
    let drafted = try SmallCompany(tickets: Self.tickets)
    let plain = try SmallCompany(tickets: Self.tickets)
    #expect(try await drafted.report().exitCode == 0)
    #expect(try await plain.report().exitCode == 0)
    let published = try drafted.reports
    try drafted.write(tickets: Self.more)
    try plain.write(tickets: Self.more)
    for _ in 0..<2 {
      #expect(try await drafted.report("--draft").exitCode == 0)
      let draft = try drafted.reports
      #expect(draft.files["history.csv"] == published.files["history.csv"])
      #expect(draft.files["restatements.csv"] == published.files["restatements.csv"])
      #expect(draft.files["2026-Q1/metrics.csv"] != published.files["2026-Q1/metrics.csv"])
      #expect(try drafted.text("2026-Q1/run.json").contains("\"published\" : {"))
    }
    #expect(try await drafted.report().exitCode == 0)
    #expect(try await plain.report().exitCode == 0)
    #expect(try drafted.reports.differences(from: plain.reports) == [])
    #expect(try drafted.restatements.contains { $0.contains(",late_rows,") })
  }
}
