import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct SpecialDaysTests {
  private func date(_ text: String, line: Int) throws -> Placed<CivilDate> {
    Placed(try #require(CivilDate(iso: text)), at: SourcePlace(line: line, column: 3))
  }

  private func days(_ opened: String, _ resolved: String) throws -> SpecialDays {
    var table = TicketTable("ticket opened resolved", [["T", opened, resolved]])
    table.keepsOfficeHours()
    var office = CalendarDeclaration(name: "office", place: SourcePlace(line: 2, column: 5))
    office.holidays = [
      .date(try date("2026-07-06", line: 5)), .date(try date("2026-07-02", line: 4)),
      .file(Placed("nsw.ics", at: SourcePlace(line: 6, column: 9))),
      .date(try date("2026-07-03", line: 7)),
    ]
    office.exceptions = [ExceptionalDay(date: try date("2026-07-03", line: 8), hours: [])]
    table.configuration.calendars = [office]
    let ground = table.ground
    let explanation = try #require(ground.explanation(of: 0, table.span()))
    return SpecialDays(try #require(explanation.resolve), ground)
  }

  @Test func `holidays and days of their own hours within the clock's time are told by date`()
    throws
  {
    let days = try days("07-02 16:59", "07-06 00:01")
    #expect(days.holidays.map(\.value.description) == ["2026-07-02", "2026-07-06"])
    #expect(days.holidays.map(\.place.line) == [4, 5])
    #expect(days.exceptions.map(\.date.value.description) == ["2026-07-03"])
    #expect(days.files.map(\.value) == ["nsw.ics"])
  }

  @Test func `a clock that stops at midnight has not seen the day`() throws {
    let days = try days("07-03", "07-06 00:00")
    #expect(days.holidays.isEmpty && days.exceptions.count == 1)
  }
}
