import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct HistoryTests {
  private func row(_ quarter: String, _ measure: String) -> PublishedFigure {
    PublishedFigure(
      cells: [
        quarter, measure, "all", "", "1", "tickets", "1", "", "", "final", "2026-09-30", "no",
      ])
  }

  private func told(_ history: History) -> [String] {
    history.rows.map { "\($0.cells[0]) \($0.cells[1])" }
  }

  @Test func `a quarter takes the place of what it had, between the others`() {
    var history = History()
    history.publish([row("2026-Q2", "a")], of: "2026-Q2")
    history.publish([row("2026-Q4", "a"), row("2026-Q4", "b")], of: "2026-Q4")
    history.publish([row("2026-Q3", "a")], of: "2026-Q3")
    history.publish([row("2025-Q4", "a")], of: "2025-Q4")
    history.publish([row("2026-Q4", "c")], of: "2026-Q4")
    #expect(told(history) == ["2025-Q4 a", "2026-Q2 a", "2026-Q3 a", "2026-Q4 c"])
    history.publish([], of: "2026-Q3")
    #expect(told(history) == ["2025-Q4 a", "2026-Q2 a", "2026-Q4 c"])
  }

  @Test func `what is written is read back, and written again the same`() throws {
    let edition = TicketTable.example.edition()
    let history = edition.chronicle.history
    let again = try History(bytes: history.bytes, file: "history.csv")
    #expect(again.rows == history.rows && again.bytes == history.bytes)
    #expect(history.rows.count == edition.figures.rows.count && !history.rows.isEmpty)
    #expect(
      lines(history.bytes)[0]
        == "quarter,measure,by,key,value,unit,n,low,high,status,data_through,provisional")
    #expect(history.rows[0].cells.suffix(2) == ["2026-12-30", "no"])
  }

  @Test func `a provisional quarter is published as such`() throws {
    let rows = TicketTable.example.edition(dataEnd: "2026-08-01").chronicle.history.rows
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.cells.suffix(2) == ["2026-07-31", "yes"] })
  }

  @Test func `figures are kept as the file will give them back`() throws {
    let figure = PublishedFigure(
      cells: [
        "2026-Q1", "a", "system", "=mail", "-1", "tickets", "1", "", "", "final", "2026-09-30",
        "no",
      ])
    #expect(History.written([figure])[0].cells[3] == "'=mail")
    #expect(History.written(History.written([figure])) == History.written([figure]))
    #expect(History.written([figure])[0].value == "-1")
    var history = History()
    history.publish([figure], of: "2026-Q1")
    let read = try History(bytes: history.bytes, file: "history.csv")
    #expect(read.rows == History.written([figure]))
  }
}
