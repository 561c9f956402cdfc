import SlateModel
import Testing

@testable import SlateIntake

struct ITGlueDocumentsTests {
  @Test(arguments: [TableKind.tickets, .documents, .systems])
  func `it is known and refused, whatever the user takes it for`(kind: TableKind) throws {
    let failure = try FormatFixture.refusal("it-glue-documents", kind: kind)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems.count == 1)
    #expect(failure.problems[0].message.contains("without a date and without an"))
    #expect(!failure.problems[0].remedy.isEmpty)
  }
}
