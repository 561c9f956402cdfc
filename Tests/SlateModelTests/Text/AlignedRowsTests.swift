import SlateModel
import Testing

@Suite struct AlignedRowsTests {
  @Test func `columns stand under one another, the last without blanks behind it`() {
    #expect(
      alignedRows([["Zoë", "1", "x"], ["a", "22", "yy"]]) == ["Zoë  1   x", "a    22  yy"])
    #expect(alignedRows([["only"], ["one"]]) == ["only", "one"])
    #expect(alignedRows([]) == [])
  }
}
