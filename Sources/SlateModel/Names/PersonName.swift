/// The forms in which tools write the name of a person.
package enum PersonName {
  /// The same name as people say it: `McKenzie, Rob (4711)` is `Rob McKenzie`.
  ///
  /// An id in brackets behind it goes; of two parts with a comma between them the second comes first,
  /// unless it is a title or a company's, or both are whole names of two people.
  package static func spoken(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x2C || $0 == 0x29 }) else { return name }
    let whole = withoutID(name)
    let parts = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return whole }
    let (last, first) = (words(parts[0]), words(parts[1]))
    guard isName(last), isName(first), isCapital(last.last), isCapital(first.first),
      !isEnding(first), !areTwoPeople(last, first)
    else {
      return whole
    }
    return (first + last).joined(separator: " ")
  }

  /// The folded form in which two spellings of one person are the same.
  package static func key(_ name: String) -> String { foldedName(spoken(name)) }

  /// Without ` (4711)`, ` (rmckenzie)` or ` (rob@example.com)`; other remarks tell people apart.
  private static func withoutID(_ name: String) -> String {
    guard name.hasSuffix(")"), let start = name.lastIndex(of: "(") else { return name }
    let id = name[name.index(after: start)...].dropLast()
    let before = name[..<start]
    let isID =
      !id.isEmpty
      && (id.contains(where: \.isNumber) || id.contains("@")
        || id.allSatisfy { $0.isASCII && ($0.isLowercase || "._-".contains($0)) })
    let kept = words(before).joined(separator: " ")
    return isID && !kept.isEmpty ? kept : name
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    text.split { $0.isWhitespace }.map { String($0) }
  }

  private static func isName(_ words: [String]) -> Bool {
    !words.isEmpty && words.count <= 4
      && words.allSatisfy { word in
        word.contains(where: \.isLetter) && !word.contains { $0.isNumber || "@/&".contains($0) }
      }
  }

  /// Small letters begin logins: `ana, bfox` are two of them.
  private static func isCapital(_ word: String?) -> Bool { word?.first?.isLowercase == false }

  private static let endings: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq", "esq.",
    "inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc", "gmbh", "ag", "kg", "s.a.", "sa", "sas",
    "s.l.", "lda", "ltda", "ltda.", "corp", "corp.", "co.", "pty", "n.v.", "b.v.",
  ]

  /// What follows a name and begins none.
  private static func isEnding(_ words: [String]) -> Bool {
    words.contains { endings.contains($0.lowercased()) }
  }

  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "la", "le", "van", "von", "der", "den",
    "ter", "ten", "zu", "el", "al", "bin", "ibn", "st.", "san", "santa", "mac", "y",
  ]

  /// `Ana Torres, Ben Fox`, but not `de la Cruz, María Elena`.
  private static func areTwoPeople(_ last: [String], _ first: [String]) -> Bool {
    last.count > 1 && first.count > 1 && !last.contains { particles.contains($0.lowercased()) }
  }
}
