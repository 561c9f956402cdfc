import SlateCSV
import SlateModel

/// Collects a column of texts from borrowed bytes.
struct TextBuilder {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var column: TextColumn { TextColumn(bytes: bytes, ends: ends) }

  var count: Int { ends.count }
  var byteCount: Int { bytes.count }

  /// The text of a row.
  func text(_ row: Int) -> ArraySlice<UInt8> {
    bytes[(row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])]
  }

  mutating func append(_ text: Span<UInt8>) {
    SlateCSV.append(text, to: &bytes)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  mutating func appendEmpty() { ends.append(UInt32(truncatingIfNeeded: bytes.count)) }
}

extension Interner {
  mutating func id(of name: Span<UInt8>) -> UInt32 { id(of: name, hash: byteHash(name)) }

  mutating func id(of name: String) -> UInt32 { id(of: Array(name.utf8).span) }
}
