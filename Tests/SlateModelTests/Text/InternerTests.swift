import Testing

@testable import SlateModel

@Suite struct InternerTests {
  private func id(_ text: String, hash: UInt64, in interner: inout Interner) -> UInt32 {
    interner.id(of: Array(text.utf8).span, hash: hash)
  }

  private func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  private func interner(_ texts: [String]) -> (interner: Interner, ids: [UInt32]) {
    var interner = Interner()
    let ids = texts.map { id($0, hash: hash($0), in: &interner) }
    return (interner, ids)
  }

  @Test func `each distinct text has a number, in the order of appearance`() {
    let (interner, ids) = interner(["b", "a", "", "b", "A", "a", ""])
    #expect(ids == [1, 2, 0, 1, 3, 2, 0])
    #expect(interner.count == 4)
    #expect((0..<4).map { interner.texts[$0] } == ["", "b", "a", "A"])
  }

  @Test func `texts of one hash are told apart`() {
    var interner = Interner()
    for hash in [0, 255, UInt64.max] {
      let ids = ["x", "y", "xx", "x"].map { id($0 + "\(hash)", hash: hash, in: &interner) }
      #expect(ids[0] == ids[3] && Set(ids).count == 3)
    }
    #expect(interner.count == 10)
  }

  @Test(arguments: [127, 128, 129, 5_000])
  func `numbers stay as the table grows`(count: Int) {
    let texts = (0..<count).map { "name \($0)" }
    var (interner, ids) = interner(texts)
    #expect(ids == (1...UInt32(count)).map(\.self))
    #expect(texts.map { id($0, hash: hash($0), in: &interner) } == ids)
    #expect(interner.count == count + 1)
  }

  @Test func `another's texts are taken over, and their numbers told`() {
    var (first, _) = interner(["a", "b"])
    let (second, _) = interner(["c", "b", "d", "a"])
    #expect(first.absorb(second) == [0, 3, 2, 4, 1])
    #expect(first.count == 5)
    #expect(first.absorb(second) == [0, 3, 2, 4, 1])
    #expect(first.absorb(Interner()) == [0])
    var empty = Interner()
    #expect(empty.absorb(second) == [0, 1, 2, 3, 4])
  }
}
