import Testing

@testable import SlateModel

@Suite struct NameTableTests {
  private func table(_ names: [String]) -> NameTable {
    var column = TextColumn()
    column.appendEmpty(count: 1)
    for name in names { column.append(name.utf8) }
    return NameTable(names: column)
  }

  @Test func `a table begins with the empty name`() {
    #expect(NameTable().count == 1)
    #expect(NameTable()[0].isEmpty)
    #expect(table(["b"])[1] == "b")
  }

  @Test func `names are ordered by their bytes`() {
    let table = table(["b", "é", "B", "ab", "a", "z"])
    #expect(table.orderedIDs().map { table[$0] } == ["", "B", "a", "ab", "b", "z", "é"])
    #expect(table.precedes(5, 4) && !table.precedes(4, 5) && !table.precedes(4, 4))
  }

  @Test func `a value is worked out once a name`() {
    #expect(table(["x", "yy"]).map(\.count) == [0, 1, 2])
  }
}
