import SlateModel

/// The words in which slate speaks of a text that is no JSON5.
extension JSON5Error.Fault {
  var words: (message: String, remedy: String) {
    switch self {
    case .unexpected(let found, let expected):
      ("\(found.name) where \(expected.name) is expected", expected.remedy(for: found))
    case .unclosedComment: ("a comment is never closed", "end it with */")
    case .unclosedString: ("a text is never closed", "end it with the quote it begins with")
    case .stringOverLineEnd(let opening):
      (
        "the text that begins at \(opening) is not closed on its line",
        "close it, or end the line with \\ to go on in the next"
      )
    case .unknownEscape(.end):
      ("a text ends after \\", "write \\\\ for a backslash, and close the text")
    case .unknownEscape(let found):
      ("\(found.name) does not complete what \\ begins", "write \\\\ for a backslash")
    case .unpairedSurrogate:
      ("half of a surrogate pair is no character", "write the character itself, or both halves")
    case .malformedNumber(let text):
      ("\(text) is not a number", "put quotes around it if it is a text")
    case .numberTooLarge(let text): ("the number \(text) is too large", "write a smaller one")
    case .tooDeep(let limit):
      (
        "brackets lie more than \(limit) deep in one another",
        "close those that are meant to be closed"
      )
    case .tooLarge(let byteLimit):
      ("the file is larger than \(byteLimit) bytes", "is it the right file?")
    case .notUTF8: ("the file is not UTF-8 from here on", "save it as UTF-8")
    }
  }
}

extension JSON5Error.Found {
  fileprivate var name: String {
    switch self {
    case .end: return "the end of the file"
    case .word(let word): return "\"\(word)\""
    case .character(let scalar):
      let isInvisible =
        scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      guard isInvisible else { return scalar == "\"" ? "'\"'" : "\"\(scalar)\"" }
      return "the character U+" + hexadecimal(scalar.value)
    }
  }
}

private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension JSON5Error.Expectation {
  fileprivate var name: String {
    switch self {
    case .value: "a value"
    case .key: "a key or \"}\""
    case .colon: "\":\""
    case .commaOrBracket: "\",\" or \"]\""
    case .commaOrBrace: "\",\" or \"}\""
    case .end: "the end of the file"
    }
  }

  fileprivate func remedy(for found: JSON5Error.Found) -> String {
    switch self {
    case .value:
      if case .word = found { return "put quotes around a text" }
      return "write a text in quotes, a number, true, false, [ … ] or { … }"
    case .key: return "write a key, in quotes unless it is a single word"
    case .colon: return "write the key, then \":\", then its value; quote keys of several words"
    case .commaOrBracket, .commaOrBrace: return "is a comma or a closing bracket missing before it?"
    case .end: return "drop what follows the last closing bracket"
    }
  }
}
