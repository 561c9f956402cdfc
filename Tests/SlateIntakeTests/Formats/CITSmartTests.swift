import SlateModel
import Testing

@testable import SlateIntake

struct CITSmartTests {
  @Test func `from suspension to reactivation is a pause in wall time`() throws {
    let fixture = try FormatFixture("citsmart")
    #expect(fixture.format == "citsmart")
    #expect(
      fixture.ticket() == [
        "ticket": "501", "opened": "1778749200", "resolved": "1778763600", "priority": "Alta",
        "state": "Fechada", "category": "Incidente",
        "subject": "Printer on floor 2 shows a paper jam", "requester": "Ida Lindqvist",
        "team": "Service Desk", "assignee": "Ana Torres", "slaMet": "1", "client": "Example Ltd",
      ])
    #expect(fixture.verdicts == "met breached met breached - - met")
    #expect(fixture.ticket(6)["pausedWall"] == "18000")
    #expect(fixture.ticket(4)["pausedWall"] == nil, "not taken up again: no length yet")
    #expect(try fixture.meaning(of: "Suspensa") == .paused)
    #expect(try fixture.meaning(of: "Fechada") == .closed)
  }
}
