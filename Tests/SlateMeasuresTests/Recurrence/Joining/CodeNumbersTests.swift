import TestSupport
import Testing

@testable import SlateMeasures

struct CodeNumbersTests {
  @Test func `codes are numbered as they come, and known again`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    var numbers = CodeNumbers()
    var expected: [UInt64: UInt32] = [:]
    for _ in 0..<5000 {
      let code =
        UInt64.random(in: 0..<2000, using: &random) << UInt64.random(in: 0..<2, using: &random)
      let number = expected[code] ?? UInt32(expected.count)
      expected[code] = number
      #expect(numbers.number(of: code) == number, "seed \(seed)")
    }
    #expect(numbers.count == expected.count)
    #expect(expected.allSatisfy { numbers.known($0.key) == $0.value }, "seed \(seed)")
    #expect(numbers.known(.max) == nil)
  }

  @Test func `a list keeps its order, whatever is added to others`() {
    var lists = SignatureLists()
    for member in 0..<UInt32(100) { lists.add(member, under: UInt64(member % 3)) }
    var found: [UInt32] = []
    var next = lists.first(under: 1)
    while next != SignatureLists.none {
      found.append(lists.entry(next).member)
      next = lists.entry(next).next
    }
    #expect(found == Array(stride(from: 1, to: 100, by: 3)))
    #expect(lists.first(under: 7) == SignatureLists.none)
  }
}
