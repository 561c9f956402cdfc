import Foundation
import Testing

/// A quarter that is not over says so wherever it is told of.
struct ProvisionalTests {
  private static let folder = Checkout.fixtures.appending(path: "reviews/provisional/expected")

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["review.md", "detail.md", "review.html"])
  func `reports say so in their titles`(file: String) throws {
    let (over, open) = (try Self.text("2026-Q1/\(file)"), try Self.text("2026-Q2/\(file)"))
    let titles = open.split(separator: "\n").filter {
      $0.hasPrefix("# ") || $0.hasPrefix("<h1") || $0.hasPrefix("<title>")
    }
    #expect(!titles.isEmpty)
    for title in titles { #expect(title.contains("2026-Q2 (provisional)")) }
    #expect(open.contains("the quarter is not over in the data"))
    #expect(!over.contains("(provisional)") && !over.contains("not over in the data"))
  }

  @Test func `its figures say so, and the quarter's before do not`() throws {
    for (quarter, isOver) in [("2026-Q1", true), ("2026-Q2", false)] {
      let rows = ReportTable(Data(try Self.text("\(quarter)/metrics.csv").utf8)).rows
      let statuses = Set(rows.filter { $0["value"]?.isEmpty == false }.map { $0["status"] ?? "" })
      #expect(statuses == [isOver ? "final" : "provisional"])
      #expect(try Self.text("\(quarter)/run.json").contains("\"provisional\" : \(!isOver)"))
    }
    let history = ReportTable(Data(try Self.text("history.csv").utf8)).rows
    for row in history {
      #expect(row["provisional"] == (row["quarter"] == "2026-Q2" ? "yes" : "no"))
    }
    #expect(try Self.text("restatements.csv").split(separator: "\n").count == 1)
  }

  @Test func `pictures mark it`() throws {
    let trend = try Self.text("2026-Q2/charts/trend-resolved-within-target.svg")
    #expect(trend.contains("2026-Q2 (provisional)") && trend.contains("Hollow: not over yet."))
  }
}
