import Testing

@testable import SlateModel

@Suite struct CalendarBookTests {
  private let declared = [("office", BusinessCalendar.aroundTheClock), ("x", .aroundTheClock)]

  @Test func `24x7 always exists and stands in for a default`() {
    let book = CalendarBook(declared: declared, defaultName: nil)
    #expect(book.names == ["24x7", "office", "x"])
    #expect(book.calendars.count == 3)
    #expect(book.configuredDefault == nil && book.defaultIndex == 0)
    #expect(book.index(named: nil) == 0 && book.index(named: "x") == 2)
    #expect(CalendarBook(defaultName: nil).names == ["24x7"])
  }

  @Test func `a configured default is the calendar of whatever names none`() {
    let book = CalendarBook(declared: declared, defaultName: "office")
    #expect(book.configuredDefault == 1)
    #expect(book.index(named: nil) == 1 && book.index(named: "24x7") == 0)
    #expect(CalendarBook(declared: declared, defaultName: "24x7").configuredDefault == 0)
  }
}
