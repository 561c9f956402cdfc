import SlateModel
import Testing

@testable import SlateIntake

struct ConnectWiseTests {
  @Test func `a view to which the dates were added is read`() throws {
    let fixture = try FormatFixture("connectwise")
    #expect(fixture.format == "connectwise")
    #expect(
      fixture.ticket() == [
        "ticket": "4101", "opened": "1778749200", "resolved": "1778763600",
        "closed": "1778763600", "state": ">Closed", "subcategory": "Hardware",
        "symptom": "Printer",
        "subject": "Printer on floor 2 shows a paper jam", "requester": "Ida Lindqvist",
        "team": "Help Desk", "assignee": "ana", "updated": "1778763600",
        "channel": "Email", "client": "Example Ltd",
      ])
    #expect(try fixture.meaning(of: ">Closed") == .closed)
    #expect(try fixture.meaning(of: "Waiting on Client~") == .paused)
  }

  @Test func `the default view, with an age instead of dates, is refused with what to add`() throws
  {
    let failure = try FormatFixture.refusal("connectwise", kind: .tickets)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems[0].message.contains("only its age in days"))
    #expect(failure.problems[0].remedy.contains("Date Entered"))
  }
}
