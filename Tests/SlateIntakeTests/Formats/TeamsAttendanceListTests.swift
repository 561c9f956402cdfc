import SlateModel
import Testing

@testable import SlateIntake

struct TeamsAttendanceListTests {
  @Test func `somebody is present from joining to leaving, each time`() throws {
    let fixture = try FormatFixture("teams-attendance-list", kind: .sessions)
    #expect(fixture.format == "teams-attendance-list")
    #expect(fixture.column("person") == ["Ana Torres", "Ben Fox", "Ines Duarte"])
    // Ana never left; Ben was back for the last two minutes.
    #expect(fixture.column("minutes") == ["3600", "2820", "2100"])
    #expect(fixture.column("session")[0] == "teams-attendance-list 2026-05-21 09:00")
    #expect(fixture.export.files[0].used == 9)
  }
}
