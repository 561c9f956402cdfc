import SlateModel
import Testing

@testable import SlateMeasures

struct FamilyRulesTests {
  private let subjects = [
    "VPN tunnel drops 1", "VPN tunnel drops 2", "VPN token lost", "Printer jam", "Printer jam",
    "lamp flickers", "help", "",
  ]

  private func families(_ rules: [[String]], _ subjects: [String]? = nil) -> Families {
    let tickets = (subjects ?? self.subjects).enumerated().map { ["T\($0)", "07-01", $1, "ERP"] }
    var table = TicketTable("ticket opened subject system", tickets)
    table.add(.familyRules, "rule pattern into", rules)
    return Families(table.ground)
  }

  /// The name of each ticket's family; `-` for none, `x` for one that is ignored.
  private func told(_ families: Families) -> [String] {
    families.ofTicket.map {
      $0 == Families.ignored ? "x" : $0 < 0 ? "-" : families.name(of: $0)
    }
  }

  private func told(_ rules: [[String]]) -> [String] { told(families(rules)) }

  private func problems(_ rules: [[String]]) -> [String] {
    families(rules).problems.map { "\($0.place?.description ?? ""): \($0.message)" }
  }

  private let plain = [
    "VPN tunnel drops", "VPN tunnel drops", "VPN token lost", "Printer jam", "Printer jam",
    "lamp flickers", "-", "-",
  ]

  @Test func `without rules the words decide`() { #expect(told([]) == plain) }

  @Test func `merge and split put tickets into a family of their area`() {
    var expected = plain
    expected.replaceSubrange(0...2, with: ["VPN", "VPN", "VPN"])
    #expect(told([["merge", "vpn*", "VPN"]]) == expected)
    expected[1] = "second"
    #expect(
      told([["merge", "vpn*", "VPN"], ["split", "VPN tunnel drops 2", "second"]]) == expected)
    expected[1] = "*drops 2"
    // The rule with more characters beside * counts.
    #expect(told([["merge", "vpn*", "VPN"], ["split", "*drops 2", ""]])[1] == "*drops 2")
    #expect(told([["merge", "vpn*", "VPN"], ["split", "* 2", ""]])[1] == "VPN")
    #expect(told([["MERGE", "help", "Helpless"]])[6] == "Helpless")
  }

  @Test func `a family may be named by its id or by the name that a rule gives it`() {
    let before = families([])
    let names = TicketTable("ticket opened subject system", [["T", "07-01", "", "ERP"]]).ground
      .export
      .names
    let id = before.id(before.ofTicket[3], names: names)
    #expect(told(families([["merge", "lamp*", id]]))[5] == "Printer jam")
    let named = families([["name", "Printer*", "Jams"], ["merge", "lamp*", "Jams"]])
    #expect(named.ofTicket[5] == named.ofTicket[3])
    #expect(named.id(named.ofTicket[5], names: names) == id)
  }

  @Test func `an id that no family has is told, and rules in the order of their lines`() {
    let told = problems([
      ["merge", "lamp*", "F0123456789abcdef"], ["split", "nobody wrote this", "x"],
      ["workaround", "printer*", "forever"], ["merge", "nor this", "y"],
    ])
    #expect(told.count == 4)
    #expect(told.first?.contains("there is no family F0123456789abcdef") == true)
    #expect(told == told.sorted())
  }

  @Test func `ignored tickets have no family and are not unclassifiable`() {
    var expected = plain
    expected[5] = "x"
    #expect(told([["ignore", "*flickers", ""]]) == expected)
  }

  @Test func `a name changes no family, a workaround is told of it`() {
    let families = families([
      ["name", "*tunnel drops *", "VPN drops"], ["workaround", "printer*", "accepted"],
      ["workaround", "lamp*", ""],
    ])
    #expect(told(families)[..<2] == ["VPN drops", "VPN drops"])
    #expect(families.words(of: families.ofTicket[0]) == ["disconnect", "vpn"])
    #expect(families.all[Int(families.ofTicket[3])].workaround == "accepted")
    #expect(families.all[Int(families.ofTicket[5])].workaround == "temporary")
    #expect(families.all[Int(families.ofTicket[0])].workaround == nil)
    #expect(families.problems.isEmpty)
  }

  @Test func `families of one name are apart in each area`() {
    var table = TicketTable(
      "ticket opened subject system",
      [
        ["A", "07-01", "VPN a", "ERP"], ["B", "07-01", "VPN b", "Mail"],
        ["C", "07-01", "VPN c", ""],
      ])
    table.add(.familyRules, "rule pattern into", [["merge", "vpn*", "VPN"]])
    let families = Families(table.ground)
    #expect(Set(families.ofTicket).count == 3)
    #expect(told(families) == ["VPN", "VPN", "VPN"])
  }

  @Test func `rules that cannot be used are told with their line`() {
    #expect(
      problems([
        ["mege", "vpn*", "VPN"], ["name", "vpn*", " "], ["workaround", "vpn*", "forever"],
        ["merge", "nothing at all", "Nothing"],
      ]) == [
        "2: there is no rule \"mege\"", "3: a name is given without the name",
        "4: there is no workaround \"forever\"", "5: the rule matches no ticket",
      ])
  }

  @Test func `two rules for the same pattern contradict each other, and one counts`() {
    let rules = [["ignore", "VPN*", ""], ["merge", "vpn*", "B"], ["merge", "vpn *", "C"]]
    #expect(
      problems(Array(rules[...1])) == [
        "2: the rule contradicts the one on line 3, which counts"
      ])
    #expect(told(Array(rules[...1]))[..<3] == ["B", "B", "B"])
    // One more character, even a blank, is more special: no contradiction.
    #expect(problems(Array(rules[1...])) == [])
    #expect(told(Array(rules[1...]))[..<3] == ["C", "C", "C"])
  }

  @Test func `patterns as special as one another that meet contradict each other`() {
    #expect(
      problems([["merge", "vpn*", "A"], ["merge", "*jam", "B"], ["merge", "*ost", "C"]]) == [
        "2: the rule contradicts the one on line 4, which counts"
      ])
    #expect(problems([["merge", "vpn*", "A"], ["merge", "*ost", "A"]]) == [])
  }

  @Test func `two names for one family are told, the more special counts`() {
    let rules = [["name", "*drops 1", "First"], ["name", "VPN*drops 2", "Second"]]
    #expect(
      problems(rules) == ["2: a family that line 3 calls \"Second\" is called \"First\" here"])
    #expect(told(rules)[..<2] == ["Second", "Second"])
  }

  @Test func `merges in a circle are told, and each ticket goes where its own rule says`() {
    let rules = [
      ["merge", "vpn*", "Printer jam"], ["merge", "printer*", "lamp"], ["merge", "lamp*", "VPN"],
    ]
    #expect(problems(rules) == ["2: merges go round in a circle with line 3, 4"])
    #expect(
      told(rules) == [
        "Printer jam", "Printer jam", "Printer jam", "lamp", "lamp", "VPN", "-", "-",
      ])
    #expect(problems([["merge", "vpn*", "VPN"]]) == [])
    #expect(problems([["merge", "vpn*", "Printer jam"], ["merge", "printer*", "Jams"]]) == [])
  }

  @Test(arguments: [
    [["merge", "*", "All"]], [["ignore", "*", ""]], [["split", "*", ""], ["merge", "*", "x"]],
    [["merge", "a*", "b"], ["merge", "b*", "a"]], [["mege", "*", ""]], [],
  ])
  func `no ticket is lost`(rules: [[String]]) {
    let families = families(rules)
    let counts = Dictionary(families.ofTicket.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.values.reduce(0, +) == subjects.count)
    #expect(counts.keys.allSatisfy { Int($0) < families.all.count })
  }

  @Test(arguments: [
    ("*", "anything", true), ("a*b", "ab", true), ("a*b", "a-b", true), ("a*b", "abc", false),
    ("a*b*", "a-bc", true), ("*ab*ab", "abab", true), ("*ab*ab", "ab", false),
    ("ab*ab", "aba", false),
    ("a**b", "axb", true), ("abc", "abc", true), ("abc", "abcd", false), ("*b", "bab", true),
    ("A  B", "a b", true),
  ])
  func `a cut pattern matches what the pattern matches`(
    pattern: String, text: String, isMatch: Bool
  ) {
    #expect(CutPattern(NamePattern(pattern)).matches(Array(text.utf8).span) == isMatch)
    #expect(NamePattern(pattern).matches(text) == isMatch)
  }
}
