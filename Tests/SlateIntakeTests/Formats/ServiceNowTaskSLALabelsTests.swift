import SlateModel
import Testing

@testable import SlateIntake

struct ServiceNowTaskSLALabelsTests {
  @Test func `labels say the same as field names`() throws {
    let fixture = try FormatFixture("servicenow-task-sla-labels")
    #expect(fixture.format == "servicenow-task-sla-labels")
    #expect(
      fixture.ticket() == [
        "ticket": "INC0010001",
        "opened": "1778749200",
        "resolved": "1778763600",
        "pausedMinutes": "0",
        "slaMet": "1",
        "pausedWall": "0",
      ])
    #expect(fixture.verdicts == "met breached met breached - met")
  }
}
