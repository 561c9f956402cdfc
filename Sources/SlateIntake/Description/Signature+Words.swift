import SlateModel

extension Signature {
  /// What a header must have, in words.
  var words: String {
    let identified =
      identifiers.isEmpty ? [] : ["identifiers like " + identifiers.joined(separator: ", ")]
    return (clauses.map(\.words) + identified).joined(separator: "; ")
  }
}

extension Signature.Clause {
  fileprivate var words: String {
    let quoted = headers.map { "\"\($0)\"" }.joined(separator: ", ")
    if arePrefixes {
      return "a header that begins with " + (headers.count > 1 ? "one of " : "") + quoted
    }
    if count.upperBound == 0 { return "none of " + quoted }
    if count.lowerBound == headers.count { return quoted }
    return (count.lowerBound == 1 ? "one of " : "\(count.lowerBound) of ") + quoted
  }
}
