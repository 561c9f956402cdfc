import Testing

@testable import SlateIntake

struct SignatureTests {
  private let header = HeaderRow(cells: ["Id", "Title", "sla_a", "SLA_b", "Id"])

  @Test func `each clause asks for its number of headers`() {
    #expect(Signature(everyOne("id", "title")).matches(header))
    #expect(!Signature(everyOne("id", "titles")).matches(header))
    #expect(Signature(atLeast(1, of: "x", "id")).matches(header))
    #expect(!Signature(atLeast(2, of: "x", "id")).matches(header))
    #expect(Signature(none(of: "x", "y")).matches(header))
    #expect(!Signature(none(of: "x", "title")).matches(header))
    #expect(Signature(anyBeginning(with: "sla_")).matches(header))
    #expect(!Signature(anyBeginning(with: "b")).matches(header))
    #expect(!Signature(everyOne("id"), none(of: "title")).matches(header))
  }

  @Test func `identifiers must fit where there are any`() {
    let signature = Signature(everyOne("id"), identifiers: ["INC*", "TASK*"])
    #expect(signature.matches(header, identifiers: []))
    #expect(signature.matches(header, identifiers: ["x", "inc1"]))
    #expect(!signature.matches(header, identifiers: ["x"]))
  }

  @Test func `the fields that a clause speaks of are told`() {
    #expect(everyOne("id").fields(in: header) == [0, 4])
    #expect(anyBeginning(with: "sla_").fields(in: header) == [2, 3])
  }
}
