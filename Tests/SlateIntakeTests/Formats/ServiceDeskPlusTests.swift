import SlateModel
import Testing

@testable import SlateIntake

struct ServiceDeskPlusTests {
  @Test
  func
    `overdue is breached; what has no due time says nothing; the title above the header is none`()
    throws
  {
    let fixture = try FormatFixture("servicedesk-plus")
    #expect(fixture.format == "servicedesk-plus")
    #expect(
      fixture.ticket() == [
        "ticket": "301",
        "opened": "1778749200",
        "responded": "1778749740",
        "resolved": "1778763600",
        "priority": "High",
        "state": "Resolved",
        "category": "Hardware",
        "subject": "Printer on floor 2 shows a paper jam",
        "requester": "Ida Lindqvist",
        "team": "Service Desk",
        "assignee": "Ana Torres",
        "pausedMinutes": "0",
        "updated": "1778763600",
        "slaMet": "1",
        "client": "Example Ltd",
      ])
    #expect(fixture.verdicts == "met breached met breached - - met")
    #expect(try fixture.meaning(of: "Onhold") == .paused)
    #expect(try fixture.meaning(of: "Stop Clock") == .paused)
    #expect(try fixture.meaning(of: "Closed") == .closed)
    #expect(fixture.ticket(6)["pausedMinutes"] == "18000")
    #expect(fixture.ticket(4)["assignee"] == nil)
  }

  @Test func `headers without blanks are the same headers`() throws {
    let fixture = try FormatFixture(
      text: """
        Requests of May

        RequestID,Technician,RequestStatus,CreatedTime,DueByTime,OverdueStatus
        7,Not Assigned,Onhold,14/05/2026 09:00 AM,14/05/2026 05:00 PM,true
        Total records: 1

        """)
    #expect(fixture.format == "servicedesk-plus" && fixture.verdicts == "breached")
    #expect(fixture.ticket()["assignee"] == nil && fixture.export.files[0].rows == 1)
  }
}
