import TestSupport
import Testing

@testable import SlateCSV

@Suite struct RecordPartTests {
  @Test(arguments: Case.all)
  func `every split in two of a case gives the records of the whole`(example: Case) {
    var batch = RecordBatch()
    for cut in 0...example.bytes.count {
      #expect(
        records(example.bytes, cuts: [cut], example.dialect, &batch) == example.expected,
        "cut at \(cut)")
    }
  }

  @Test(arguments: Case.all)
  func `a slice a line gives the records of the whole`(example: Case) {
    var batch = RecordBatch()
    let cuts = Array(0...example.bytes.count)
    #expect(records(example.bytes, cuts: cuts, example.dialect, &batch) == example.expected)
  }

  @Test func `random texts in random slices are read alike by all`() {
    let seed = UInt64.random(in: .min ... .max)
    print("random texts in random slices: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var batch = RecordBatch()
    var unclosedCount = 0
    for round in 0..<100_000 {
      let text = nastyText(&random)
      let cuts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Int.random(in: 0...text.count, using: &random)
      }
      let truth = ReferenceScanner.records(of: text, dialect: .comma)
      unclosedCount += truth.contains(where: \.isUnclosed) ? 1 : 0
      if records(text, cuts: cuts.sorted(), .comma, &batch) != truth {
        let shown = String(decoding: text, as: UTF8.self).debugDescription
        Issue.record("seed \(seed), round \(round), cuts \(cuts): \(shown)")
        return
      }
    }
    // The texts reach the case that is hardest to split.
    #expect(unclosedCount > 10_000)
  }

  @Test func `slices are about even, end at line ends and cover the range`() {
    let text = Array(String(repeating: "0123456\r\n", count: 1000).utf8)
    for count in 1...9 {
      let slices = SlateCSV.slices(of: text.span, in: 9..<9000, count: count)
      #expect(slices.count == count)
      #expect(slices.first?.lowerBound == 9)
      #expect(slices.last?.upperBound == 9000)
      for (slice, next) in zip(slices, slices.dropFirst()) {
        #expect(slice.upperBound == next.lowerBound)
        #expect(slice.upperBound.isMultiple(of: 9))
        #expect(abs(slice.count - 8991 / count) <= 9)
      }
    }
  }

  @Test func `what has no line breaks stays in one slice`() {
    let text = Array("0123456789".utf8)
    let one = slices(of: text.span, in: 0..<10, count: 4)
    #expect(one == [0..<10])
    let none = slices(of: text.span, in: 3..<3, count: 4)
    #expect(none == [])
  }

  @Test func `parts begin at records and know their lines`() {
    let text = Array("a\n\"b\n\nc\n\"\nd\n".utf8)
    let scans = slices(of: text.span, in: 0..<text.count, cutNear: Array(1...text.count)).map {
      QuoteScan(slice: $0, bytes: text.span, dialect: .comma)
    }
    #expect(scans.count == 6)
    #expect(
      recordParts(joining: scans, firstLine: 10) == [
        RecordPart(bytes: 0..<2, firstLine: 10),
        RecordPart(bytes: 2..<10, firstLine: 11),
        RecordPart(bytes: 10..<12, firstLine: 15),
      ])
  }

  @Test func `behind a quote that never closes, every slice is a part of its own again`() {
    let text = Array("a\nb,\"c\nd\n\"\"\n".utf8)
    let scans = slices(of: text.span, in: 0..<text.count, cutNear: [2, 7, 9]).map {
      QuoteScan(slice: $0, bytes: text.span, dialect: .comma)
    }
    #expect(
      recordParts(joining: scans) == [
        RecordPart(bytes: 0..<2, firstLine: 1),
        RecordPart(bytes: 2..<7, firstLine: 2),
        RecordPart(bytes: 7..<9, firstLine: 3),
        RecordPart(bytes: 9..<12, firstLine: 4),
      ])
  }

  @Test func `no slices, no parts`() {
    #expect(recordParts(joining: []) == [])
  }

  private func records(
    _ bytes: [UInt8], cuts: [Int], _ dialect: Dialect, _ batch: inout RecordBatch
  ) -> [ReferenceRecord] {
    let slices = SlateCSV.slices(of: bytes.span, in: 0..<bytes.count, cutNear: cuts)
    return SlateCSV.records(of: bytes.span, slices: slices, dialect: dialect, using: &batch)
  }

  /// Up to 24 bytes of punctuation and letters, sometimes with a run of letters that reaches into
  /// the next block or the one after.
  private func nastyText(_ random: inout SeededGenerator) -> [UInt8] {
    let alphabet: [UInt8] = [0x2C, 0x22, 0x22, 0x0D, 0x0A, 0x61, 0x62]
    let pick = { (bits: UInt64) in alphabet[Int(bits % UInt64(alphabet.count))] }
    var text = (0..<Int.random(in: 0...24, using: &random)).map { _ in pick(random.next()) }
    if random.next() % 4 == 0 {
      let letters = [UInt8](repeating: 0x63, count: Int.random(in: 30...130, using: &random))
      text.insert(contentsOf: letters, at: Int.random(in: 0...text.count, using: &random))
    }
    return text
  }
}
