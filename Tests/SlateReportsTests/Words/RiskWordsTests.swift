import SlateMeasures
import Testing

@testable import SlateReports

struct RiskWordsTests {
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
