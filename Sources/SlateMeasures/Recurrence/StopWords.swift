/// Words that say nothing about an issue, from the word lists of each language.
enum StopWords {
  static let all: [String] = english

  /// Words that alone make no issue.
  static let generic: Set<String> = [
    "error", "help", "issue", "problem", "question", "request", "support", "ticket", "urgent",
  ]

  static let replyPrefixes: [[UInt8]] =
    ["re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "res:", "enc:"].map { Array($0.utf8) }
}
