import SlateModel
import Testing

@testable import SlateIntake

struct ConfluenceAuditTests {
  @Test(
    arguments: [TableKind.tickets, .documents, .systems],
    ["confluence-audit", "confluence-audit.datacenter"])
  func `it is known and refused, whatever the user takes it for`(
    kind: TableKind, export: String
  ) throws {
    let failure = try FormatFixture.refusal(export, kind: kind)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems.count == 1)
    #expect(failure.problems[0].message.contains("does not record edits of pages"))
    #expect(!failure.problems[0].remedy.isEmpty)
  }
}
