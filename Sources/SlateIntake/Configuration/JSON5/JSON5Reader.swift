import SlateModel

/// Reads JSON5, keeping where everything stands.
///
/// The grammar is that of json5.org 1.0.0, but half a surrogate pair and a number that no `Double`
/// holds are errors. One leading byte-order mark is skipped.
struct JSON5Reader {
  /// How deep arrays and objects may lie in one another.
  static let depthLimit = 64
  /// 4 MiB.
  static let byteLimit = 4 << 20

  private var cursor: JSON5Cursor
  private var depth = 0

  /// The one value of a document.
  static func value(in bytes: [UInt8]) throws(JSON5Error) -> JSON5Value {
    guard bytes.count <= byteLimit else {
      throw JSON5Error(fault: .tooLarge(byteLimit: byteLimit), place: nil)
    }
    var reader = JSON5Reader(cursor: try JSON5Cursor(bytes))
    try reader.cursor.skipSpace()
    let value = try reader.value()
    try reader.cursor.skipSpace()
    guard reader.cursor.peek == nil else { throw reader.cursor.unexpected(expected: .end) }
    return value
  }

  private init(cursor: JSON5Cursor) { self.cursor = cursor }

  private mutating func value() throws(JSON5Error) -> JSON5Value {
    let place = cursor.place
    switch cursor.peek {
    case "{": return JSON5Value(place: place, content: .object(try nested(Self.members)))
    case "[": return JSON5Value(place: place, content: .array(try nested(Self.elements)))
    case "\"", "'": return JSON5Value(place: place, content: .string(try cursor.string()))
    case let scalar? where JSON5Cursor.beginsNumber(scalar):
      return JSON5Value(place: place, content: .number(try cursor.number()))
    case let scalar? where JSON5Cursor.beginsWord(scalar):
      return JSON5Value(place: place, content: try word())
    default: throw cursor.unexpected(expected: .value)
    }
  }

  private mutating func word() throws(JSON5Error) -> JSON5Value.Content {
    let place = cursor.place
    let word = try cursor.word()
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "Infinity": return .number(.infinity)
    case "NaN": return .number(.nan)
    default:
      throw JSON5Error(fault: .unexpected(.word(word), expected: .value), place: place)
    }
  }

  /// Reads what lies between an opening bracket and its closing one, both included.
  private mutating func nested<Content>(
    _ content: (inout JSON5Reader) throws(JSON5Error) -> Content
  ) throws(JSON5Error) -> Content {
    guard depth < Self.depthLimit else {
      throw JSON5Error(fault: .tooDeep(limit: Self.depthLimit), place: cursor.place)
    }
    depth += 1
    defer { depth -= 1 }
    cursor.advance()
    try cursor.skipSpace()
    return try content(&self)
  }

  private static func elements(
    _ reader: inout JSON5Reader
  ) throws(JSON5Error) -> [JSON5Value] {
    var elements: [JSON5Value] = []
    while !reader.cursor.take("]") {
      elements.append(try reader.value())
      try reader.separator(before: "]", orElse: .commaOrBracket)
    }
    return elements
  }

  private static func members(
    _ reader: inout JSON5Reader
  ) throws(JSON5Error) -> [JSON5Value.Member] {
    var members: [JSON5Value.Member] = []
    while !reader.cursor.take("}") {
      let place = reader.cursor.place
      let key = Placed(try reader.key(), at: place)
      try reader.cursor.skipSpace()
      guard reader.cursor.take(":") else { throw reader.cursor.unexpected(expected: .colon) }
      try reader.cursor.skipSpace()
      members.append(JSON5Value.Member(key: key, value: try reader.value()))
      try reader.separator(before: "}", orElse: .commaOrBrace)
    }
    return members
  }

  private mutating func key() throws(JSON5Error) -> String {
    switch cursor.peek {
    case "\"", "'": return try cursor.string()
    case let scalar? where JSON5Cursor.beginsWord(scalar): return try cursor.word()
    default: throw cursor.unexpected(expected: .key)
    }
  }

  /// Passes the comma after a member; one before the closing bracket may be there or not.
  private mutating func separator(
    before closing: Unicode.Scalar, orElse expectation: JSON5Error.Expectation
  ) throws(JSON5Error) {
    try cursor.skipSpace()
    if cursor.take(",") {
      try cursor.skipSpace()
    } else if cursor.peek != closing {
      throw cursor.unexpected(expected: expectation)
    }
  }
}
