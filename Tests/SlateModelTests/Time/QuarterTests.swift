import SlateModel
import Testing

struct QuarterTests {
  private func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso: text))
  }

  @Test(arguments: [
    ("2026-01-01", 1, "2026-Q1"), ("2026-03-31", 1, "2026-Q1"), ("2026-04-01", 1, "2026-Q2"),
    ("2026-12-31", 1, "2026-Q4"), ("2025-07-01", 7, "FY2026-Q1"), ("2025-06-30", 7, "FY2025-Q4"),
    ("2026-01-31", 7, "FY2026-Q3"), ("2026-01-31", 2, "FY2026-Q4"), ("2026-02-01", 2, "FY2027-Q1"),
    ("2026-12-01", 12, "FY2027-Q1"), ("2026-11-30", 12, "FY2026-Q4"),
  ])
  func `a date lies in the quarter of its fiscal year`(text: String, start: Int, label: String)
    throws
  {
    #expect(Quarter(containing: try date(text), fiscalYearStart: start).label == label)
  }

  @Test(arguments: 1...12)
  func `quarters follow one another without a gap`(start: Int) throws {
    var quarter = Quarter(containing: try date("1999-12-31"), fiscalYearStart: start)
    #expect(quarter.start <= (try date("1999-12-31")))
    for _ in 0..<120 {
      let next = quarter.next
      #expect(quarter.end == next.start && next.previous == quarter && quarter < next)
      #expect((89...92).contains(quarter.end - quarter.start))
      #expect(quarter.start.day == 1 && (quarter.start.month - start + 12) % 3 == 0)
      for day in [quarter.start, quarter.end - 1] {
        #expect(Quarter(containing: day, fiscalYearStart: start) == quarter)
      }
      let read = try Quarter(label: quarter.label, fiscalYearStart: start)
      #expect(read == quarter)
      quarter = next
    }
  }

  @Test func `a fiscal year is named by the year in which it ends`() throws {
    let quarter = Quarter(year: 2026, number: 1, fiscalYearStart: 7)
    #expect(quarter.start == (try date("2025-07-01")))
    #expect(quarter.end == (try date("2025-10-01")))
    #expect(quarter.moved(by: 4).label == "FY2027-Q1")
    #expect(quarter.moved(by: -5).label == "FY2024-Q4")
    #expect("\(quarter)" == "FY2026-Q1")
  }

  @Test func `what happens at 24 o'clock belongs to the next quarter`() throws {
    let sydney = try ZoneRules.load("Australia/Sydney")
    let quarter = Quarter(year: 2026, number: 1, fiscalYearStart: 1)
    let span = quarter.span(in: sydney)
    #expect(sydney.iso(span.lowerBound) == "2026-01-01T00:00:00+11:00")
    #expect(sydney.iso(span.upperBound) == "2026-04-01T00:00:00+11:00")
    #expect(Quarter(containing: span.lowerBound, in: sydney, fiscalYearStart: 1) == quarter)
    #expect(Quarter(containing: span.upperBound - 1, in: sydney, fiscalYearStart: 1) == quarter)
    #expect(Quarter(containing: span.upperBound, in: sydney, fiscalYearStart: 1) == quarter.next)
    #expect(
      Quarter(containing: span.lowerBound - 1, in: sydney, fiscalYearStart: 1)
        == quarter.previous)
  }

  @Test func `an instant lies in the quarter whose span holds it, even where midnight repeats`()
    throws
  {
    // Moncton's clocks went from 00:01 back to the day before, Toronto's from 23:30 past midnight.
    for (name, first) in [("America/Moncton", "1999-10-31"), ("America/Toronto", "1919-03-31")] {
      let zone = try ZoneRules.load(name)
      let midnight = zone.firstInstant(of: try date(first))
      for month in 1...12 {
        for minute in stride(from: Int64(-180), through: 180, by: 1) {
          let instant = midnight + minute * 60
          let quarter = Quarter(containing: instant, in: zone, fiscalYearStart: month)
          #expect(quarter.span(in: zone).contains(instant))
        }
      }
    }
  }

  @Test(arguments: ["", "2026", "2026-Q5", "2026-Q0", "2026-q3", "26-Q3", "0000-Q1", "9999-Q1"])
  func `a text that is no label is told the form`(text: String) {
    #expect(throws: QuarterError.unreadable(text, form: "2026-Q3")) {
      try Quarter(label: text, fiscalYearStart: 1)
    }
    #expect(throws: QuarterError.unreadable("FY" + text, form: "FY2026-Q3")) {
      try Quarter(label: "FY" + text, fiscalYearStart: 7)
    }
  }

  @Test func `a label of the other kind of year is told its right form`() {
    #expect(throws: QuarterError.otherYear("2025-Q2", form: "FY2025-Q2")) {
      try Quarter(label: "2025-Q2", fiscalYearStart: 7)
    }
    #expect(throws: QuarterError.otherYear("FY2025-Q2", form: "2025-Q2")) {
      try Quarter(label: "FY2025-Q2", fiscalYearStart: 1)
    }
  }

  @Test func `quarters of different fiscal years compare by their first days`() {
    let july = Quarter(year: 2026, number: 1, fiscalYearStart: 7)
    let april = Quarter(year: 2026, number: 2, fiscalYearStart: 4)
    #expect(july.start == april.start && july != april)
    #expect(april < july && !(july < april))
  }
}
