import SlateModel
import Testing

@testable import SlateIntake

struct SpiceworksTests {
  @Test func `closing is resolution, and minutes to resolve are not needed`() throws {
    let fixture = try FormatFixture("spiceworks")
    #expect(fixture.format == "spiceworks")
    #expect(
      fixture.ticket() == [
        "ticket": "9001", "opened": "1778749200", "resolved": "1778763600", "priority": "high",
        "state": "closed", "category": "Hardware (laptop, printer)", "subcategory": "Incident",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "ida.lindqvist@example.com", "assignee": "Ana Torres",
        "client": "Example Ltd",
      ])
    #expect(fixture.verdicts == "- - - - - -")
    #expect(fixture.ticket(4)["resolved"] == nil)
    #expect(try fixture.meaning(of: "waiting") == .paused)
    #expect(try fixture.meaning(of: "closed") == .closed)
  }
}
