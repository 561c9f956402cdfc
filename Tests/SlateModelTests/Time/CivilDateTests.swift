import SlateModel
import Testing

struct CivilDateTests {
  @Test func `every date of 1900 to 2110 follows the one before`() throws {
    var (year, month, day) = (1900, 1, 1)
    var date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSince1970 == -25_567)
    var weekday = 0  // 1900-01-01 was a Monday.
    while year <= 2110 {
      let (dateYear, dateMonth, dateDay) = date.components
      let made = CivilDate(year: year, month: month, day: day)
      guard dateYear == year, dateMonth == month, dateDay == day, date.weekday == weekday,
        made == date
      else {
        Issue.record("\(year)-\(month)-\(day) is \(date)")
        return
      }
      (year, month, day) = CivilDateTests.dayAfter(year, month, day)
      weekday = (weekday + 1) % 7
      date = date + 1
    }
    #expect(date == CivilDate(year: 2111, month: 1, day: 1))
  }

  /// The next date by counting on, as a child would.
  private static func dayAfter(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int) {
    var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) { lengths[1] = 29 }
    if day < lengths[month - 1] { return (year, month, day + 1) }
    return month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
  }

  @Test func `every ISO week of 1900 to 2110 begins on a Monday and holds its Thursday's year`() {
    var date = CivilDate(daysSince1970: -25_567)  // Monday, 1900-01-01
    var week = 0
    var year = 1900
    while year < 2110 {
      let thursday = date + 3
      week = thursday.year == year ? week + 1 : 1
      year = thursday.year
      let isRight = (0..<7).allSatisfy { (date + $0).isoWeek == (year, week) }
      guard isRight else {
        Issue.record("\(date) is not in week \(week) of \(year)")
        return
      }
      date = date + 7
    }
  }

  @Test(arguments: [
    ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1),
    ("2024-12-30", 2025, 1), ("2026-01-01", 2026, 1), ("2027-01-01", 2026, 53),
  ])
  func `an ISO week may belong to another year than its date`(text: String, year: Int, week: Int)
    throws
  {
    let date = try #require(CivilDate(iso: text))
    #expect(date.isoWeek == (year, week))
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
    (2026, 2, 29), (1900, 2, 29), (2024, 2, 30), (2026, 4, 31),
  ])
  func `a date that does not exist is none`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["0001-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "9999-12-31"])
  func `a date reads back what it writes`(text: String) {
    #expect(CivilDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-3-01", "2026-03-1", "2026/03/01", "2026-03-01 ", " 2026-03-01", "20260301",
    "2026-02-30", "+026-03-01", "2026-03-0１", "0000-01-01", "2026-03-011",
  ])
  func `a text of another form is no date`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `dates count and compare by days`() throws {
    let leapDay = try #require(CivilDate(iso: "2024-02-29"))
    #expect((leapDay + 1).description == "2024-03-01")
    #expect((leapDay - 60).description == "2023-12-31")
    #expect(leapDay + 366 - leapDay == 366)
    #expect(leapDay < leapDay + 1)
    #expect((leapDay.year, leapDay.month, leapDay.day) == (2024, 2, 29))
  }
}
