import Foundation

/// A subject in the form in which it is looked at: compatibility form (NFKC), lower case, and
/// nothing beyond ASCII but letters, digits and marks.
struct SubjectText {
  /// As much as `count` says; it begins with a blank.
  var bytes: [UInt8] = []
  private(set) var count = 0
  /// Where words begin that were written with a capital letter and a small one, or a single capital.
  private(set) var capitals: [Int] = []

  static let blank: UInt8 = 0x20

  mutating func read(_ subject: Span<UInt8>) {
    count = subject.count + 1
    var capitals: [Int] = []
    swap(&capitals, &self.capitals)
    capitals.removeAll(keepingCapacity: true)
    if bytes.count < count { bytes = Array(repeating: Self.blank, count: count * 2) }
    var text = bytes.mutableSpan
    text[0] = Self.blank
    var all: UInt8 = 0
    var before = Self.blank
    for index in subject.indices {
      let byte = subject[index]
      all |= byte
      if byte &- 0x41 < 26 {
        text[index + 1] = byte | 0x20
        if !Mask.isWord(before) { capitals.append(index + 1) }
      } else {
        text[index + 1] = byte
      }
      before = byte
    }
    self.capitals = capitals
    if all >= 0x80, !foldLatin(subject) { readScalars(subject) }
    keepCapitals(subject)
  }

  /// Folds the letters of western Europe, and typographic quotes and dashes, where they stand.
  ///
  /// - Returns: whether there was nothing else.
  private mutating func foldLatin(_ subject: Span<UInt8>) -> Bool {
    let count = count
    var capitals: [Int] = []
    swap(&capitals, &self.capitals)
    var text = bytes.mutableSpan
    var index = 1
    while index < count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let second = index + 1 < count ? text[index + 1] : 0
      if byte == 0xC3, second >= 0x80, second <= 0xBF {
        if second == 0x97 || second == 0xB7 {
          text[index] = Self.blank
          text[index + 1] = Self.blank
        } else if second < 0x9F {
          text[index + 1] = second + 0x20
          if !Mask.isWord(text[index - 1]) { capitals.append(index) }
        }
        index += 2
      } else if byte == 0xE2, second == 0x80, index + 2 < count,
        Self.isQuoteOrDash(text[index + 2])
      {
        for place in index..<index + 3 { text[place] = Self.blank }
        index += 3
      } else {
        return false
      }
    }
    // Combining marks would have ended it: what is left is in its compatibility form.
    self.capitals = capitals.sorted()
    return true
  }

  /// The last byte of U+2010 to U+201F but U+2017, and of U+2026.
  private static func isQuoteOrDash(_ byte: UInt8) -> Bool {
    (byte >= 0x90 && byte <= 0x9F && byte != 0x97) || byte == 0xA6
  }

  private mutating func readScalars(_ subject: Span<UInt8>) {
    let string = String(decoding: subject.indices.map { subject[$0] }, as: UTF8.self)
    capitals.removeAll(keepingCapacity: true)
    bytes = [Self.blank]
    var isInWord = false
    for scalar in string.precomposedStringWithCompatibilityMapping.unicodeScalars {
      if scalar.properties.isUppercase, !isInWord { capitals.append(bytes.count) }
      append(scalar)
      if scalar.properties.generalCategory == .format { continue }
      isInWord = Mask.isWord(bytes[bytes.count - 1])
    }
    count = bytes.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      return bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    switch scalar.properties.generalCategory {
    case .format: return
    case .decimalNumber: bytes.append(0x30 + UInt8(scalar.properties.numericValue ?? 0))
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber, .otherNumber:
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    default: bytes.append(Self.blank)
    }
  }

  /// Leaves out the capitals of words in capitals throughout.
  private mutating func keepCapitals(_ subject: Span<UInt8>) {
    guard count == subject.count + 1 else { return }
    capitals.removeAll { place in
      // Offsets are those of the subject and one.
      let next = subject[place - 1] < 0x80 ? place : place + 1
      guard next < subject.count else { return false }
      return subject[next] &- 0x41 < 26
    }
  }
}
