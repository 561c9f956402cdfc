import Foundation
import Testing

/// What the detail counts for itself agrees with the figures beside it.
struct DetailTests {
  private static let quarters = [
    "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2",
  ]

  private static func detail(_ quarter: String) throws -> MarkdownTables {
    MarkdownTables(
      try String(
        contentsOf: Checkout.reports.appending(path: "\(quarter)/detail.md"), encoding: .utf8))
  }

  private static func values(_ quarter: String) throws -> [String: String] {
    let table = ReportTable(
      try Data(contentsOf: Checkout.reports.appending(path: "\(quarter)/metrics.csv")))
    return Dictionary(
      uniqueKeysWithValues: table.rows.filter { $0["by"] == "all" }
        .map { ($0["measure"] ?? "", $0["value"] ?? "") })
  }

  @Test(arguments: quarters) func `its contents are its sections`(quarter: String) throws {
    let detail = try Self.detail(quarter)
    #expect(detail.headings.count > 20)
    #expect(detail.links.starts(with: detail.headings))
  }

  @Test(arguments: quarters) func `lists of issues are as long as their figures`(quarter: String)
    throws
  {
    let (detail, values) = (try Self.detail(quarter), try Self.values(quarter))
    for (heading, measure) in [
      ("Recurring, and no document is linked: what to write next", "families_without_document"),
      ("Recurring, and no problem record is linked", "families_without_problem"),
      ("Growing", "families_grown"), ("Returned", "families_returned"),
    ] {
      let expected = values[measure] ?? ""
      #expect("\(detail[heading].count)" == (expected.isEmpty ? "0" : expected), "\(heading)")
    }
    let families = ReportTable(
      try Data(contentsOf: Checkout.reports.appending(path: "\(quarter)/families.csv"))
    ).rows
    let told = "Recurring issues and incident storms, and what became of earlier ones"
    #expect(detail[told].count == families.count && !families.isEmpty)
    let making = detail["What holds them together"]
    #expect(Set(making.map { $0[1] }) == Set(families.compactMap { $0["family"] }))
    // The last column of the eight quarters is this one's tickets.
    let quarters = detail["Their tickets a quarter, by opening"]
    #expect(quarters.map { $0.last ?? "" } == detail[told].map { $0[3] })
  }

  @Test(arguments: quarters) func `issues are explained alike in the detail and in their table`(
    quarter: String
  ) throws {
    let detail = try Self.detail(quarter)
    let families = ReportTable(
      try Data(contentsOf: Checkout.reports.appending(path: "\(quarter)/families.csv"))
    ).rows
    func ordered(_ rows: [[String]]) -> [[String]] {
      rows.sorted { $0.lexicographicallyPrecedes($1) }
    }
    func cells(_ row: [String: String], _ names: String...) -> [String] {
      names.map { row[$0] ?? "none of that name" }
    }
    let places = detail["Where they happen, and whose tickets they are"].map { row in
      // `POS 20, ERP 3` in the detail, `POS;ERP` in the table.
      let systems = row[1].split(separator: ", ").map { $0.split(separator: " ").dropLast() }
      return [row[0], systems.map { $0.joined(separator: " ") }.joined(separator: ";")] + row[2...3]
    }
    #expect(
      ordered(places)
        == ordered(families.map { cells($0, "name", "systems", "internal", "provider") }))
    let quarters = detail["Their tickets a quarter, by opening"].map { row in
      [row[0], row.dropFirst(2).joined(separator: ";")]
    }
    #expect(ordered(quarters) == ordered(families.map { cells($0, "name", "last_eight_quarters") }))
    let making = detail["What holds them together"].map { [$0[1], $0[2]] }
    #expect(ordered(making) == ordered(families.map { cells($0, "family", "pattern") }))
  }

  @Test(arguments: quarters) func `joined variants add up to the tickets of their families`(
    quarter: String
  ) throws {
    let detail = try Self.detail(quarter)
    let making = detail["What holds them together"]
    let seen = detail["Their tickets a quarter, by opening"]
    for (made, counts) in zip(making, seen) {
      let joined = made[3].matches(of: #/(?:^|; )(\d+) by /#)
        .compactMap { Int($0.output.1) }
      let shown = counts.dropFirst(2).compactMap(Int.init).reduce(0, +)
      // The fixtures have no more than eight quarters.
      #expect(joined.reduce(0, +) == shown, "\(made[0])")
    }
  }

  @Test(arguments: quarters) func `bands and quantiles are of the tickets resolved`(
    quarter: String
  ) throws {
    let (detail, values) = (try Self.detail(quarter), try Self.values(quarter))
    let bands = detail["Tickets resolved, by the time that they took on the SLA clock"]
    let quantiles = detail["Times to resolve on the SLA clock, by quantile"]
    #expect(!bands.isEmpty && bands.count == quantiles.count)
    for (band, quantile) in zip(bands, quantiles) {
      #expect(band[0] == quantile[0])
      #expect("\(band.dropFirst().compactMap(Int.init).reduce(0, +))" == quantile[1])
    }
    let headline = detail["The headline measures of up to eight quarters"]
    let median = headline.first { $0[0] == "Time to resolve, median" }?.last
    #expect(quantiles[0][4] == median)
    #expect(
      values["sla_flag_disagreements"] == "\(detail["Tickets of which the two differ"].count)")
  }
}
