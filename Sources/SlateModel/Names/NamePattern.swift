/// A name in which `*` stands for any run of characters, none included.
///
/// Names are compared in their folded form: see ``foldedName(_:)``.
package struct NamePattern: Hashable, Sendable {
  /// As it was written.
  package let text: String
  private let folded: [UInt8]

  package init(_ text: String) {
    self.text = text
    folded = Array(foldedName(text).utf8)
  }

  /// Tells whether this is a plain name, without any `*`.
  package var isExact: Bool { !folded.contains(star) }

  /// Tells whether only white space was written.
  package var isEmpty: Bool { folded.isEmpty }

  /// The form in which it is compared, `*` included.
  package var foldedText: String { String(decoding: folded, as: UTF8.self) }

  /// How many Unicode scalars beside `*` the folded pattern has: the more, the more special.
  package var characterCount: Int {
    folded.count { $0 != star && ($0 & 0xC0) != 0x80 }
  }

  package func matches(_ name: String) -> Bool { matches(folded: foldedName(name)) }

  /// The same for a name that has been folded already.
  package func matches(folded name: String) -> Bool { matches(name.utf8) }

  /// Tells whether every name that `other` matches is matched by this pattern.
  ///
  /// Taken as a name, `other` has stars that only a star of this pattern can swallow; whatever
  /// replaces them is swallowed by the same star.
  package func covers(_ other: NamePattern) -> Bool { matches(other.foldedText.utf8) }

  /// Goes back to the last star alone: an earlier one never needs to take more. At worst the
  /// product of the two lengths.
  private func matches(_ name: String.UTF8View) -> Bool {
    var position = name.startIndex
    var next = 0
    var resumption: (next: Int, position: String.Index)?
    while position < name.endIndex {
      if next < folded.count, folded[next] == star {
        next += 1
        resumption = (next, position)
      } else if next < folded.count, folded[next] == name[position] {
        next += 1
        position = name.index(after: position)
      } else if let last = resumption {
        position = name.index(after: last.position)
        next = last.next
        resumption = (next, position)
      } else {
        return false
      }
    }
    return folded[next...].allSatisfy { $0 == star }
  }
}

private let star = UInt8(ascii: "*")

extension NamePattern: Comparable {
  /// By the UTF-8 bytes of the folded pattern, then of the text.
  package static func < (left: NamePattern, right: NamePattern) -> Bool {
    if left.folded != right.folded { return left.folded.lexicographicallyPrecedes(right.folded) }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
