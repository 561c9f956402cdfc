import SlateModel

/// Walks over the scalars of a JSON5 text and knows the line and column of the next one.
struct JSON5Cursor {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private(set) var place = SourcePlace(line: 1, column: 1)

  /// The text as UTF-8; its byte-order mark, if it has one, is no column.
  init(_ bytes: [UInt8]) throws(JSON5Error) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let whole = String(validating: text, as: UTF8.self) {
      scalars = Array(whole.unicodeScalars)
    } else {
      throw JSON5Error(fault: .notUTF8, place: Self.firstFault(in: text))
    }
  }

  private static func firstFault(in bytes: ArraySlice<UInt8>) -> SourcePlace {
    var rest = bytes.makeIterator()
    var decoder = UTF8()
    var place = SourcePlace(line: 1, column: 1)
    var previous: Unicode.Scalar?
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      place.advance(over: scalar, after: previous)
      previous = scalar
    }
    return place
  }

  /// The next scalar; nil at the end.
  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// The scalar after the next one.
  var peekSecond: Unicode.Scalar? {
    position + 1 < scalars.count ? scalars[position + 1] : nil
  }

  mutating func advance() {
    guard position < scalars.count else { return }
    place.advance(over: scalars[position], after: position > 0 ? scalars[position - 1] : nil)
    position += 1
  }

  /// Passes the next scalar and returns it; nil at the end.
  mutating func next() -> Unicode.Scalar? {
    let scalar = peek
    advance()
    return scalar
  }

  /// Passes the next scalar if it is this one, and tells whether it was.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    advance()
    return true
  }

  var found: JSON5Error.Found { peek.map { .character($0) } ?? .end }

  func unexpected(expected: JSON5Error.Expectation) -> JSON5Error {
    JSON5Error(fault: .unexpected(found, expected: expected), place: place)
  }
}

extension SourcePlace {
  /// Moves behind a scalar. The LF of a CR LF ends no second line.
  fileprivate mutating func advance(over scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
    switch scalar {
    case "\n" where previous == "\r": break
    case "\n", "\r":
      line += 1
      column = 1
    default: column += 1
    }
  }
}
