import SlateModel

/// A line of a file of family rules, and what may be wrong there.
struct RulePlace {
  let file: String
  let line: Int

  init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  init(_ rule: FamilyRule) { self.init(file: rule.file, line: rule.line) }

  private func warning(_ message: String, _ remedy: String) -> Problem {
    Problem(
      file: file, place: SourcePlace(line: line, column: 0), severity: .warning, message: message,
      remedy: remedy)
  }

  func unknown(_ word: String) -> Problem {
    let known = FamilyRule.Kind.allCases.map(\.rawValue)
    let guess = nearest(to: word, among: known).map { "did you mean \($0)? " } ?? ""
    return warning(
      "there is no rule \"\(word)\"", guess + "rules are " + known.joined(separator: ", "))
  }

  func nameless() -> Problem {
    warning("a name is given without the name", "write it into the column into")
  }

  func unknownWorkaround(_ word: String) -> Problem {
    warning("there is no workaround \"\(word)\"", "workarounds are temporary or accepted")
  }

  func contradicts(_ other: FamilyRule) -> Problem {
    warning(
      "the rule contradicts the one on line \(other.line), which counts",
      "keep one of the two; of equal patterns one that ignores counts last, then the smaller word "
        + "counts")
  }

  func loops(_ lines: [Int]) -> Problem {
    warning(
      "merges go round in a circle with line \(lines.map(String.init).joined(separator: ", "))",
      "each ticket went where the rule of its own subject sends it; send them all to one family")
  }

  func unknownFamily(_ id: String) -> Problem {
    warning(
      "there is no family \(id) in the area of the tickets that the rule matches",
      "they are a family of that name; take the id from families.csv, or write a name")
  }

  func matchesNothing() -> Problem {
    warning(
      "the rule matches no ticket", "patterns match whole subjects; * stands for any characters")
  }

  func namesAnother(_ name: String, than other: FamilyRule) -> Problem {
    warning(
      "a family that line \(other.line) calls \"\(other.into)\" is called \"\(name)\" here",
      "the more special pattern counts; name each family once, or split it")
  }
}
