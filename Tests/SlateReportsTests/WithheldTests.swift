import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct WithheldTests {
  /// P1 is resolved by two people, P2 by three, P3 by nobody known.
  private static var table: TicketTable {
    TicketTable(
      "ticket opened resolved priority resolver requester",
      [
        ["T1", "2026-07-01", "2026-07-02", "P1", "Ann", "u1"],
        ["T2", "2026-07-02", "2026-07-03", "P1", "Bea", "u2"],
        ["T3", "2026-07-03", "2026-07-04", "P1", "ann", "u3"],
        ["T4", "2026-07-04", "2026-07-05", "P2", "Ann", "u1"],
        ["T5", "2026-07-05", "2026-07-06", "P2", "Bea", "u2"],
        ["T6", "2026-07-06", "2026-07-07", "P2", "Cy", "u3"],
        ["T7", "2026-07-07", "2026-07-08", "P3", "", "u1"],
      ])
  }

  private func status(_ edition: Edition, _ key: String) -> Figure.Status? {
    key.isEmpty
      ? edition.figures["resolve_median_hours"]?.status
      : edition.figures["resolve_median_hours", .priority, key]?.status
  }

  @Test func `a rate over fewer than three people is withheld`() {
    let edition = Self.table.edition(hidesNames: true)
    #expect(status(edition, "") == .final)
    #expect(status(edition, "P1") == .withheld)
    #expect(status(edition, "P2") == .final)
    #expect(status(edition, "P3") == .final, "nobody is known, so that nobody is told of")
    #expect(edition.figures["tickets_resolved", .priority, "P1"]?.status == .final, "no rate")
    let withheld = edition.figures["resolve_median_hours", .priority, "P1"]
    #expect(withheld?.value == nil && withheld?.n == 3)
    #expect(Words.english.value(withheld) == "withheld")
  }

  /// Two people in both quarters, and policies.
  private static var pair: TicketTable {
    var table = TicketTable(
      "ticket opened resolved priority resolver requester subject",
      ["04", "07"].flatMap { month in
        (1...4).map { day in
          [
            "T\(month)\(day)", "2026-\(month)-0\(day)", "2026-\(month)-0\(day) 10:00", "P1",
            day < 3 ? "Ann" : "Bea", day < 3 ? "u1" : "u2", "printer jam",
          ]
        }
      })
    table.configuration.policy(resolve: .hours(4))
    table.configuration.policies[0].objective = 0.9
    return table
  }

  @Test func `what is withheld is said to be, and not to be missing`() {
    let before = Self.pair.edition("2026-Q2", hidesNames: true)
    let edition = Self.pair.edition(hidesNames: true, after: before.chronicle)
    let scoreboard = Scoreboard(edition)
    #expect(edition.headline(scoreboard) == "SLA withheld: fewer than three people.")
    #expect(
      scoreboard.grid.rows[0] == [
        "Resolved within target", "withheld", "withheld", "", "at least 90.0 %", "withheld",
        "cannot be said: fewer than three people",
      ])
    #expect(!edition.isRed && edition.proposals(DecisionBook(edition), scoreboard).isEmpty)
    let text = MarkdownWriter.text(of: edition.review())
    #expect(text.contains("| All | withheld | 4 | withheld |"))
    #expect(text.contains("\n1 issue recurred. 1 issue was tested"))
  }

  @Test func `what was not measured is not called withheld later`() {
    let before = Self.pair.edition("2026-Q2", hidesNames: true)
    let edition = Self.pair.edition(hidesNames: true, after: before.chronicle)
    let reopened = edition.chartFigures.lastQuarter?["reopen_share_14d"]
    #expect(reopened.map(Words.english.value) == "NOT MEASURED")
  }

  @Test func `what is measured and kept stays whole`() {
    let (hidden, open) = (Self.table.edition(hidesNames: true), Self.table.edition())
    #expect(MetricsTable.bytes(hidden) == MetricsTable.bytes(open))
    #expect(hidden.chronicle.history.bytes == open.chronicle.history.bytes)
    #expect(!open.figures.rows.contains { $0.status == .withheld })
  }

  @Test func `pictures and trends withhold it too`() {
    let edition = Self.table.edition(hidesNames: true)
    let shown = edition.chartFigures.now["resolve_median_hours", .priority, "P1"]
    #expect(shown?.number == nil && shown.map(Words.english.value) == "withheld")
    #expect(edition.chartFigures.now["resolve_median_hours", .priority, "P2"]?.number != nil)
  }

  @Test func `a quarter before this one is withheld by the people who resolved its tickets`() {
    let table = TicketTable(
      "ticket opened resolved priority resolver",
      [
        ["T1", "2026-04-01", "2026-04-02", "P1", "Ann"],
        ["T2", "2026-07-02", "2026-07-03", "P1", "Ann"],
        ["T3", "2026-07-03", "2026-07-04", "P1", "Bea"],
        ["T4", "2026-07-04", "2026-07-05", "P1", "Cy"],
      ])
    let before = table.edition("2026-Q2", hidesNames: true)
    let edition = table.edition(hidesNames: true, after: before.chronicle)
    let columns = edition.chartFigures.columns
    func told(_ measure: String) -> [String] {
      columns.map { $0[measure].map(Words.english.value) ?? "" }
    }
    #expect(told("resolve_median_hours") == ["withheld", "24 h"])
    #expect(told("tickets_resolved") == ["1", "3"])
  }
}
