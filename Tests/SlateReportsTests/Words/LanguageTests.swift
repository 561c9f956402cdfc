import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct LanguageTests {
  /// Says a few things otherwise, and counts as Polish does.
  private static let other = Language(
    code: "x", decimalMark: ",", groupMark: " ", lowercasesInsideSentences: false,
    form: { count in
      let (unit, ten) = (count % 10, count % 100 / 10)
      return count == 1 ? 0 : (2...4).contains(unit) && ten != 1 ? 1 : 2
    },
    wording: { key, group in wordings["\(group): \(key)"] ?? wordings[key] })

  private static let wordings = [
    "{1} of {2}": "of {2}: {1}", "{1} tickets": "{1} bilet|{1} bilety|{1} biletów",
    "{1} {2} {3}": "{1}. {2} {3}", "March": "März", "{1} h {2} min": "{1} Std. {2} Min.",
    "none": "keine", "KnowledgeWords: none": "keine Stufe",
  ]

  private let words = Words(language: other)

  @Test func `a template is said with its holes where the language has them`() {
    #expect(words.of("94.2 %", 1200) == "of 1 200: 94.2 %")
    #expect(Words.english.of("94.2 %", 1200) == "94.2 % of 1,200")
  }

  @Test(arguments: [(1, "1 bilet"), (3, "3 bilety"), (5, "5 biletów"), (13, "13 biletów")])
  func `a count takes the form that the language gives it`(count: Int, told: String) {
    #expect(words.tickets(count) == told)
  }

  @Test func `a language with fewer forms than counts takes the last`() {
    let one = Language(
      code: "x", decimalMark: ".", groupMark: "", lowercasesInsideSentences: true,
      form: { $0 == 1 ? 0 : 1 }, wording: { key, _ in key == "{1} tickets" ? "{1} piao" : nil })
    #expect(
      Words(language: one).tickets(7) == "7 piao" && Words(language: one).tickets(1) == "1 piao")
  }

  @Test func `what a language does not say is said in English`() {
    #expect(words.points("4,2") == "4,2 points" && words.withheld == "withheld")
    #expect(Template("{9} of").filled(into: "{9} {x} {") == "{9} {x} {")
  }

  @Test func `a group of words may say the same otherwise`() {
    #expect(words.scoreboard.noneSet == "keine")
    #expect(words.knowledge.step(.none) == "keine Stufe")
  }

  @Test func `numbers, dates and lengths of time follow the language`() throws {
    #expect(words.grouped("-1234567.25") == "-1 234 567,25")
    #expect(words.share(Ratio(471, 500)) == "94,2 %" && words.decimal(Ratio(7, 5)) == "1,4")
    #expect(
      words.hours(Ratio(63, 10)) == "6 Std. 18 Min." && words.hours(Ratio(1430, 1)) == "1 430 h")
    #expect(words.date(try #require(CivilDate(iso: "2026-03-03"))) == "3. März 2026")
    #expect(words.insideSentence("Work that moved") == "Work that moved")
    #expect(Words.english.insideSentence("Work that moved") == "work that moved")
    #expect(Words.english.insideSentence("SLA policies") == "SLA policies")
  }

  @Test func `a language is named by its code, whatever its case`() {
    #expect(Language.named("EN") === Language.english)
    #expect(Language.named("en-xa") === Language.accented && Language.named("tlh") == nil)
    #expect(Set(Language.all.map(\.code)).count == Language.all.count)
  }

  @Test func `a template's key has its holes by number`() {
    let template: Template = "\(3) of \("many")"
    #expect(template.key == "{1} of {2}" && template.english == "3 of many")
  }
}
