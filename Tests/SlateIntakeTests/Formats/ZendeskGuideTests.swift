import SlateModel
import Testing

@testable import SlateIntake

struct ZendeskGuideTests {
  @Test func `an article is changed when its words are edited, not when people vote`() throws {
    let fixture = try FormatFixture("zendesk-guide", kind: .documents)
    #expect(fixture.format == "zendesk-guide")
    #expect(
      fixture.row() == [
        "document": "360001234501", "at": "2026-05-14T09:00:00+00:00", "author": "9001",
        "title": "VPN: reset the tunnel, step by step", "category": "7001", "state": "published",
      ])
    #expect(fixture.column("state") == ["published", "draft"])
  }

  @Test func `without an edit the last update counts`() throws {
    let fixture = try FormatFixture(
      text: """
        id,html_url,author_id,title,updated_at
        1,https://help.example.com/1,9001,x,2026-05-14T09:00:00Z

        """, kind: .documents)
    #expect(fixture.format == "zendesk-guide" && fixture.row()["at"] == "2026-05-14T09:00:00+00:00")
  }
}
