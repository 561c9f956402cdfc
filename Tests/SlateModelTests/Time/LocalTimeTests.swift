import SlateModel
import Testing

struct LocalTimeTests {
  @Test(arguments: [
    (-86_401, "1969-12-30", 86_399), (-1, "1969-12-31", 86_399), (0, "1970-01-01", 0),
    (86_399, "1970-01-01", 86_399), (86_400, "1970-01-02", 0),
  ])
  func `a local time is a date and a second of it`(seconds: Int64, date: String, second: Int) {
    let time = LocalTime(secondsSince1970: seconds)
    #expect(time.date.description == date)
    #expect(time.secondOfDay == second)
    #expect(LocalTime(time.date, secondOfDay: second) == time)
  }

  @Test func `seconds beyond midnight run into the next date`() throws {
    let date = try #require(CivilDate(iso: "2024-02-28"))
    let time = LocalTime(date, secondOfDay: 2 * 86_400 + 60)
    #expect(time.date.description == "2024-03-01")
    #expect(LocalTime(date) < time)
    var bytes: [UInt8] = []
    time.appendISO(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "2024-03-01T00:01:00")
  }
}
