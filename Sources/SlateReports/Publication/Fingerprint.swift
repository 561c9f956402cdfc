import SlateCSV

/// A short name for some bytes: other bytes have, as good as certainly, another.
enum Fingerprint {
  static func of(_ bytes: [UInt8]) -> String { written(byteHash(bytes.span)) }

  static func of(_ text: String) -> String { of(Array(text.utf8)) }

  /// Of a set of texts, from the hash of each in whatever order they come.
  static func ofSet(hashes: some Sequence<UInt64>) -> String {
    var sum: UInt64 = 0
    var count: UInt64 = 0
    for hash in hashes {
      sum &+= hash
      count += 1
    }
    return written(sum) + "-\(count)"
  }

  static func ofSet(_ texts: some Sequence<String>) -> String {
    ofSet(hashes: texts.lazy.map { byteHash(Array($0.utf8).span) })
  }

  /// Sixteen hexadecimal digits.
  private static func written(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
