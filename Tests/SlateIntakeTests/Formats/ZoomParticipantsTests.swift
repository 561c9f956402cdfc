import SlateModel
import Testing

@testable import SlateIntake

struct ZoomParticipantsTests {
  @Test(arguments: ["zoom-participants", "zoom-participants.users"])
  func `people are called by their original names and counted once`(name: String) throws {
    let fixture = try FormatFixture(name, kind: .sessions)
    #expect(fixture.format == "zoom-participants")
    #expect(fixture.column("person") == ["Ana Torres", "Ines Duarte", "Ben Fox"])
    #expect(fixture.column("minutes") == ["3600", "2100", "2760"])
    #expect(Set(fixture.column("session")) == ["VPN hand-over 2026-05-21 09:00"])
    #expect(Set(fixture.column("leader")) == ["ana.torres@example.com"])
    #expect(Set(fixture.column("kind")) == ["hand-over"])
  }

  @Test func `unique users without the block about the meeting have no time, and are refused`()
    throws
  {
    let failure = try FormatFixture.refusal("zoom-participants", kind: .sessions)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems[0].remedy.contains("meeting data"))
  }
}
