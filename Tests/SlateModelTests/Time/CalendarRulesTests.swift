import SlateModel
import Testing

struct CalendarRulesTests {
  private func rules(_ weekly: [[[Int]]]) throws -> CalendarRules {
    let hours = weekly.compactMap { minuteRanges($0) }
    return CalendarRules(zone: "UTC", weekly: hours + .init(repeating: [], count: 7 - hours.count))
  }

  @Test(arguments: [(-1, 60), (60, 60), (61, 60), (1_440, 1_500), (0, 2_881)])
  func `hours begin on their date and end after that, within the next`(start: Int, end: Int) {
    #expect(MinuteRange(start: start, end: end) == nil)
  }

  @Test func `hours may be a minute or two days long`() {
    #expect(MinuteRange(start: 1_439, end: 1_440)?.start == 1_439)
    #expect(MinuteRange(start: 0, end: 2_880)?.end == 2_880)
  }

  @Test func `a business day is the week over its weekdays with hours`() throws {
    let office = [[[540, 720], [780, 1_020]]]
    #expect(try rules([[[540, 1_020]], [[540, 720]]]).businessDaySeconds == 330 * 60)
    #expect(try rules(office).businessDaySeconds == 420 * 60)
    #expect(try rules([]).businessDaySeconds == 0)
    #expect(try rules(.init(repeating: [[0, 1_440]], count: 7)).businessDaySeconds == 86_400)
  }

  @Test func `a business day is rounded to the nearest second`() throws {
    // 61 minutes over 7 weekdays are 522.9 seconds.
    let days = [[[0, 55]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]]]
    #expect(try rules(days).businessDaySeconds == 523)
    let fewer = [[[0, 4]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]]]
    #expect(try rules(fewer).businessDaySeconds == 86)  // 600 / 7 = 85.7
    let least = [[[0, 2]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]]]
    #expect(try rules(least).businessDaySeconds == 69)  // 480 / 7 = 68.6
  }

  @Test func `overlapping hours count once, over midnight and over the end of the week too`() throws
  {
    let monday = try rules([[[600, 720], [660, 780], [600, 720]]])
    #expect(monday.weeklySeconds == 180 * 60)
    let nights = try rules([[[1_320, 1_800]], [[300, 420]]])
    #expect(nights.weeklySeconds == (480 + 60) * 60)
    let sunday = try rules([[[0, 120]], [], [], [], [], [], [[1_380, 1_500]]])
    #expect(sunday.weeklySeconds == (120 + 60) * 60)
    #expect(sunday.businessDaySeconds == 90 * 60)
  }
}
