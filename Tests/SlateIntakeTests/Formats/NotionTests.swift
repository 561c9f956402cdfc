import SlateModel
import Testing

@testable import SlateIntake

struct NotionTests {
  @Test func `the first column is the title, whatever it is called`() throws {
    let fixture = try FormatFixture("notion", kind: .documents)
    #expect(fixture.format == "notion")
    #expect(
      fixture.row() == [
        "document": "How to reset the VPN tunnel", "title": "How to reset the VPN tunnel",
        "at": "2026-05-14T09:00:00+00:00", "author": "Ana Torres", "category": "Network",
      ])
    #expect(fixture.column("document") == ["How to reset the VPN tunnel", "Printers on floor 2"])
  }

  @Test func `a database that does not tell who edited is refused`() throws {
    let failure = try FormatFixture.refusal("notion", kind: .documents)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems[0].remedy.contains("Last edited by"))
  }
}
