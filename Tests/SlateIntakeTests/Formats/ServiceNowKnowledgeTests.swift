import SlateModel
import Testing

@testable import SlateIntake

struct ServiceNowKnowledgeTests {
  @Test(arguments: ["servicenow-knowledge", "servicenow-knowledge.labels"])
  func `each version of an article is a change by who revised it`(name: String) throws {
    let fixture = try FormatFixture(name, kind: .documents)
    #expect(fixture.format == "servicenow-knowledge")
    #expect(fixture.column("document") == ["KB0016001", "KB0016001", "KB0016002"])
    #expect(fixture.column("author") == ["Ana Torres", "Ben Fox", "Ben Fox"])
    #expect(fixture.column("at")[1] == "2026-05-14T09:00:00+00:00")
    #expect(fixture.column("state") == ["Outdated", "Published", "Draft"])
    let review = CivilDate(iso: "2027-05-14")?.daysSince1970
    #expect(fixture.row(1)["review_by"] == review.map(String.init))
    #expect(fixture.row(1)["title"] == "How to reset the VPN tunnel")
    #expect(fixture.row(1)["category"] == "Network")
  }

  @Test func `a list without dates and authors is refused`() throws {
    let failure = try FormatFixture.refusal("servicenow-knowledge", kind: .documents)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems[0].remedy.contains("sys_updated_on"))
  }

  @Test func `numbers tell articles from incidents`() throws {
    let folder = try InputFolder([
      "f.csv": "number,short_description,version,sys_updated_on,author\nINC0001,x,1,2026-05-14,a\n"
    ])
    #expect(try folder.opened("f.csv").recognised(as: .documents) == nil)
  }

  @Test func `a version that its successor outdated is dated by its own publication`() throws {
    let fixture = try FormatFixture("servicenow-knowledge", kind: .documents)
    #expect(
      fixture.column("at").prefix(2)
        == ["2026-04-14T00:00:00+00:00", "2026-05-14T09:00:00+00:00"])
  }
}
