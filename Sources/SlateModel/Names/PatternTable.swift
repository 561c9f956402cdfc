/// Finds the pattern that speaks for a name: the exact name first, then the pattern with the most
/// characters besides `*`, then the smaller by UTF-8 bytes.
package struct PatternTable: Sendable {
  private var exact: [String: Int] = [:]
  private var wild: [(pattern: NamePattern, index: Int)] = []

  /// Of exact names that fold alike the first counts.
  package init(_ patterns: [NamePattern]) {
    for (index, pattern) in patterns.enumerated() {
      if pattern.isExact {
        if exact[pattern.foldedText] == nil { exact[pattern.foldedText] = index }
      } else {
        wild.append((pattern, index))
      }
    }
    wild.sort { left, right in
      let (leftCount, rightCount) = (left.pattern.characterCount, right.pattern.characterCount)
      if leftCount != rightCount { return leftCount > rightCount }
      if left.pattern != right.pattern { return left.pattern < right.pattern }
      return left.index < right.index
    }
  }

  /// The place in the list given of the pattern that speaks for `name`; nil for an empty name.
  package func index(for name: String) -> Int? {
    let folded = foldedName(name)
    guard !folded.isEmpty else { return nil }
    if let index = exact[folded] { return index }
    return wild.first { $0.pattern.matches(folded: folded) }?.index
  }
}
