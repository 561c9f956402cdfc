import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct RiskWordsTests {
  /// Tickets begun as P1, which they would have failed, and met as P2; a system each.
  private func lowered(_ systems: [String]) -> Edition {
    var table = TicketTable(
      "ticket opened resolved priority system",
      systems.enumerated().map {
        ["T\($0.offset)", "2026-07-01", "2026-07-01 06:00", "P2", $0.element]
      })
    table.log(
      "state priority",
      systems.indices.flatMap {
        [["T\($0)", "2026-07-01", "Open", "P1"], ["T\($0)", "2026-07-01 01:00", "Open", "P2"]]
      })
    table.configuration.policy(when: [.priority: ["P1"]], resolve: .hours(4))
    table.configuration.policy(when: [.priority: ["P2"]], resolve: .hours(8))
    return table.edition()
  }

  @Test(arguments: [
    (["A", "B", "C", "D", "E"], ""), (["A", "A", "B", "B", "C"], ""), (["A", "A", "", "", ""], ""),
    (["A", "A", "B", "C", "D"], ", the most of them in A (2)"),
  ])
  func `the system of most lowered priorities is named where there is one`(
    systems: [String], told: String
  ) {
    #expect(
      lowered(systems).loweredPriorities?.figures
        == "5 of 5 tickets that met their target had failed that of the priority they began with"
        + told)
  }

  @Test(arguments: [
    ("internal", "that the internal side met"), ("provider", "that the provider's side met"),
    ("unknown", "met by no known side"),
  ])
  func `targets met thanks to pauses are told of the side that met them`(
    side: String, told: String
  ) throws {
    var table = TicketTable(
      "ticket opened resolved team",
      [
        ["T1", "2026-07-01", "2026-07-02", "Desk"], ["T2", "2026-07-01", "2026-07-02", "MSP"],
        ["T3", "2026-07-01", "2026-07-02", ""],
      ])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP"])
    let figure = try #require(table.edition().figures["tickets_resolved", .side, side])
    let risk = Words.english.risks.paused(figure, gap: nil)
    #expect(risk.figures == "1 of 1 tickets \(told) would have failed without their pauses")
  }
}
