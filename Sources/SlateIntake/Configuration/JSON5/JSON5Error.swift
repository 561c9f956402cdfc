import SlateModel

/// Why a text is no JSON5, and where.
struct JSON5Error: Error, Equatable {
  enum Fault: Sendable, Equatable {
    case unexpected(Found, expected: Expectation)
    /// The comment begins at the error's place.
    case unclosedComment
    /// The string begins at the error's place.
    case unclosedString
    /// The string begins at `opening`; its line ends at the error's place.
    case stringOverLineEnd(opening: SourcePlace)
    /// What follows the backslash at the error's place means nothing.
    case unknownEscape(Found)
    /// Half of a surrogate pair, which is no character.
    case unpairedSurrogate
    case malformedNumber(String)
    case numberTooLarge(String)
    case tooDeep(limit: Int)
    /// Has no place.
    case tooLarge(byteLimit: Int)
    case notUTF8
  }

  enum Found: Sendable, Equatable {
    case end
    case character(Unicode.Scalar)
    case word(String)
  }

  enum Expectation: Sendable, Equatable {
    case value
    case key
    case colon
    case commaOrBracket
    case commaOrBrace
    case end
  }

  var fault: Fault
  var place: SourcePlace?
}
