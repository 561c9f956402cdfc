import SlateModel
import Testing

@testable import SlateIntake

struct PurviewAuditTests {
  @Test(arguments: ["purview-audit", "purview-audit.old"])
  func `changes of files are read out of the JSON, in UTC`(name: String) throws {
    let fixture = try FormatFixture(name, kind: .documents)
    #expect(fixture.format == "purview-audit")
    let site = "https://example.sharepoint.com/sites/it/"
    #expect(
      fixture.row() == [
        "document": site + "Shared Documents/vpn \"new\".docx",
        "at": "2026-05-14T09:00:24+00:00", "author": "ana.torres@example.com",
        "action": "update", "title": "vpn \"new\".docx", "category": site,
      ])
    #expect(fixture.column("title")[3] == "Drucker-Übersicht.xlsx")
    #expect(
      fixture.column("action") == ["update", "update", "update", "create", "update", "delete"])
  }

  @Test func `rows of one person at one file, without an hour between, are one change`() throws {
    let fixture = try FormatFixture("purview-audit", kind: .documents)
    #expect(fixture.export.files[0].duplicates == 2)
    #expect(
      fixture.column("at").prefix(3) == [
        "2026-05-14T09:00:24+00:00", "2026-05-14T09:21:24+00:00", "2026-05-14T13:00:24+00:00",
      ])
  }

  @Test func `service accounts are bots`() throws {
    let fixture = try FormatFixture("purview-audit", kind: .documents)
    #expect(fixture.column("author")[4] == "app@sharepoint [bot]")
  }

  @Test func `what changes no file is left out and told`() throws {
    let fixture = try FormatFixture("purview-audit", kind: .documents)
    #expect(fixture.export.files[0].rows == 8 && fixture.export.files[0].rejected == 0)
    #expect(
      fixture.export.warnings.map(\.message).contains {
        $0.hasPrefix("2 records beside its 8 rows are about something else than documents")
      })
  }

  @Test func `a JSON that a spreadsheet cut is a rejected row, and no change of another file`()
    throws
  {
    let fixture = try FormatFixture(
      text: """
        RecordId,CreationDate,RecordType,Operation,UserId,AuditData,AssociatedAdminUnitNames
        1,2026-05-14T09:00:00.0000000Z,6,FileModified,a,"{""Id"":""1"",""Obje",
        2,2026-05-14T09:00:00.0000000Z,6,FileModified,a,"{""ObjectId"":""x"",""UserId"":""a""}",
        3,2026-05-14T09:00:00.0000000Z,6,FileModified,b,"{""ObjectId"":""x"",""UserId"":""b""}",

        """, kind: .documents)
    #expect(fixture.column("document") == ["x", "x"])
    #expect(fixture.export.files[0].rejected == 1)
  }
}
