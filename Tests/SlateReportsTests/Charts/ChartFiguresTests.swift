import SlateMeasures
import Testing

@testable import SlateReports

struct ChartFiguresTests {
  @Test func `eight quarters at most, from the first that was reported, gaps kept`() {
    let quarters = ["2023-Q1", "2024-Q3", "2026-Q1", "2026-Q3", "2026-Q4"].map { "\($0) 1 1" }
    let figures = ChartCase("tickets_opened", over: quarters).figures
    #expect(figures.columns.map(\.label) == ["2026-Q1", "2026-Q2", "2026-Q3"])
    #expect(figures.columns.map(\.figures.isEmpty) == [false, true, false])
    #expect(figures.before?.label == "2026-Q1" && figures.now.label == "2026-Q3")
  }

  @Test func `a quarter nine back is not shown`() {
    let quarters = ["2024-Q3 1 1", "2024-Q4 1 1", "2026-Q3 1 1"]
    let labels = ChartCase("tickets_opened", over: quarters).figures.columns.map(\.label)
    #expect(labels.first == "2024-Q4" && labels.count == 8)
  }

  @Test func `without any figures there is this quarter, empty`() {
    let figures = ChartCase([]).figures
    #expect(figures.columns.isEmpty && figures.now.label == "2026-Q3" && figures.before == nil)
    #expect(figures.now["tickets_opened"] == nil)
  }

  @Test func `a figure is found by measure, dimension and key`() {
    let rows = ["b", "'=mail", "a"].flatMap { key in
      ["recurring_share", "tickets_opened", "watermelon_gap"].map {
        "2026-Q3,\($0),system,\(key),0.5,2"
      }
    }
    let column = ChartCase(rows + ["2026-Q3,tickets_opened,all,,7,7"]).figures.now
    #expect(column["tickets_opened"]?.number == 7)
    #expect(column["tickets_opened", .system].map(\.plainKey) == ["=mail", "a", "b"])
    #expect(column["watermelon_gap", .system, "=mail"]?.number == 0.5)
    #expect(
      column["watermelon_gap", .priority].isEmpty && column["aaa"] == nil && column["zzz"] == nil)
  }

  @Test func `an interval that is none is left out`() {
    let rows = ["0.2,0.4", "0.4,0.2", ",", "0.2,"].enumerated().map { place, ends in
      "2026-Q3,watermelon_gap,system,\(place),0.3,9,\(ends)"
    }
    let column = ChartCase(rows).figures.now
    #expect(column["watermelon_gap", .system].map(\.interval) == [0.2...0.4, nil, nil, nil])
  }
}
