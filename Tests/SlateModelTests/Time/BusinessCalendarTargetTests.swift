import SlateModel
import Testing

struct BusinessCalendarTargetTests {
  @Test func `a business day is the calendar's, an hour everybody's`() throws {
    let hours = try #require(MinuteRange(start: 540, end: 990))
    let rules = CalendarRules(zone: "UTC", weekly: Array(repeating: [hours], count: 7))
    let office = BusinessCalendar(rules: rules, zone: .utc)
    #expect(office.seconds(of: .businessDays(2)) == 2 * 27_000)
    #expect(office.seconds(of: .seconds(3_600)) == 3_600)
    #expect(BusinessCalendar.aroundTheClock.seconds(of: .businessDays(2)) == 172_800)
  }
}
