import SlateModel
import TestSupport
import Testing

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("Closed", "closed", true), ("Closed", "closed ", true), ("Closed", "close", false),
    ("On Hold*", "on hold", true), ("On Hold*", "On  Hold - vendor", true),
    ("On Hold*", "not on hold", false), ("*hold", "On Hold", true), ("*hold", "On Holds", false),
    ("*a*a*", "banana", true), ("*a*a*a*a*", "banana", false), ("a*b*c", "aXbXbc", true),
    ("a*b*c", "aXbXbcd", false), ("*", "", true), ("*", "x", true), ("**", "x", true),
    ("", "", true), ("", "x", false), ("1*", "1 - Critical", true), ("ＭＳＰ*", "msp north", true),
    ("Wait", "Waiting", false), ("ä*", "Äb", true), ("*é", "caf\u{65}\u{301}", true),
  ])
  func `a star stands for any run of characters`(pattern: String, name: String, matches: Bool) {
    #expect(NamePattern(pattern).matches(name) == matches)
  }

  @Test func `matching agrees with trying every run for every star`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20_000 {
      let pattern = text(from: "ab*", longest: 7, &random)
      let name = text(from: "ab", longest: 8, &random)
      let expected = matchesSlowly(Array(pattern)[...], Array(name)[...])
      #expect(NamePattern(pattern).matches(name) == expected, "seed \(seed) \(pattern) \(name)")
    }
  }

  @Test func `a pattern covers another if it matches all that the other matches`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let names = (0..<400).map { _ in text(from: "abc", longest: 6, &random) }
    var coverings = 0
    for _ in 0..<3_000 {
      let wide = NamePattern(text(from: "ab*", longest: 4, &random))
      let narrow = NamePattern(text(from: "ab*", longest: 4, &random))
      guard wide.covers(narrow) else { continue }
      coverings += 1
      for name in names where narrow.matches(name) {
        #expect(wide.matches(name), "seed \(seed) \(wide.text) \(narrow.text) \(name)")
      }
    }
    #expect(coverings > 100, "seed \(seed)")
  }

  @Test(arguments: [
    ("a", "a", true), ("A", " a", true), ("a*", "ab", true), ("ab", "a*", false),
    ("*", "*", true), ("*", "a*", true), ("a*", "*", false), ("a*", "ab*", true),
    ("*a*", "ba*c", true),
  ])
  func `covering, case by case`(wide: String, narrow: String, covers: Bool) {
    #expect(NamePattern(wide).covers(NamePattern(narrow)) == covers)
  }

  @Test func `characters are counted without stars and in folded form`() {
    #expect(NamePattern("*").characterCount == 0)
    #expect(NamePattern("MSP*").characterCount == 3)
    #expect(NamePattern(" é *  é ").characterCount == 4)
    #expect(NamePattern("a").isExact)
    #expect(!NamePattern("a*").isExact)
    #expect(NamePattern("  ").isEmpty)
    #expect(!NamePattern("*").isEmpty)
  }

  private func text(
    from letters: String, longest: Int, _ random: inout SeededGenerator
  ) -> String {
    let letters = Array(letters)
    return String(
      (0..<Int.random(in: 0...longest, using: &random)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &random)]
      })
  }

  private func matchesSlowly(
    _ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>
  ) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    guard first == "*" else { return name.first == first && matchesSlowly(rest, name.dropFirst()) }
    return (0...name.count).contains { matchesSlowly(rest, name.dropFirst($0)) }
  }
}
