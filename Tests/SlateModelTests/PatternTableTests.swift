import SlateModel
import Testing

@Suite struct PatternTableTests {
  private func spokesman(for name: String, among patterns: [String]) -> String? {
    PatternTable(patterns.map { NamePattern($0) }).index(for: name).map { patterns[$0] }
  }

  @Test func `the exact name wins over every pattern`() {
    #expect(
      spokesman(for: "msp north", among: ["MSP*", "MSP Nort*", "MSP  North"]) == "MSP  North")
  }

  @Test func `then the pattern with most characters wins, wherever it stands`() {
    #expect(spokesman(for: "msp north", among: ["*", "*North", "MSP*"]) == "*North")
    #expect(spokesman(for: "msp north", among: ["*North", "*", "M*S*P*"]) == "*North")
    #expect(spokesman(for: "other", among: ["*North", "*", "MSP*"]) == "*")
  }

  @Test func `of equally long ones the smaller by bytes wins`() {
    #expect(spokesman(for: "ab", among: ["b*", "a*", "*b"]) == "*b")
    #expect(spokesman(for: "ab", among: ["A*", "*B*"]) == "*B*")
  }

  @Test func `nothing speaks for an empty name or one that nothing matches`() {
    #expect(spokesman(for: "", among: ["*"]) == nil)
    #expect(spokesman(for: "  ", among: ["*"]) == nil)
    #expect(spokesman(for: "x", among: ["y", "y*"]) == nil)
    #expect(spokesman(for: "x", among: []) == nil)
  }

  @Test func `of names that fold alike the first counts`() {
    #expect(spokesman(for: "a", among: ["A", "a"]) == "A")
  }
}
