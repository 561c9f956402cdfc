import Testing

@testable import SlateCSV

@Suite struct RecordMarksTests {
  @Test(arguments: Dialect.candidates)
  func `exactly delimiters, quotes and control characters are marked`(delimiter: UInt8) {
    let marks = RecordMarks(dialect: Dialect(delimiter: delimiter))
    for byte in UInt8.min...UInt8.max {
      // Each value after each other kind of neighbour: marks must not spill into the next byte.
      for neighbour: UInt8 in [0x00, 0x0A, 0x22, delimiter, 0x61, 0x7F, 0x80, 0xFF] {
        let block = (0..<64).map { $0.isMultiple(of: 2) ? neighbour : byte }
        var truth: UInt64 = 0
        for (index, byte) in block.enumerated()
        where byte < 0x20 || byte == 0x22 || byte == delimiter {
          truth |= 1 << UInt64(index)
        }
        unsafe block.withUnsafeBufferPointer { bytes in
          guard let base = bytes.baseAddress else { return }
          #expect(unsafe marks.block(base, at: 0) == truth)
          #expect(unsafe marks.partialBlock(base, at: 1, end: 64) == truth >> 1)
        }
      }
    }
  }
}
