import Testing

@testable import SlateIntake

struct PageTextTests {
  private func decoded(_ text: String) -> String? {
    PageText.decoded(Array(text.utf8).span).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("&lt;VPN&gt;", "<VPN>"), ("&#39;Paris&#039;", "'Paris'"),
    ("Probl&egrave;me", "Problème"), ("&Agrave;&yuml;&szlig;&times;", "Àÿß×"), ("&#x27;", "'"),
    ("&#xE9;&#233;", "éé"), ("&amp;amp;", "&amp;"), ("a&nbsp;b&#160;c&#10;d", "a b c d"),
    ("Logiciel &#62; Office", "Logiciel > Office"), ("&amp;", "&"),
  ])
  func `what stands for a letter on a page is that letter`(text: String, plain: String) {
    #expect(decoded(text) == plain)
  }

  @Test(arguments: [
    "R&D", "AT&T;", "a & b; c", "&", "&;", "&#;", "&#x;", "&#99999999;", "&#55296;", "&unknown;",
    "&am",
    "&CounterClockwiseContourIntegral;",
  ])
  func `what stands for nothing stays`(text: String) { #expect(decoded(text) == text) }

  @Test func `a text without any is not copied`() {
    #expect(decoded("plain; text #1") == nil && decoded("") == nil)
  }
}
