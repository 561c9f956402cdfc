import Testing

@testable import SlateReports

struct NameMaskTests {
  private static let mask = NameMask([
    .init(spelling: "Ruth Calloway", replacement: "Person 1", isListed: true),
    .init(spelling: "rcalloway", replacement: "Person 1", isListed: true),
    .init(spelling: "Ruth Mercer", replacement: "Person 2", isListed: true),
    .init(spelling: "Zoë van der Berg", replacement: "Person 3", isListed: true),
    .init(spelling: "Odette Stavros", replacement: "Person 4", isListed: false),
    .init(spelling: "Reception", replacement: "Person 5", isListed: false),
    .init(spelling: "u4711", replacement: "Person 6", isListed: false),
    .init(spelling: "…", replacement: "Person 7", isListed: true),
    .init(spelling: "Al", replacement: "Person 8", isListed: false),
  ])

  @Test(arguments: [
    ("Ruth Calloway says no", "Person 1 says no"), ("for RUTH  CALLOWAY.", "for Person 1."),
    ("Calloway, Ruth", "Person 1"), ("ruth.calloway@example.com", "Person 1@example.com"),
    ("ask rcalloway/u4711", "ask Person 1/Person 6"), ("Mercer knows", "Person 2 knows"),
    // Two people are called so.
    ("Ruth knows", "somebody knows"), ("*Zoë van der Berg*", "*Person 3*"),
    ("ZOË VAN DER BERG", "Person 3"), ("Odette Stavros", "Person 4"),
    // A part of a name that the list of people lacks, and words that anything may be called.
    ("Odette", "Odette"), ("Reception", "Reception"), ("Al", "Al"),
    // A part in small letters is a word.
    ("van mercer", "van mercer"), ("", ""), ("Calloways", "Calloways"), ("…", "…"),
  ])
  func `texts name nobody`(text: String, masked: String) {
    #expect(Self.mask.text(text) == masked)
  }

  @Test(arguments: [
    ("LAPTOP-RCALLOWAY", "LAPTOP-Person 1"), ("Ruth Calloway's laptop", "Person 1's laptop"),
    ("Mercer Tool", "Mercer Tool"), ("ERP", "ERP"),
  ])
  func `names of things lose whole names alone`(name: String, masked: String) {
    #expect(Self.mask.name(name) == masked)
  }

  @Test func `the words of an issue have no order`() {
    #expect(
      Self.mask.words(["access", "odette", "shared", "stavros"])
        == ["access", "Person 4", "shared"])
    #expect(Self.mask.words(["calloway", "laptop"]) == ["Person 1", "laptop"])
    #expect(Self.mask.words(["odette", "printer"]) == ["odette", "printer"])
    #expect(Self.mask.words([]) == [])
  }
}
