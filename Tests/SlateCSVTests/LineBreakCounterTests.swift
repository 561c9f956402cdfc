import TestSupport
import Testing

@testable import SlateCSV

@Suite struct LineBreakCounterTests {
  @Test func `line breaks are counted as one reads them, at every length around a block's edge`() {
    let seed = UInt64.random(in: .min ... .max)
    print("line breaks: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for length in 0...300 {
      let text: [UInt8] = (0..<length).map { _ in
        [0x0A, 0x0D, 0x0D, 0x61, 0x8A, 0x8D, 0x0B][Int(random.next() % 7)]
      }
      // A Character of CRLF is one.
      let truth = String(decoding: text, as: UTF8.self).count {
        $0 == "\n" || $0 == "\r" || $0 == "\r\n"
      }
      let scan = QuoteScan(slice: 0..<length, bytes: text.span, dialect: .comma)
      #expect(scan.lineBreakCount == truth, "seed \(seed), length \(length)")
    }
  }
}
