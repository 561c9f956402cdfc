/// A column of texts, one after the other in one array of UTF-8 bytes.
package struct TextColumn: Sendable {
  package private(set) var bytes: [UInt8]
  /// Where each row's text ends; it begins where the row before ends.
  package private(set) var ends: [UInt32]

  /// - Parameters:
  ///   - bytes: all texts, at most 4 GiB.
  ///   - ends: rising offsets into `bytes`, one a row.
  package init(bytes: [UInt8] = [], ends: [UInt32] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  package var count: Int { ends.count }

  package func range(_ row: Int) -> Range<Int> {
    guard row < ends.count else { return 0..<0 }
    return (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
  }

  package subscript(row: Int) -> String {
    String(decoding: bytes[range(row)], as: UTF8.self)
  }

  package func isEmpty(_ row: Int) -> Bool { range(row).isEmpty }

  package mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  package mutating func append(_ text: Span<UInt8>) {
    for index in text.indices { bytes.append(text[index]) }
    ends.append(UInt32(bytes.count))
  }

  /// Makes room for so many texts of so many bytes together.
  package mutating func reserve(rows: Int, bytes count: Int) {
    bytes.reserveCapacity(count)
    ends.reserveCapacity(rows)
  }

  package mutating func appendEmpty(count: Int) {
    ends.append(contentsOf: repeatElement(UInt32(bytes.count), count: count))
  }

  package mutating func append(contentsOf other: TextColumn) {
    let base = UInt32(bytes.count)
    bytes.append(contentsOf: other.bytes)
    for end in other.ends { ends.append(base + end) }
  }

  /// The texts of these rows, in this order.
  package func picking(_ rows: [Int]) -> TextColumn {
    guard !ends.isEmpty else { return self }
    var picked = TextColumn()
    for row in rows { picked.append(bytes[range(row)]) }
    return picked
  }
}
