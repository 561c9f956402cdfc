import Testing

@testable import SlateReports

struct ChartTextTests {
  @Test func `a text that fits stands there whole`() {
    let text = ChartText("Wi-Fi", .label, within: 100)
    #expect(text.shown == "Wi-Fi" && text.whole == nil)
    #expect(ChartText("", .label, within: 0).shown == "")
  }

  @Test func `a text that does not fit is cut, and its title has the whole`() {
    let long = String(repeating: "delivery dockets ", count: 600)
    let text = ChartText(long, .label, within: 120)
    #expect(text.shown.hasSuffix("…") && text.whole == long)
    #expect(text.shown.hasPrefix("delivery") && text.shown.count < 20)
    #expect(ChartText.width(of: text.shown, .label) <= 120)
  }

  @Test(arguments: ["漢字漢字漢字漢字", "WWWWWWWWWWWW", "iiiiiiiiiiiiiiiiiiiiii", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "a̐e̐i̐o̐u̐a̐e̐i̐o̐u̐"])
  func `wide and narrow writing is cut within its room`(whole: String) {
    let text = ChartText(whole, .small, within: 50)
    #expect(text.shown.hasSuffix("…") && ChartText.width(of: text.shown, .small) <= 50)
    #expect(whole.hasPrefix(text.shown.dropLast()))
  }

  @Test func `no blank is left before the ellipsis`() {
    for width in 20...90 {
      #expect(!ChartText("ab cd ef gh ij kl", .label, within: Double(width)).shown.contains(" …"))
    }
  }

  @Test func `one character stays where there is room for none`() {
    #expect(ChartText("abc", .label, within: 1).shown == "a…")
  }
}
