import Foundation
import Testing

@testable import SlateReports

struct ChartPlanTests {
  @Test func `each picture has a file and a title of its own, and says what it lacks`() {
    #expect(Set(ChartPlan.all.map(\.name)).count == ChartPlan.all.count)
    #expect(Set(ChartPlan.all.map { $0.title(.english) }).count == ChartPlan.all.count)
    #expect(ChartPlan.all.allSatisfy { $0.lack(.english).hasPrefix("no picture, because ") })
  }

  @Test func `without figures there is no picture, and the report says why`() {
    let edition = TicketTable("ticket opened", []).edition()
    #expect(edition.charts.isEmpty)
    var report = Report(title: "R")
    for place in ChartPlan.Place.allCases { report.charts(place, of: edition) }
    #expect(report.blocks.count == ChartPlan.all.count)
    for block in report.blocks {
      guard case .paragraph(let runs) = block, case .plain(let text) = runs[0] else {
        Issue.record("a picture of nothing")
        continue
      }
      #expect(text.contains(": no picture, because "))
    }
  }

  @Test func `a report shows the pictures that its folder has`() throws {
    let folder = try QuarterFolder(TicketTable.example.edition())
    let files = folder.files.filter { $0.path.hasPrefix("charts/") }.map(\.path)
    let text = ["review.md", "detail.md"].compactMap { name in
      folder.files.first { $0.path == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }.joined()
    #expect(!files.isEmpty)
    for file in files { #expect(text.split(separator: "](\(file))").count == 2) }
    #expect(text.split(separator: "](charts/").count == files.count + 1)
  }

  @Test func `one ticket alone is drawn without a fault`() {
    let table = TicketTable(
      "ticket opened resolved priority", [["T", "2026-07-01", "2026-07-02", "P"]])
    #expect(table.edition().charts.allSatisfy { isWellFormed($0.svg) && isWellFormed($0.inline) })
  }

  @Test func `a picture in the page has the name and the words of its file`() throws {
    let chart = try #require(TicketTable.example.edition().charts.first)
    for text in [chart.svg, chart.inline] {
      #expect(
        text.contains("<title id=\"\(chart.fileName.dropLast(4))-title\">\(chart.title)</title>"))
      #expect(text.contains("aria-describedby=\"\(chart.fileName.dropLast(4))-desc\""))
      #expect(text.contains("role=\"img\""))
    }
    #expect(chart.svg.contains("<style>") && !chart.inline.contains("<style>"))
  }
}
