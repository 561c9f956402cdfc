import SlateModel
import Testing

@testable import SlateMeasures

/// Which rows of a register are a whole list, and what the last one leaves out.
struct RegisterFaultsTests {
  private func told(_ header: String, _ rows: [[String]]) -> [String] {
    var table = TicketTable("ticket opened", [["T", "07-01"]])
    table.add(.systems, "system at " + header, rows)
    return KnowledgeFaults(
      table.ground, dataEnd: Instant(secondsSince1970: table.span().dataEnd), hidesNames: false
    ).problems.map(\.message)
  }

  private func list(_ systems: Range<Int>, _ at: String, _ time: String = "60") -> [[String]] {
    systems.map { ["S\($0)", at, "1", time] }
  }

  private static let left =
    "left out of the register's last list: \"S7\" (1), \"S8\" (1), \"S9\" (1)"

  @Test func `what the last whole list leaves out is told`() {
    let first = list(0..<10, "01-01")
    #expect(told("critical rto_minutes", first) == [])
    #expect(told("critical rto_minutes", first + list(0..<7, "04-01")) == [Self.left])
    #expect(told("critical rto_minutes", first + list(0..<10, "04-01")) == [])
  }

  @Test func `a row or two that bring something up to date are no list`() {
    let first = list(0..<10, "01-01")
    #expect(told("critical rto_minutes", first + list(0..<2, "04-01", "30")) == [])
    #expect(
      told("critical rto_minutes", first + list(0..<7, "04-01") + list(1..<2, "05-01", "61"))
        == [Self.left])
    #expect(told("critical rto_minutes", first + list(10..<12, "04-01")) == [])
  }

  @Test func `rows of one day are one list, whatever their minutes`() {
    let lists = [("01-01", 10), ("04-01", 7)].flatMap { day, count in
      (0..<count).map { ["S\($0)", "\(day) 09:0\($0)", "1", "60"] }
    }
    #expect(told("critical rto_minutes", lists) == [Self.left])
  }

  @Test func `a system that goes with notice, or comes back, is not missed`() {
    let notice = [
      ["S7", "03-01", "0", "60"], ["S8", "04-01", "0", "60"], ["S9", "05-01", "1", "60"],
    ]
    #expect(
      told("critical rto_minutes", list(0..<10, "01-01") + list(0..<7, "04-01") + notice) == [])
  }

  @Test func `rows without a date are told with the quarter in which they hold`() {
    #expect(
      told("critical", [["ERP", "", "1"], ["Mail", "01-01", "1"]]) == [
        "rows of the register without a date, which hold in 2026-Q4 alone: \"ERP\" (1)"
      ])
  }
}
