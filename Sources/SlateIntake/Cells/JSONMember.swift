/// Reads one member of a JSON object that stands in a cell, without reading the rest of it.
struct JSONMember {
  private let json: [UInt8]
  private var position = 0

  private init(_ json: [UInt8]) { self.json = json }

  /// What the object's own member of a name says: a text without its escapes, a number or word as it
  /// is written; nil where there is none, it is null, an object or a list, or stands behind something
  /// that is no JSON.
  static func value(of name: [UInt8], in json: [UInt8]) -> [UInt8]? {
    var reader = JSONMember(json)
    guard reader.skip(0x7B) else { return nil }
    while let key = reader.text() {
      guard reader.skip(0x3A) else { return nil }
      if key == name { return reader.plainValue() }
      guard reader.skipValue(), reader.skip(0x2C) else { return nil }
    }
    return nil
  }

  private var next: UInt8 { position < json.count ? json[position] : 0 }

  private mutating func skipBlanks() {
    while [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func plainValue() -> [UInt8]? {
    skipBlanks()
    if next == 0x22 { return text() }
    let word = self.word()
    return word.isEmpty || word.elementsEqual("null".utf8) ? nil : Array(word)
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() -> ArraySlice<UInt8> {
    let start = position
    while position < json.count, !Array(",}] \t\r\n[{".utf8).contains(next) { position += 1 }
    return json[start..<position]
  }

  /// Steps over a value, whatever is in it.
  private mutating func skipValue() -> Bool {
    var depth = 0
    repeat {
      skipBlanks()
      switch next {
      case 0x22: if text() == nil { return false }
      case 0x7B, 0x5B:
        depth += 1
        position += 1
      case 0x7D, 0x5D:
        depth -= 1
        position += 1
      case 0x2C where depth > 0, 0x3A where depth > 0: position += 1
      default: if word().isEmpty { return false }
      }
    } while depth > 0
    return depth == 0
  }

  /// A text in quotes.
  private mutating func text() -> [UInt8]? {
    guard skip(0x22) else { return nil }
    var text: [UInt8] = []
    while position < json.count {
      let byte = json[position]
      position += 1
      if byte == 0x22 { return text }
      if byte == 0x5C {
        guard let scalar = escaped() else { return nil }
        text += Array(String(scalar).utf8)
      } else {
        text.append(byte)
      }
    }
    return nil
  }

  /// What stands for the letter behind a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    let letter = next
    position += 1
    switch letter {
    case 0x6E: return "\n"
    case 0x74: return "\t"
    case 0x72: return "\r"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x75: return unicode()
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(letter)
    default: return nil
    }
  }

  /// The scalar of four digits, or of two such halves.
  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard next == 0x5C, position + 1 < json.count, json[position + 1] == 0x75 else { return nil }
    position += 2
    guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= json.count else { return nil }
    let digits = String(decoding: json[position..<position + 4], as: UTF8.self)
    position += 4
    return UInt32(digits, radix: 16)
  }
}
