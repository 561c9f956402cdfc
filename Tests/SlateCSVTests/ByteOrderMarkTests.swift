import SlateCSV
import Testing

@Suite struct ByteOrderMarkTests {
  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF, 0x61], ByteOrderMark.utf8), ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF, 0x00], .utf16BigEndian),
    ([0xEF, 0xBB], nil), ([0xEF], nil), ([0xFF], nil), ([], nil), ([0x61, 0xEF, 0xBB, 0xBF], nil),
    ([0xFE, 0xFE], nil),
  ])
  func `a mark is seen at the very beginning only`(bytes: [UInt8], mark: ByteOrderMark?) {
    let seen = ByteOrderMark(at: bytes.span)
    #expect(seen == mark)
  }

  @Test func `a mark's length is known`() {
    #expect(ByteOrderMark.utf8.byteCount == 3)
    #expect(ByteOrderMark.utf16LittleEndian.byteCount == 2)
    #expect(ByteOrderMark.utf16BigEndian.byteCount == 2)
  }
}
