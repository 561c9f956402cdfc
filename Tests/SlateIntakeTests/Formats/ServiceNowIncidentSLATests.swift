import SlateModel
import Testing

@testable import SlateIntake

struct ServiceNowIncidentSLATests {
  @Test func `the view of incidents and their SLAs says the same`() throws {
    let fixture = try FormatFixture("servicenow-incident-sla")
    #expect(fixture.format == "servicenow-incident-sla")
    #expect(
      fixture.ticket() == [
        "ticket": "INC0010001",
        "opened": "1778749200",
        "resolved": "1778763600",
        "pausedMinutes": "0",
        "slaMet": "1",
        "priority": "P3",
        "team": "Service Desk",
      ])
    #expect(fixture.verdicts == "met breached met breached - met")
  }
}
