import SlateModel
import Testing

@testable import SlateIntake

struct ITGluePasswordsTests {
  @Test(arguments: [TableKind.tickets, .documents, .systems])
  func `it is known and refused, whatever the user takes it for`(kind: TableKind) throws {
    let failure = try FormatFixture.refusal("it-glue-passwords", kind: kind)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems.count == 1)
    #expect(failure.problems[0].message.contains("does not read its rows"))
    #expect(!failure.problems[0].remedy.isEmpty)
  }

  @Test func `nothing of its rows is ever printed`() throws {
    let failure = try FormatFixture.refusal("it-glue-passwords", kind: .documents)
    #expect(!failure.problems.contains { $0.description.contains("not a password") })
  }
}
