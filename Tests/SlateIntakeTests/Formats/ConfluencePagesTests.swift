import SlateModel
import Testing

@testable import SlateIntake

struct ConfluencePagesTests {
  @Test func `a page is one row, its last change`() throws {
    let fixture = try FormatFixture("confluence-pages", kind: .documents)
    #expect(fixture.format == "confluence-pages")
    #expect(
      fixture.row() == [
        "document": "327681", "at": "2026-05-14T09:00:00+00:00", "author": "9b2c",
        "title": "How to reset the VPN tunnel", "kind": "page", "category": "OPS",
        "state": "current",
      ])
    #expect(fixture.column("state") == ["current", "deleted"])
  }

  @Test func `pages without dates are refused`() throws {
    let failure = try FormatFixture.refusal("confluence-pages", kind: .documents)
    #expect(failure.problems[0].remedy.contains("updated_date"))
  }
}
