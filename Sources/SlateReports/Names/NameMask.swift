import SlateModel

/// Finds the names of people in texts and puts something else in their place.
///
/// Words are compared folded, and what stands between them makes no difference: "Ruth Calloway",
/// "Calloway, Ruth" and "ruth.calloway" are one name.
struct NameMask: Sendable {
  struct Name: Sendable {
    let spelling: String
    let replacement: String
    /// The list of people has it: a part of it gives its person away, too.
    let isListed: Bool
  }

  private struct Pattern: Sendable {
    /// Behind the first word.
    let rest: [String]
    let replacement: String
  }

  /// By first word, the longest first.
  private var patterns: [String: [Pattern]] = [:]
  /// Given names and surnames of listed people.
  private var parts: [String: String] = [:]

  /// A part of the name of several people stands for neither.
  static let somebody = "somebody"

  init(_ names: [Name]) {
    for name in names {
      let words = Self.words(of: name.spelling).map { foldedName(String(name.spelling[$0])) }
      guard Self.isTelling(words, name) else { continue }
      add(words, name.replacement)
      guard words.count > 1 else { continue }
      // The surname first.
      add([words[words.count - 1]] + words.dropLast(), name.replacement)
      guard name.isListed else { continue }
      for part in words where part.count > 2 {
        let known = parts[part]
        parts[part] = known == nil || known == name.replacement ? name.replacement : Self.somebody
      }
    }
    for first in patterns.keys { patterns[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// A single word is looked for only where it can hardly be anything but a name.
  private static func isTelling(_ words: [String], _ name: Name) -> Bool {
    guard words.count < 2 else { return true }
    guard let word = words.first, word.count > 2 else { return false }
    return name.isListed || word.contains(where: \.isNumber)
  }

  private mutating func add(_ words: [String], _ replacement: String) {
    patterns[words[0], default: []].append(
      Pattern(rest: Array(words.dropFirst()), replacement: replacement))
  }

  /// Letters and digits that follow one another.
  private static func words(of text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      if text[index].isLetter || text[index].isNumber {
        start = start ?? index
      } else if let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<text.endIndex) }
    return ranges
  }

  /// What a system, a team or a client is called: whole names only.
  func name(_ text: String) -> String { masked(text, partsToo: false) }

  /// Prose: whole names, and parts of listed ones that begin with a capital letter.
  func text(_ text: String) -> String { masked(text, partsToo: true) }

  private func masked(_ text: String, partsToo: Bool) -> String {
    let ranges = Self.words(of: text)
    let folded = ranges.map { foldedName(String(text[$0])) }
    var masked = ""
    var end = text.startIndex
    var place = 0
    while place < ranges.count {
      var count = 1
      var replacement = patterns[folded[place]]?.first { pattern in
        folded[(place + 1)...].starts(with: pattern.rest)
      }.map { pattern in
        count += pattern.rest.count
        return pattern.replacement
      }
      if replacement == nil, partsToo, text[ranges[place].lowerBound].isUppercase {
        replacement = parts[folded[place]]
      }
      if let replacement {
        masked += text[end..<ranges[place].lowerBound] + replacement
        end = ranges[place + count - 1].upperBound
      }
      place += count
    }
    return masked + text[end...]
  }

  /// The words of an issue, of which nobody knows the order: whole names, wherever their words stand,
  /// and parts of listed ones.
  func words(_ words: [String]) -> [String] {
    let there = Set(words)
    var replaced: [String: String] = [:]
    for word in words {
      if let part = parts[word] { replaced[word] = part }
      for pattern in patterns[word] ?? [] where there.isSuperset(of: pattern.rest) {
        for other in [word] + pattern.rest { replaced[other] = pattern.replacement }
      }
    }
    var seen: Set<String> = []
    return words.compactMap { word in
      guard let replacement = replaced[word] else { return word }
      return seen.insert(replacement).inserted ? replacement : nil
    }
  }
}
