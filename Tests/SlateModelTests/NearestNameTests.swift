import SlateModel
import Testing

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("timezone", "timeZone"), ("timeZome", "timeZone"), ("tiemZone", "timeZone"),
      ("fiscalYear", "fiscalYearStart"), ("fiscal", nil), ("fiscalYearStrat", "fiscalYearStart"),
      ("policy", nil),
      ("policys", "policies"), ("xyz", nil), ("", nil), ("inputs", "inputs"), ("input", "inputs"),
      ("taems", "teams"), ("teem", nil), (String(repeating: "a", count: 5_000), nil),
    ] as [(String, String?)])
  func `a typing error is near, another word is not`(name: String, expected: String?) {
    let keys = ["timeZone", "fiscalYearStart", "inputs", "teams", "policies"]
    #expect(nearest(to: name, among: keys) == expected)
  }

  @Test func `the nearest wins, and of equally near ones the first`() {
    #expect(nearest(to: "abcdef", among: ["abcdxx", "abcdeg"]) == "abcdeg")
    #expect(nearest(to: "abcdef", among: ["abcdex", "abcdeg"]) == "abcdex")
  }

  @Test func `a swap of neighbours is one edit`() {
    #expect(nearest(to: "mno", among: ["mon"]) == "mon")
    #expect(nearest(to: "nom", among: ["mon"]) == nil)
  }

  @Test func `among nothing nothing is near`() {
    #expect(nearest(to: "a", among: []) == nil)
    #expect(nearest(to: "b", among: ["a"]) == nil)
    #expect(nearest(to: "A", among: ["a"]) == "a")
  }
}
