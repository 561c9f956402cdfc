import Testing

@testable import SlateIntake

struct JSON5TextTests {
  @Test(arguments: ["", "plain", "a \"b\" \\ c", "line\nand\r\n\tline", "\u{1}\u{2028}", "é 😀 //"])
  func `what is written is read as the same text, on one line`(text: String) throws {
    let written = jsonText(text)
    let breaks = written.filter(\.isNewline)
    #expect(breaks.isEmpty)
    guard case .string(let read) = try JSON5Reader.value(in: Array(written.utf8)).content else {
      Issue.record("\(written) is no string")
      return
    }
    #expect(read == text)
  }
}
