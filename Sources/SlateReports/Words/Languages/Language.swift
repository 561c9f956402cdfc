/// What a language does not share with others: its wording of each template, and how it writes numbers.
///
/// A language is a file beside this one and a place in `all`.
package final class Language: Sendable {
  /// BCP 47: `en`.
  package let code: String
  let decimalMark: String
  /// Between groups of three digits.
  let groupMark: String
  /// Whether a word that begins a sentence has a small letter inside one, as English has it.
  let lowercasesInsideSentences: Bool
  /// Which of a template's forms a count takes, from 0.
  private let form: @Sendable (Int) -> Int
  private let wording: (@Sendable (_ key: String, _ group: String) -> String?)?

  /// - Parameter wording: that of a template by its key, `{1} of {2}`, and its group of words, `RiskWords`;
  ///   nil leaves it in English, as no wording at all leaves everything. Forms that depend on a count stand
  ///   behind one another, parted by `|`.
  init(
    code: String, decimalMark: String, groupMark: String, lowercasesInsideSentences: Bool,
    form: @escaping @Sendable (Int) -> Int,
    wording: (@Sendable (_ key: String, _ group: String) -> String?)?
  ) {
    self.code = code
    self.decimalMark = decimalMark
    self.groupMark = groupMark
    self.lowercasesInsideSentences = lowercasesInsideSentences
    self.form = form
    self.wording = wording
  }

  /// The first is that of a review for which none is asked.
  package static let all: [Language] = [.english, .accented]

  /// - Parameter code: of one of `all`, in any case.
  package static func named(_ code: String) -> Language? {
    all.first { $0.code.lowercased() == code.lowercased() }
  }

  /// The filled template.
  func text(_ template: Template, in group: String) -> String {
    wording?(template.key, group).map(template.filled) ?? template.english
  }

  /// The form for a count, of which English has two and gives the second as the key.
  func text(_ count: Int, _ one: Template, _ several: Template, in group: String) -> String {
    guard let wording = wording?(several.key, group) else {
      return count == 1 ? one.english : several.english
    }
    let forms = wording.split(separator: "|", omittingEmptySubsequences: false)
    return several.filled(into: String(forms[min(form(count), forms.count - 1)]))
  }
}
