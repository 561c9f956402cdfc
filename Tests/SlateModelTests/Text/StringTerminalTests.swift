import SlateModel
import Testing

struct StringTerminalTests {
  @Test(arguments: [
    ("plain, é, £ and 東京\non two lines", "plain, é, £ and 東京\non two lines"), ("", ""),
    ("red \u{1B}[31m", "red \u{FFFD}[31m"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\r\nb\tc\u{7F}\0", "a\u{FFFD}\nb\u{FFFD}c\u{FFFD}\u{FFFD}"),
  ])
  func `what a terminal would act on is replaced`(text: String, told: String) {
    #expect(text.forTerminal == told)
  }
}
