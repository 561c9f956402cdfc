import SlateModel
import Testing

@testable import SlateMeasures

struct EndingCauseTests {
  private let header = "ticket opened subject requester system category document problem"

  /// Nine tickets from 1 January to 30 May, and one of something else a year before.
  private func table(
    system: String = "ERP", category: String = "", document: String = "", problem: String = "",
    changes: [[String]] = []
  ) -> TicketTable {
    let days = [
      "01-01", "01-20", "02-10", "02-20", "03-10", "03-20", "04-10", "04-20", "05-30",
    ]
    var rows = days.enumerated().map {
      [
        "J\($0)", $1, "jam", "r\($0)", system, category, $0 == 4 ? document : "",
        $0 == 4 ? problem : "",
      ]
    }
    rows.append(["C", "2025-07-06", "cat", "r"])
    rows.append(["D", "12-01", "cat", "r"])
    var table = TicketTable(header, rows)
    if !changes.isEmpty {
      table.add(.documents, "document at author system category ticket", changes)
    }
    return table
  }

  private func told(_ table: TicketTable, _ quarter: String = "2026-Q3") -> [String] {
    let report = table.report(quarter)
    return [
      "families_gone", "families_eliminated", "families_stopped_without_cause", "tickets_avoided",
    ].map { report.told($0) }
  }

  private let eliminated = ["1 of 1", "1 of 1", "0 of 1", "4 of 1"]
  private let stopped = ["1 of 1", "0 of 1", "1 of 1", "0 of 0"]

  @Test func `without anything on record it stopped, cause not recorded`() {
    #expect(told(table()) == stopped)
  }

  @Test func `a change of a linked document ends it, from its first ticket to four weeks after`() {
    func changed(_ at: String) -> [String] {
      told(table(document: "KB1", changes: [["KB1", at, "ann", "", "", ""]]))
    }
    #expect(changed("01-01") == eliminated)
    #expect(changed("2025-12-31") == stopped)
    #expect(changed("06-27") == eliminated)
    #expect(changed("06-27 00:00:01") == stopped)
  }

  @Test func `the document's own log links it, too`() {
    let table = table(changes: [["KB1", "06-01", "ann", "", "", "J3"]])
    #expect(told(table) == eliminated)
  }

  @Test func `then a document of the area, then a problem on one of its tickets`() {
    #expect(told(table(changes: [["KB2", "06-01", "ann", "ERP", "", ""]])) == eliminated)
    #expect(told(table(changes: [["KB2", "06-01", "ann", "Mail", "", ""]])) == stopped)
    #expect(
      told(table(system: "", category: "Net", changes: [["KB2", "06-01", "ann", "", "Net", ""]]))
        == eliminated)
    #expect(told(table(problem: "PRB1")) == eliminated)
    let both = table(
      document: "KB1", problem: "PRB1",
      changes: [["KB1", "02-01", "ann", "", "", ""], ["KB2", "06-01", "ann", "ERP", "", ""]])
    let report = both.report()
    let cause = report.families.standings.first { $0.status == .gone }?.cause
    #expect(cause?.kind == .linkedDocument)
    #expect(cause.map { both.export.names[$0.name] } == "KB1")
  }

  @Test func `a gone family counts as ended once, in the quarter after its last ticket`() {
    var rows = (0..<12).map { ["J\($0)", "03-\($0 + 10)", "jam", "r\($0)"] }
    rows += [["C", "2025-07-06", "cat", "r"], ["D", "12-01", "cat", "r"]]
    let table = TicketTable(header, rows)
    #expect(told(table, "2026-Q2") == stopped)
    #expect(told(table, "2026-Q3") == ["1 of 1", "0 of 0", "0 of 0", "0 of 0"])
    #expect(told(table, "2026-Q4") == ["0 of 0", "0 of 0", "0 of 0", "0 of 0"])
  }
}
