import Foundation
import Testing

/// The stories of `fixtures/`, one by one, as the files of `reports/` tell them.
struct StoryTests {
  @Test func `there are stories, each with cells`() {
    #expect(!Story.all.isEmpty && Story.all.allSatisfy { !$0.expected.isEmpty })
  }

  @Test(arguments: Story.all)
  func `a story is told`(story: Story) throws {
    var tables: [String: ReportTable] = [:]
    for cell in story.expected {
      let path = (cell.quarter.isEmpty ? "2026-Q2" : cell.quarter) + "/" + cell.file
      let table = try tables[path] ?? Self.table(path)
      tables[path] = table
      check(cell, table.rows(where: cell.where), path)
    }
  }

  private func check(_ cell: Story.Cell, _ rows: [[String: String]], _ path: String) {
    let place = "\(path) \(cell.where.mapValues(\.text)) \(cell.column)"
    if cell.compare == "count" {
      #expect(String(rows.count) == cell.expected.text, "\(place)")
      return
    }
    guard let row = rows.first, rows.count == 1, let found = row[cell.column] else {
      // A count of nothing by some key has no row.
      #expect(rows.isEmpty && cell.expected.text == "0", "\(place): \(rows.count) rows")
      return
    }
    if cell.compare == "contains" {
      #expect(!cell.expected.text.isEmpty && found.contains(cell.expected.text), "\(place)")
    } else {
      #expect(found == cell.expected.text, "\(place)")
    }
  }

  private static func table(_ path: String) throws -> ReportTable {
    let bytes = try Data(contentsOf: Checkout.reports.appending(path: path))
    return path.hasSuffix("run.json") ? try ReportTable(run: bytes) : ReportTable(bytes)
  }
}
