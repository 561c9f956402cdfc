import SlateCSV
import Testing

@Suite struct UTF8ValidityTests {
  private func isValid(_ bytes: [UInt8]) -> Bool {
    isUTF8(bytes.span)
  }

  @Test func `every sequence of edge bytes is judged as the standard library does`() {
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE,
      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    var valid = 0
    for first in edges {
      for second in edges {
        for third in edges {
          for fourth in edges {
            let bytes = [first, second, third, fourth]
            let truth = String(validating: bytes, as: UTF8.self) != nil
            valid += truth ? 1 : 0
            if isValid(bytes) != truth { Issue.record("\(bytes)") }
          }
        }
      }
    }
    #expect(valid > 100)
  }

  @Test func `one wrong byte is seen at every place of a long text`() {
    for count in 0...70 {
      let text = [UInt8](repeating: 0x61, count: count)
      #expect(isValid(text))
      for place in 0..<count {
        var wrong = text
        wrong[place] = 0xE9
        #expect(!isValid(wrong), "byte \(place) of \(count)")
      }
      #expect(isValid(text + Array("é€😀".utf8) + text))
      #expect(!isValid(text + Array("😀".utf8).dropLast()))
    }
  }
}
