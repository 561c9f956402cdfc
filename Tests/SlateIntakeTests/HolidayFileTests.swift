import SlateModel
import Testing

@testable import SlateIntake

@Suite struct HolidayFileTests {
  private func file(_ lines: String...) -> HolidayFile {
    let all = ["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR", ""]
    return HolidayFile(bytes: Array(all.joined(separator: "\r\n").utf8), file: "h.ics")
  }

  private func days(_ texts: String...) -> [CivilDate?] { texts.map { CivilDate(iso: $0) } }

  @Test func `an event without an end is one day`() {
    let file = file("DTSTART;VALUE=DATE:20260126", "SUMMARY:Australia Day")
    #expect(file.problems.isEmpty)
    #expect(file.days == days("2026-01-26"))
  }

  @Test func `the end is the day after the last`() {
    let expected = days("2026-12-31", "2027-01-01")
    #expect(file("DTSTART:20261231", "DTEND;VALUE=DATE:20270102").days == expected)
    #expect(file("DTSTART:20261231", "DTEND:20261231").days == days("2026-12-31"))
    #expect(file("DTSTART:20261231T000000", "DTEND:20270102T000000").days == expected)
  }

  @Test(arguments: [
    ("P1D", 1), ("P2D", 2), ("P1W", 7), ("+P1W1D", 8), ("PT24H", 1), ("P1DT24H", 2),
    ("PT23H59M60S", 1), ("P366D", 366),
  ])
  func `a duration of whole days`(duration: String, count: Int) {
    let file = file("DTSTART;VALUE=DATE:20260105", "DURATION:\(duration)")
    #expect(file.problems.isEmpty)
    #expect(file.days.count == count)
    #expect(file.days.first == CivilDate(iso: "2026-01-05"))
  }

  @Test func `folded lines are one, even inside a character`() {
    var bytes = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:caf".utf8)
    bytes += [0xC3] + Array("\n ".utf8) + [0xA9] + Array("\nDTSTART;VALUE=DA\r\n\tTE:2026".utf8)
    bytes += Array("\n 0126\nEND:VEVENT\nEND:VCALENDAR".utf8)
    let file = HolidayFile(bytes: bytes, file: "h.ics")
    #expect(file.problems.isEmpty)
    #expect(file.days == days("2026-01-26"))
  }

  @Test func `days are in order, each once, and cancelled events are none`() {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20260103
      DTEND:20260105
      END:VEVENT
      BEGIN:VTIMEZONE
      BEGIN:STANDARD
      DTSTART:19700101T030000
      RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
      END:STANDARD
      END:VTIMEZONE
      begin:vevent
      dtstart;X-NOTE="a;b:c":20260102
      Duration:P2D
      BEGIN:VALARM
      DURATION:PT15M
      END:VALARM
      end:vevent
      BEGIN:VEVENT
      DTSTART:20260110
      STATUS:CANCELLED
      END:VEVENT
      END:VCALENDAR
      """
    let file = HolidayFile(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "h.ics")
    #expect(file.problems.map(\.description) == [])
    #expect(file.days == days("2026-01-02", "2026-01-03", "2026-01-04"))
  }

  @Test func `every year to 2100, from 1970 on`() {
    let always = file("DTSTART:19000501", "RRULE:FREQ=YEARLY").days
    #expect(always == (1970...2100).map { CivilDate(year: $0, month: 5, day: 1) })
    #expect(file("DTSTART:19691231", "DTEND:19700102").days == days("1970-01-01"))
    #expect(file("DTSTART:21001231", "DTEND:21010102").days == days("2100-12-31"))
  }

  @Test func `with interval, count, until and exceptions`() {
    #expect(
      file("DTSTART:20200501", "RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=3").days
        == days("2020-05-01", "2022-05-01", "2024-05-01"))
    #expect(
      file("DTSTART:20200501", "RRULE:UNTIL=20220501;FREQ=YEARLY").days
        == days("2020-05-01", "2021-05-01", "2022-05-01"))
    #expect(
      file("DTSTART:20200501", "RRULE:FREQ=YEARLY;UNTIL=20220430T235959Z").days
        == days("2020-05-01", "2021-05-01"))
    #expect(
      file(
        "DTSTART:20200501", "DTEND:20200503", "RRULE:FREQ=YEARLY;COUNT=4",
        "EXDATE;VALUE=DATE:20210501,20240101", "EXDATE:20220501"
      ).days == days("2020-05-01", "2020-05-02", "2023-05-01", "2023-05-02"))
  }

  @Test func `29 February comes in leap years alone, and only those count`() {
    #expect(
      file("DTSTART:20960229", "RRULE:FREQ=YEARLY").days == days("2096-02-29"))
    #expect(
      file("DTSTART:20200229", "RRULE:FREQ=YEARLY;COUNT=2").days
        == days("2020-02-29", "2024-02-29"))
  }

  @Test func `numbers of days and dates are one another's reverse`() {
    var number = -719_162
    for year in 1...2_400 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
          if date.dayNumber != number || CalendarDay(dayNumber: number) != date {
            Issue.record("\(date) is day \(date.dayNumber), counted \(number)")
            return
          }
          number += 1
        }
      }
    }
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.dayNumber == 0)
  }
}
