import SlateModel
import Testing

@testable import SlateMeasures

struct GroupingTests {
  private func table(_ names: [String]) -> NameTable {
    var column = TextColumn()
    for name in [""] + names { column.append(name.utf8) }
    return NameTable(names: column)
  }

  @Test func `names that occur are keys, by their bytes`() {
    let grouping = Grouping([3, 0, 1, 3] as [UInt32], in: table(["b", "unused", "B", "é"]))
    #expect(grouping.keys == ["B", "b"])
    #expect(grouping.slots == [0, -1, 1, 0])
  }

  @Test func `sides are keys, unknown among them`() {
    let grouping = Grouping([Side.provider, .unknown, .internal])
    #expect(grouping.keys == ["internal", "provider", "unknown"])
    #expect(grouping.slots == [1, 2, 0])
  }

  @Test func `a name and a side make one key, sorted as it is written`() {
    let names = table(["P1", "P1 "])
    let grouping = Grouping(
      [(1, Side.unknown), (1, .internal), (2, .provider), (0, .internal)] as [(UInt32, Side)],
      in: names)
    #expect(grouping.keys == ["P1 +provider", "P1+internal", "P1+unknown"])
    #expect(grouping.slots == [2, 1, 0, -1])
  }
}
