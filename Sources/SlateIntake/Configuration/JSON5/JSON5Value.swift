import SlateModel

/// A value of a JSON5 document, with its place and all its members, repeated ones too.
struct JSON5Value: Sendable {
  enum Content: Sendable {
    case null
    case boolean(Bool)
    /// Infinity and NaN included; never infinite by overflow.
    case number(Double)
    case string(String)
    case array([JSON5Value])
    case object([Member])
  }

  struct Member: Sendable {
    var key: Placed<String>
    var value: JSON5Value
  }

  /// Where its first character stands.
  var place: SourcePlace
  var content: Content
}

extension JSON5Value {
  /// The sorts of values there are, for those who have to name one.
  enum Kind: Sendable, Equatable {
    case null
    case boolean
    case number
    case string
    case array
    case object
  }

  var kind: Kind {
    switch content {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}
