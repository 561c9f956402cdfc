import SlateModel
import Testing

@testable import SlateIntake

struct AssetsTests {
  @Test(arguments: [TableKind.tickets, .documents, .systems])
  func `it is known and refused, whatever the user takes it for`(kind: TableKind) throws {
    let failure = try FormatFixture.refusal("assets", kind: kind)
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems.count == 1)
    #expect(failure.problems[0].message.contains("this is a list of devices"))
    #expect(!failure.problems[0].remedy.isEmpty)
  }

  @Test func `tickets about devices are no list of devices`() throws {
    let folder = try InputFolder([
      "f.csv": "Ticket ID,Subject,Priority,Manufacturer,Model,Serial Number\n1,x,High,a,b,c\n"
    ])
    #expect(try folder.opened("f.csv").refused() == nil)
  }
}
