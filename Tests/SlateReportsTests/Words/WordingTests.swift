import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct WordingTests {
  private let words = Words.english

  @Test(
    arguments: [
      (0, 1, "0 min"), (29, 3600, "0 min"), (30, 3600, "1 min"), (18, 60, "18 min"),
      (3570, 3600, "1 h"), (1, 1, "1 h"), (63, 10, "6 h 18 min"), (359_969, 3600, "99 h 59 min"),
      (359_970, 3600, "100 h"), (14_300, 10, "1,430 h"), (285, 2, "143 h"), (2, 1, "2 h"),
    ] as [(Int64, Int64, String)])
  func `hours are told to the minute, many of them to the hour`(
    numerator: Int64, denominator: Int64, text: String
  ) {
    #expect(words.hours(Ratio(numerator, denominator)) == text)
  }

  @Test(
    arguments: [
      (471, 500, "94.2 %"), (1, 1, "100.0 %"), (0, 3, "0.0 %"), (1, 2000, "0.1 %"),
      (-1, 2000, "-0.1 %"), (1, 2001, "0.05 %"), (-1, 2001, "-0.05 %"), (-1, 2, "-50.0 %"),
      (2999, 3000, "99.97 %"), (29_999, 30_000, "99.997 %"), (1, 1_000_000, "0.0 %"),
      (1999, 2000, "99.95 %"),
      (2, 3, "66.7 %"),
    ] as [(Int64, Int64, String)])
  func `shares have one decimal, and more where one would say all or none`(
    numerator: Int64, denominator: Int64, text: String
  ) {
    #expect(words.share(Ratio(numerator, denominator)) == text)
  }

  @Test func `a difference of shares is told in points`() {
    let gap = words.value(Ratio(429, 1000), of: "watermelon_gap", .share, n: "1", .final)
    #expect(gap == "42.9 points")
    #expect(words.value(Ratio(1, 2), of: "x", .share, n: "1", .final) == "50.0 %")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (24_918, "24,918"), (-1_234_567, "-1,234,567"),
  ])
  func `large numbers have groups of three`(count: Int, text: String) {
    #expect(words.integer(count) == text)
    #expect(words.grouped("\(count).1234") == text + ".1234")
  }

  @Test func `dates are written out`() throws {
    #expect(words.date(try #require(CivilDate(iso: "2026-03-03"))) == "3 March 2026")
    #expect(words.date(try #require(CivilDate(iso: "2024-02-29"))) == "29 February 2024")
    #expect(words.date(try #require(CivilDate(iso: "2026-12-31"))) == "31 December 2026")
  }

  @Test func `decimals have one`() {
    #expect(words.decimal(Ratio(7, 5)) == "1.4")
    #expect(words.decimal(Ratio(1, 20)) == "0.1")
  }

  @Test func `a figure says its value or why it has none`() {
    let figures = TicketTable.example.edition().figures
    #expect(words.value(nil) == "NOT MEASURED")
    #expect(words.value(figures["tickets_reopened"]) == "NOT MEASURED")
    #expect(words.value(figures["resolve_p90_hours"]) == "too few (n 2)")
    #expect(words.value(figures["deadline_bunching"]) == "no cases")
    #expect(words.value(figures["tickets_resolved"]) == "2")
    #expect(words.value(figures["provider_share"]) == "50.0 %")
    #expect(words.value(figures["resolve_median_hours"]) == "48 h")
  }

  @Test func `a text from elsewhere stands on one line and is cut where it is long`() {
    #expect(Wording.name(" a\n b\tc ") == "a b c")
    #expect(
      Wording.name("abcdef", most: 6) == "abcdef" && Wording.name("abcdefg", most: 6) == "abcde…")
    #expect(Wording.name("abcd efg", most: 6) == "abcd…")
    #expect(Wording.name(String(repeating: "x", count: 10_000)).count == Wording.longestName)
  }

  @Test func `names are listed, and those beyond the first few are said to be there`() {
    #expect(words.list([]) == "" && words.list(["A"]) == "A")
    #expect(
      words.list(["A", "B"]) == "A and B" && words.list(["A", "B", "C"]) == "A, B and C")
    #expect(words.list(["A", "B", "C", "D"]) == "A, B, C and another")
    #expect(words.list(["A", "B", "C"], most: 1) == "A and others")
  }

  @Test func `one is not many`() {
    #expect(words.tickets(1) == "1 ticket")
    #expect(words.tickets(0) == "0 tickets" && words.tickets(1000) == "1,000 tickets")
  }
}
