import SlateMeasures
import SlateModel

/// What the reports say in one language: its templates by subject, and how figures, dates and lists are
/// written for people.
struct Words: WordGroup, Sendable {
  let language: Language
  /// That of what slate says beside the reports.
  static let english = Words(language: .english)

  var words: Words { self }

  var charts: ChartWords { ChartWords(words: self) }
  var coverage: CoverageWords { CoverageWords(words: self) }
  var decisions: DecisionWords { DecisionWords(words: self) }
  var detail: DetailWords { DetailWords(words: self) }
  var families: FamilyWords { FamilyWords(words: self) }
  var headline: HeadlineWords { HeadlineWords(words: self) }
  var history: HistoryWords { HistoryWords(words: self) }
  var knowledge: KnowledgeWords { KnowledgeWords(words: self) }
  var measures: MeasureWords { MeasureWords(words: self) }
  var page: PageWords { PageWords(words: self) }
  var recurring: RecurringWords { RecurringWords(words: self) }
  var review: ReviewWords { ReviewWords(words: self) }
  var risks: RiskWords { RiskWords(words: self) }
  var scoreboard: ScoreboardWords { ScoreboardWords(words: self) }
  var service: ServiceWords { ServiceWords(words: self) }
}

extension Words {
  var notMeasured: String { say("NOT MEASURED") }
  /// Of a rate over one or two people, where names are hidden.
  var withheld: String { say("withheld") }
  var namesAreHidden: String {
    say("Names of people are hidden. A rate over fewer than three people is withheld.")
  }

  private var months: [Template] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }

  /// `3 March 2026`.
  func date(_ date: CivilDate) -> String {
    say("\(date.day) \(say(months[date.month - 1])) \(date.year)")
  }

  /// `1 ticket`, `2 tickets`.
  func tickets(_ count: Int) -> String {
    say(count, "\(integer(count)) ticket", "\(integer(count)) tickets")
  }

  /// Of the row of all together.
  var all: String { say("All") }

  func side(_ side: Side) -> String {
    switch side {
    case .internal: say("internal")
    case .provider: say("provider")
    case .unknown: say("unknown")
    }
  }

  /// `A, B and C`; those beyond the first few are only said to be there.
  func list(_ names: [String], most: Int = 3) -> String {
    let shown = names.prefix(most).map { Wording.name($0, most: Wording.longestListed) }
    let told = shown.joined(separator: ", ")
    return names.count > most
      ? say(names.count - most, "\(told) and another", "\(told) and others") : enumeration(shown)
  }

  /// `A, B and C`, each as it is.
  func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return say("\(parts.dropLast().joined(separator: ", ")) and \(last)")
  }

  /// The beginning of a sentence, inside one: a word of capitals stays.
  func insideSentence(_ text: String) -> String {
    guard language.lowercasesInsideSentences, text.dropFirst().first?.isUppercase != true else {
      return text
    }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
