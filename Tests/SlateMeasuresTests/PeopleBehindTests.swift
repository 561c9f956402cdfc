import SlateModel
import Testing

@testable import SlateMeasures

struct PeopleBehindTests {
  @Test(.timeLimit(.minutes(1)))
  func `the key of a figure is looked up, however many there are`() throws {
    let rows = (0..<2_000).map { ["T\($0)", "07-01", "07-02", "s\($0)", "ann"] }
    let table = TicketTable("ticket opened resolved system resolver", rows)
    let report = table.report()
    let people = PeopleBehind(report, table.ground)
    let figures = report.figures.rows.filter {
      $0.measure == "resolve_median_hours" && $0.by == .system
    }
    #expect(figures.count == 2_000)
    for _ in 0..<1_000 { #expect(figures.allSatisfy(people.areFew)) }
  }
}
