import Testing

@testable import SlateModel

@Suite struct TextColumnTests {
  private func column(_ texts: [String]) -> TextColumn {
    var column = TextColumn()
    for text in texts { column.append(text.utf8) }
    return column
  }

  private func texts(_ column: TextColumn) -> [String] { (0..<column.count).map { column[$0] } }

  @Test func `texts are kept in their order, empty ones too`() {
    var built = column(["a", "", "été"])
    built.append(Array("z".utf8).span)
    built.appendEmpty(count: 2)
    built.appendEmpty(count: 0)
    #expect(texts(built) == ["a", "", "été", "z", "", ""])
    #expect((0..<built.count).map(built.isEmpty) == [false, true, false, false, true, true])
    #expect(built.range(2) == 1..<6)
  }

  @Test func `a row beyond the end is empty`() {
    let built = column(["a"])
    #expect(built[1].isEmpty && built.isEmpty(7))
    #expect(TextColumn()[0].isEmpty)
  }

  @Test func `columns are joined, and rows picked in any order`() {
    var joined = column(["a", "bc"])
    joined.append(contentsOf: column(["", "d"]))
    #expect(texts(joined) == ["a", "bc", "", "d"])
    joined.append(contentsOf: TextColumn())
    #expect(joined.count == 4)
    #expect(texts(joined.picking([3, 1, 1, 2])) == ["d", "bc", "bc", ""])
    #expect(texts(joined.picking([])) == [])
    #expect(TextColumn().picking([2, 0]).count == 0)
  }
}
