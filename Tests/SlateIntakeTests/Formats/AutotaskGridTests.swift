import SlateModel
import Testing

@testable import SlateIntake

struct AutotaskGridTests {
  @Test func `the grid of tickets is known by its numbers`() throws {
    let fixture = try FormatFixture("autotask-grid")
    #expect(fixture.format == "autotask-grid")
    #expect(
      fixture.ticket() == [
        "ticket": "T20260514.0001", "opened": "1778749200", "resolved": "1778763600",
        "priority": "High", "state": "Complete", "category": "Hardware",
        "subcategory": "Printer", "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist", "team": "Service Desk", "assignee": "Ana Torres",
        "channel": "Email", "client": "Example Ltd",
      ])
    #expect(try fixture.meaning(of: "Waiting Materials") == .paused)
  }

  @Test func `the API tells the same by numbers, and a verdict by its due time`() throws {
    let fixture = try FormatFixture("autotask-grid.api")
    #expect(fixture.format == "autotask-grid")
    #expect(fixture.verdicts == "met breached met breached - -")
    var expected = try FormatFixture("autotask-grid").ticket()
    let ids = [
      "priority": "2", "category": "34.0", "subcategory": "295.0", "requester": "30684490.0",
      "team": "29682833", "assignee": "29682901.0", "resolver": "29682901.0", "channel": "4",
      "client": "0", "responded": "1778750100", "updated": "1778763600", "slaMet": "1",
      "due": "1778778000",
    ]
    expected.merge(ids) { $1 }
    #expect(fixture.ticket() == expected)
    #expect(fixture.ticket(4)["state"] == "8")
  }

  @Test func `other numbers under the same headers are another tool's`() throws {
    let folder = try InputFolder([
      "f.csv": "Ticket Number,Queue,Primary Resource,Created\n4711,Desk,Ana Torres,2026-05-14\n"
    ])
    #expect(try folder.opened("f.csv").recognised(as: .tickets) == nil)
  }
}
