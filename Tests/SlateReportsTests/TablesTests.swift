import SlateCSV
import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct TablesTests {
  private func cells(_ bytes: [UInt8]) -> [[String]] {
    ReferenceScanner.records(of: bytes, dialect: .comma).map { record in
      record.fields.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func `metrics stand in the order of quarter, measure, by and key, as bytes`() {
    let rows = cells(MetricsTable.bytes(TicketTable.example.edition())).dropFirst()
    let sorted = rows.sorted { first, second in
      for column in 0..<4 where first[column] != second[column] {
        return Array(first[column].utf8).lexicographicallyPrecedes(Array(second[column].utf8))
      }
      return false
    }
    #expect(rows.count > Measure.all.count && Array(rows) == sorted)
    #expect(Set(rows.map { $0[0...3].joined(separator: "\n") }).count == rows.count)
  }

  @Test func `a row of metrics holds its figure`() {
    let rows = cells(MetricsTable.bytes(TicketTable.example.edition()))
    #expect(rows[0].joined(separator: ",") == "quarter,measure,by,key,value,unit,n,low,high,status")
    #expect(
      rows.filter { $0[1] == "sla_resolve_met_share" && $0[2] == "all" } == [
        [
          "2026-Q3", "sla_resolve_met_share", "all", "", "0", "share", "1", "0", "0.793451",
          "final",
        ]
      ])
    #expect(
      rows.filter { $0[1] == "tickets_opened" && $0[2] == "priority+side" } == [
        [
          "2026-Q3", "tickets_opened", "priority+side", "P1 \"x\", y+unknown", "1", "tickets", "1",
          "", "", "final",
        ],
        [
          "2026-Q3", "tickets_opened", "priority+side", "P2+provider", "1", "tickets", "1", "", "",
          "final",
        ],
      ])
  }

  @Test func `tickets stand by the bytes of their numbers`() {
    let rows = cells(TicketsTable(TicketTable.example.edition()).bytes)
    #expect(rows[0] == TicketsTable.header)
    #expect(rows.dropFirst().map { $0[0] } == ["T1", "T10", "T2"])
    #expect(rows.allSatisfy { $0.count == TicketsTable.header.count })
    let breached = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[3]))
    #expect(breached["opened"] == "2026-04-01T00:00:00+00:00")
    #expect(breached["resolve_verdict"] == "breached" && breached["resolve_hours"] == "2218")
    #expect(breached["resolve_target_hours"] == "24" && breached["policy"] == "1")
    #expect(breached["resolve_due"] == "2026-04-02T00:00:00+00:00")
    #expect(breached["side"] == "internal" && breached["reopened"] == "")
    #expect(breached["file"] == "tickets.csv" && breached["line"] == "2")
    let open = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(open["resolved"] == "" && open["policy"] == "" && open["family"] == "")
    #expect(open["calendar_hours"] == "2112" && open["resolve_verdict"] == "not_covered")
  }

  @Test func `tickets of another quarter are left out, threads or not`() {
    var table = TicketTable.example
    #expect(cells(TicketsTable(table.edition("2026-Q2")).bytes).map { $0[0] } == ["ticket", "T2"])
    let one = TicketsTable(table.edition()).bytes
    table.threads = 4
    #expect(TicketsTable(table.edition()).bytes == one)
  }

  @Test func `rejected rows tell their place, and their value unless names are hidden`() {
    let rejections = [
      Rejection(file: 0, line: 7, column: "opened", reason: "no time", value: "=1+1, \"x\"\ny"),
      Rejection(file: 0, line: 9, column: "", reason: "too short", value: ""),
    ]
    let table = TicketTable.example
    let told = cells(RejectedTable.bytes(table.edition { $0.rejections = rejections }))
    #expect(
      told == [
        ["file", "line", "column", "reason", "value"],
        ["tickets.csv", "7", "opened", "no time", "'=1+1, \"x\"\ny"],
        ["tickets.csv", "9", "", "too short", ""],
      ])
    let hidden = cells(
      RejectedTable.bytes(table.edition(hidesNames: true) { $0.rejections = rejections }))
    #expect(hidden[1] == ["tickets.csv", "7", "opened", "no time", ""])
  }
}
