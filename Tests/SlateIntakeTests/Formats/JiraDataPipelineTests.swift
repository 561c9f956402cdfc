import SlateModel
import Testing

@testable import SlateIntake

struct JiraDataPipelineTests {
  @Test func `field names in snake case tell issues in UTC`() throws {
    let fixture = try FormatFixture("jira-data-pipeline")
    #expect(fixture.format == "jira-data-pipeline")
    #expect(
      fixture.ticket() == [
        "ticket": "HELP-1", "opened": "1778749200", "resolved": "1778763600",
        "priority": "High", "state": "Done", "category": "Incident",
        "subject": "Printer on floor 2 shows a paper jam", "requester": "Ida Lindqvist",
        "team": "Help", "assignee": "Ana Torres", "updated": "1778763600",
      ])
    #expect(fixture.ticket(4)["resolved"] == nil)
    #expect(fixture.export.files[0].rejected == 0)
  }

  @Test func `a finished issue without a resolution date was resolved by its last update`() throws {
    let fixture = try FormatFixture("jira-data-pipeline")
    #expect(fixture.ticket(5)["resolved"] == fixture.ticket(5)["updated"])
  }
}
