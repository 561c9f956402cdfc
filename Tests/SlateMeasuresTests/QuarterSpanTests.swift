import SlateModel
import Testing

@testable import SlateMeasures

struct QuarterSpanTests {
  private func span(
    _ label: String, _ zone: ZoneRules = .utc, fiscalYearStart: Int = 1, dataEnd: Int64 = .max / 2
  ) throws -> QuarterSpan {
    QuarterSpan(
      try Quarter(label: label, fiscalYearStart: fiscalYearStart), zone: zone,
      dataEnd: Instant(secondsSince1970: dataEnd))
  }

  @Test func `months are those of the fiscal quarter`() throws {
    #expect(try span("2026-Q1").monthNames == ["2026-01", "2026-02", "2026-03"])
    #expect(
      try span("FY2027-Q3", fiscalYearStart: 5).monthNames == ["2026-11", "2026-12", "2027-01"])
  }

  @Test func `a month begins at its first local midnight`() throws {
    let sydney = try ZoneRules.load("Australia/Sydney")
    let span = try span("2026-Q4", sydney)
    // Sydney is 10 h ahead until 4 October 2026, then 11.
    #expect(span.start == localSeconds("2026-09-30 14:00"))
    #expect(span.end == localSeconds("2026-12-31 13:00"))
    let november = localSeconds("2026-10-31 13:00")
    #expect([span.start, november - 1, november, span.end - 1].map(span.month) == [0, 0, 1, 2])
  }

  @Test func `weeks of a quarter are ISO weeks over the edge of a year`() throws {
    // 1 January 2027 is a Friday: it lies in the last week of 2026, which is the 53rd.
    let first = try span("2027-Q1")
    #expect(first.weekNames.count == 14)
    #expect(first.weekNames.prefix(3) == ["2026-W53", "2027-W01", "2027-W02"])
    #expect(first.weekNames.last == "2027-W13")
    let fourth = try span("2026-Q4")
    #expect(fourth.weekNames.first == "2026-W40" && fourth.weekNames.last == "2026-W53")
  }

  @Test func `a week begins on Monday and shows the quarter's part`() throws {
    let span = try span("2027-Q1")
    let instants = ["2027-01-01", "2027-01-03 23:59:59", "2027-01-04", "2027-03-31 23:59:59"]
    #expect(instants.map { span.week(of: localSeconds($0)) } == [0, 0, 1, 13])
  }

  @Test func `a quarter that begins on Monday has its week first`() throws {
    // 1 July 2030 is a Monday.
    #expect(try span("2030-Q3").weekNames.first == "2030-W27")
    #expect(try span("2030-Q3").week(of: localSeconds("2030-07-08")) == 1)
  }

  @Test func `whole weeks are those of which no day lies elsewhere`() throws {
    // Friday 1 January to Wednesday 31 March 2027; 1 July 2030 is a Monday, 30 September too.
    #expect(try span("2027-Q1").wholeWeeks == 1..<13)
    #expect(try span("2027-Q1").seenWeeks == 0..<14)
    #expect(try span("2030-Q3").wholeWeeks == 0..<13)
    #expect(try span("2030-Q3").seenWeeks == 0..<14)
  }

  @Test(arguments: [
    ("2027-01-04", 1..<1, 0..<1), ("2027-01-05", 1..<1, 0..<2), ("2027-01-10", 1..<1, 0..<2),
    ("2027-01-11", 1..<2, 0..<2), ("2027-01-12", 1..<2, 0..<3), ("2026-12-01", 1..<1, 0..<0),
  ])
  func `where the data end early, weeks are whole up to there`(
    dataEnd: String, whole: Range<Int>, seen: Range<Int>
  ) throws {
    let quarter = try Quarter(label: "2027-Q1", fiscalYearStart: 1)
    let span = QuarterSpan(
      quarter, zone: .utc, dataEnd: Instant(secondsSince1970: localSeconds(dataEnd)))
    #expect(span.wholeWeeks == whole && span.seenWeeks == seen)
  }

  @Test func `week names are those of each day`() throws {
    for label in ["2024-Q1", "2025-Q1", "2025-Q4", "2026-Q2", "2026-Q4", "2020-Q4"] {
      let span = try span(label)
      var instant = span.start
      while instant < span.end {
        let week = span.localDate(instant).isoWeek
        let name = "\(week.year)-W\(week.week < 10 ? "0" : "")\(week.week)"
        #expect(span.weekNames[span.week(of: instant)] == name)
        instant += 86_400
      }
    }
  }

  @Test func `a quarter is provisional until the data reach its end`() throws {
    let end = localSeconds("2026-10-01")
    #expect(try span("2026-Q3", dataEnd: end - 1).isProvisional)
    #expect(try !span("2026-Q3", dataEnd: end).isProvisional)
    #expect(try span("2026-Q3", dataEnd: end - 1).asOf == end - 1)
    #expect(try span("2026-Q3", dataEnd: end + 1).asOf == end)
  }

  @Test func `a span holds its start and not its end`() throws {
    let span = try span("2026-Q3", dataEnd: localSeconds("2026-08-01"))
    let instants = ["2026-06-30 23:59:59", "2026-07-01", "2026-07-31 23:59:59", "2026-08-01"]
    #expect(instants.map { span.contains(localSeconds($0)) } == [false, true, true, false])
  }
}
