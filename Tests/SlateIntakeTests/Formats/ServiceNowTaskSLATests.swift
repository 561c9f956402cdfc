import SlateModel
import Testing

@testable import SlateIntake

struct ServiceNowTaskSLATests {
  @Test
  func
    `a resolution SLA that breached is breached, whatever responses and the cancelled say`()
    throws
  {
    let fixture = try FormatFixture("servicenow-task-sla")
    #expect(fixture.format == "servicenow-task-sla")
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

  @Test func `beside the incidents it gives their tickets verdict and pauses`() throws {
    let fixture = try FormatFixture("servicenow-incidents", "servicenow-task-sla")
    #expect(fixture.verdicts == "met breached met breached - - met")
    #expect(fixture.ticket()["subject"] == "Printer on floor 2 shows a paper jam")
    #expect(fixture.export.tickets.count == 7)
    let files = fixture.export.files
    #expect(files.allSatisfy { $0.rows == $0.used + $0.duplicates + $0.rejected })
    #expect(files.map(\.used) == [6, 19] && files.map(\.rejected) == [0, 0])
  }

  @Test func `a row about a ticket that no file has is rejected, unless it tells an opening`()
    throws
  {
    let fixture = try FormatFixture("servicenow-task-sla")
    #expect(fixture.export.rejections.map(\.value) == ["INC0010006"])
    #expect(
      fixture.export.rejections.map(\.reason) == ["no file has the ticket that this row is about"])
    let file = fixture.export.files[0]
    #expect(file.rows == 19 && file.used == 18 && file.rejected == 1)
  }

  @Test func `lengths with thousands separators are seconds`() throws {
    let fixture = try FormatFixture(
      text: """
        task,sla,stage,has_breached,start_time,end_time,pause_duration
        INC0000001,P3 resolution,Completed,no,2026-05-14 09:00:00,2026-05-17 09:00:00,"172,973"

        """)
    #expect(fixture.ticket()["pausedWall"] == "172973")
    #expect(fixture.verdicts == "met")
  }
}
