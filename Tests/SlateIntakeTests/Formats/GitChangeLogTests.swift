import SlateModel
import Testing

@testable import SlateIntake

struct GitChangeLogTests {
  @Test func `a renamed file is one document`() throws {
    let fixture = try FormatFixture("git-change-log", kind: .documents)
    #expect(fixture.format == "git-change-log")
    #expect(fixture.column("document") == ["runbooks/vpn.md", "runbooks/printers.md"])
    #expect(fixture.column("formerly") == ["", "runbooks/printing.md"])
  }

  @Test func `the proposed header is known, and offsets hold`() throws {
    let fixture = try FormatFixture("git-change-log.numstat", kind: .documents)
    #expect(fixture.format == "git-change-log")
    #expect(
      fixture.row() == [
        "document": "runbooks/vpn.md", "at": "2026-05-14T07:00:00+00:00",
        "author": "Ana Torres",
      ])
    #expect(fixture.column("document").count == 3, "two files of one commit are two changes")
  }
}
