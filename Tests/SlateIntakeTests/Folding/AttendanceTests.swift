import SlateModel
import Testing

@testable import SlateIntake

struct AttendanceTests {
  private func seconds(_ rows: String) throws -> [String] {
    try FormatFixture(text: rows, kind: .sessions).column("minutes")
  }

  private let header = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"

  @Test func `two devices at once count once, a break not at all`() throws {
    let text =
      header + """
        Ana,,2026-05-21 09:00:00,2026-05-21 09:30:00,30
        Ana,,2026-05-21 09:20:00,2026-05-21 09:40:00,20
        Ana,,2026-05-21 09:50:00,2026-05-21 10:00:00,10

        """
    #expect(try seconds(text) == ["3000"])
  }

  @Test func `lengths are added up where a stay has no end`() throws {
    let text =
      header + """
        Ana,,2026-05-21 09:00:00,,30
        Ana,,2026-05-21 09:50:00,2026-05-21 10:00:00,10
        Ben,,2026-05-21 09:00:00,,

        """
    #expect(try seconds(text) == ["2400", ""])
  }

  @Test func `a single row's own length counts, whatever the clock says`() throws {
    let text = header + "Ana,,2026-05-21 09:00:00,2026-05-21 10:00:00,35\n"
    #expect(try seconds(text) == ["2100"])
  }

  @Test func `rows of slate's own sessions are left as they are`() throws {
    let fixture = try FormatFixture(
      text: """
        session,at,person,minutes
        S1,2026-05-21 09:00:00,Ana,30
        S1,2026-05-21 09:00:00,Ana,40

        """, kind: .sessions)
    #expect(fixture.column("minutes") == ["1800", "2400"])
  }

  @Test func `leaving without having joined is no stay, joining twice is one`() throws {
    let text = """
      Full Name,User Action,Timestamp
      Ana,Left,"5/21/2026, 9:00:00 AM"
      Ana,Joined,"5/21/2026, 9:10:00 AM"
      Ana,Joined,"5/21/2026, 9:15:00 AM"
      Ana,Left,"5/21/2026, 9:20:00 AM"

      """
    #expect(try seconds(text) == ["600"])
  }

  @Test func `lengths together are no more than can be told`() throws {
    let text = header + "Ana,,2026-05-21 09:00:00,,35000000\nAna,,2026-05-21 09:50:00,,35000000\n"
    #expect(try seconds(text) == ["\(Int32.max)"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `that many stay to the end costs no look at all rows for each`() throws {
    let rows = (0..<60_000).map { "Guest \($0),Joined,\"5/21/2026, 9:\($0 % 50 + 10):00 AM\"" }
    let text = "Full Name,User Action,Timestamp\n" + rows.joined(separator: "\n") + "\n"
    #expect(try seconds(text).prefix(2) == ["2940", "2880"])
  }
}
