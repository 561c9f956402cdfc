import SlateModel
import TestSupport
import Testing

@testable import SlateMeasures

struct LedgerMeasuresTests {
  private static let terms = [
    "tickets_open_start", "tickets_opened", "tickets_reopened", "tickets_resolved",
    "tickets_cancelled", "tickets_closed_without_resolution", "tickets_open_end",
  ]

  /// One ticket for each way in and each way out.
  private var table: TicketTable {
    var table = TicketTable(
      "ticket opened resolved closed state priority",
      [
        ["old open", "05-01", "", "", "", "1"], ["old resolved", "05-01", "07-01", "", "", "1"],
        ["old closed", "05-01", "", "08-01", "", "1"],
        ["old cancelled", "05-01", "", "09-30", "Cancelled", "2"],
        ["new open", "07-01", "", "", "", "2"], ["new resolved", "08-01", "08-02", "", "", ""],
        ["gone", "05-01", "06-30", "", "", "1"], ["to come", "10-01", "", "", "", "1"],
        ["back", "05-01", "09-05", "", "", "3"], ["fault", "09-02", "09-01", "", "", "3"],
        ["to and fro", "08-01", "08-05", "", "", "3"],
      ])
    table.log(
      "state",
      [
        ["back", "05-02", "Resolved"], ["back", "09-04", "Open"], ["back", "09-05", "Resolved"],
        ["to and fro", "08-02", "Resolved"], ["to and fro", "08-03", "Open"],
        ["to and fro", "08-05", "Resolved"],
      ])
    return table
  }

  @Test func `every ticket comes in once and goes out once`() {
    let report = table.report()
    #expect(
      Self.terms.map { report.told($0) } == [
        "4 of 4", "4 of 4", "1 of 1", "5 of 5", "1 of 1", "1 of 1", "2 of 2",
      ])
    #expect(report.told("ledger_unexplained") == "0 of 9")
    #expect(report.told("data_faults_end_before_start") == "1 of 9")
  }

  @Test func `what happened at midnight of the quarter's end belongs to the next`() {
    let report = table.report("2026-Q4")
    #expect(report.told("tickets_opened") == "1 of 1")
    #expect(report.told("tickets_open_start") == "2 of 2")
    #expect(report.told("tickets_resolved") == "0 of 0")
  }

  @Test func `terms stand under the month of their instant, backlogs under none`() {
    let report = table.report()
    #expect(
      report.told("tickets_opened", by: .month) == [
        "2026-07: 1 of 1", "2026-08: 2 of 2", "2026-09: 1 of 1",
      ])
    #expect(
      report.told("tickets_resolved", by: .month) == [
        "2026-07: 1 of 1", "2026-08: 2 of 2", "2026-09: 2 of 2",
      ])
    #expect(report.told("tickets_reopened", by: .month) == ["2026-09: 1 of 1"])
    #expect(report.told("tickets_cancelled", by: .month) == ["2026-09: 1 of 1"])
    #expect(report.told("tickets_closed_without_resolution", by: .month) == ["2026-08: 1 of 1"])
    #expect(report.told("tickets_open_start", by: .month) == [])
    #expect(report.told("tickets_open_end", by: .month) == [])
    #expect(
      report.told("tickets_open_start", by: .priority) == ["1: 3 of 3", "2: 1 of 1"])
  }

  @Test func `only openings stand under weeks`() {
    let weekly = Set(table.report().figures.rows.filter { $0.by == .week }.map(\.measure))
    #expect(
      weekly.isSubset(of: ["tickets_opened", "sla_resolve_met_share", "resolve_median_hours"]))
    #expect(
      table.report().told("tickets_opened", by: .week) == [
        "2026-W27: 1 of 1", "2026-W31: 2 of 2", "2026-W36: 1 of 1",
      ])
  }

  @Test func `reopenings need a log`() {
    let table = TicketTable("ticket opened", [["T", "07-01"]])
    #expect(table.report().told("tickets_reopened") == "not_measured of 0")
  }

  @Test func `the ledger holds over random histories, quarter after quarter`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let states = ["New", "On Hold", "Resolved", "Closed", "Cancelled"]
    func day() -> String {
      CivilDate(daysSince1970: 20_454 + Int.random(in: 0..<365, using: &random)).description
    }
    for hasColumn in [true, false] {
      var table = TicketTable(
        "ticket opened resolved closed state",
        (0..<150).map { number in
          [
            "T\(number)", day(), hasColumn && random.chance(50) ? day() : "",
            random.chance(40) ? day() : "",
            random.chance(40) ? states.randomElement(using: &random) ?? "" : "",
          ]
        })
      table.log(
        "state",
        (0..<300).map { _ in
          [
            "T\(Int.random(in: 0..<150, using: &random))", day(),
            states.randomElement(using: &random) ?? "",
          ]
        })
      var open: Int64 = 0
      for quarter in ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] {
        let report = table.report(quarter, dataEnd: "2027-06-30")
        let counts = Self.terms.map { report.figures[$0]?.value?.numerator ?? 0 }
        #expect(
          counts[0] + counts[1] + counts[2] == counts[3...].reduce(0, +), "\(quarter), seed \(seed)"
        )
        #expect(counts[0] == open, "\(quarter), seed \(seed)")
        #expect(report.figures["ledger_unexplained"]?.value?.numerator == 0, "seed \(seed)")
        open = counts[6]
      }
    }
  }
}
