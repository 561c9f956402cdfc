import SlateModel
import Testing

@testable import SlateIntake

struct FormatDescriptionTests {
  private func described(_ name: String) throws -> FormatDescription {
    try #require(Format.named(name)).description
  }

  private func fact(_ about: String, of name: String) throws -> String? {
    try described(name).facts.first { $0.about == about }?.fact
  }

  @Test(arguments: Format.all.map(\.name))
  func `every column is either filled or missing, and pauses and verdicts are told of tickets`(
    name: String
  ) throws {
    let description = try described(name)
    let own = description.kind.columns.map(\.name).filter { !$0.isEmpty }
    let filled = description.used.map(\.column)
    #expect(Set(own).isSubset(of: filled + description.missing + ["session", "kind", "leader"]))
    #expect(Set(filled).isDisjoint(with: description.missing))
    #expect(!description.signature.isEmpty && description.used.allSatisfy { !$0.headers.isEmpty })
    if description.kind == .tickets, !filled.isEmpty {
      #expect(Set(description.facts.map(\.about)).isSuperset(of: ["pauses", "verdict"]))
    }
  }

  @Test func `what is told of pauses and verdicts is what is read`() throws {
    #expect(try fact("pauses", of: "jira") == "not exported: not known, which is not none")
    #expect(try fact("pauses", of: "glpi") == "exported as a total, in business time")
    #expect(try fact("pauses", of: "citsmart") == "exported as a total, in wall time")
    #expect(
      try fact("pauses", of: "zendesk-tickets")
        == "exported as a total, in business time, else in wall time")
    #expect(
      try fact("verdict", of: "servicedesk-plus")
        == "\"no\" is met once the ticket is done, \"yes\" is breached")
    #expect(try fact("verdict", of: "citsmart") == "\"yes\" is met, \"no\" is breached")
    #expect(try fact("verdict", of: "gitlab") == "not exported")
    #expect(try fact("verdict", of: "otrs")?.contains("0 is no goal") == true)
    #expect(try fact("time zone", of: "purview-audit") == "always UTC")
    #expect(try fact("use", of: "assets")?.hasPrefix("none: ") == true)
  }

  @Test func `a signature is told clause by clause`() {
    let signature = Signature(
      everyOne("a", "b"), atLeast(1, of: "c", "d"), atLeast(2, of: "e", "f", "g"), none(of: "h"),
      anyBeginning(with: "i_"), identifiers: ["INC*"])
    #expect(
      signature.words
        == "\"a\", \"b\"; one of \"c\", \"d\"; 2 of \"e\", \"f\", \"g\"; none of \"h\"; "
        + "a header that begins with \"i_\"; identifiers like INC*")
  }

  @Test func `sums, spans and members are told as such`() throws {
    let headers = try described("citsmart").used.first { $0.column == "pausedWall" }?.headers
    #expect(headers == ["data e hora da suspensão … data e hora da reativação"])
    let document = try described("purview-audit").used.first { $0.column == "document" }
    #expect(document?.headers.first == "auditdata.ObjectId")
    let pauses = try described("zendesk-tickets").used.first { $0.column == "pausedWall" }
    #expect(pauses?.headers == ["agent wait time in minutes + on hold time in minutes"])
  }
}
