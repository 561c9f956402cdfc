import SlateModel
import Testing

@testable import SlateIntake

struct AutotaskImportTests {
  @Test func `the import template tells its tickets, completion being resolution`() throws {
    let fixture = try FormatFixture("autotask-import")
    #expect(fixture.format == "autotask-import")
    #expect(
      fixture.ticket() == [
        "ticket": "T20260514.0001", "opened": "1778749200", "responded": "1778749800",
        "resolved": "1778763600", "priority": "High", "state": "Complete",
        "category": "Hardware", "subcategory": "Printer", "system": "LT-0042",
        "subject": "Printer on floor 2 shows a paper jam", "requester": "Ida Lindqvist",
        "team": "Service Desk", "assignee": "Ana Torres", "resolver": "Ben Fox",
        "channel": "Email", "client": "Example Ltd",
      ])
    #expect(try fixture.meaning(of: "Complete") == .resolved)
    #expect(try fixture.meaning(of: "Waiting Customer") == .paused)
  }

  @Test func `a template without a time of creation is refused`() throws {
    let failure = try FormatFixture.refusal("autotask-import", kind: .tickets)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems[0].message.hasSuffix("this template has no Create Date/Time"))
  }
}
