import SlateModel
import Testing

@testable import SlateIntake

struct DataEndsTests {
  /// One ticket on each of these days of 2026, counted from 1 January, in each file.
  private func problems(
    _ files: [(header: String, days: [Int])], asOf: CivilDate? = nil, zone: ZoneRules = .utc
  ) throws -> [String] {
    let folder = try InputFolder()
    let start = CivilDate(year: 2026, month: 1, day: 1) ?? CivilDate(daysSince1970: 0)
    for (number, file) in files.enumerated() {
      let rows = file.days.map { "\(number)-\($0),\(start + $0) 12:00,\n" }
      try folder.write(Array((file.header + "\n" + rows.joined()).utf8), to: "\(number).csv")
    }
    let export = try folder.export("{ inputs: { tickets: [\"*.csv\"] } }", zone: zone)
    return DataEnds(export, zone: zone, fiscalYearStart: 1, asOf: asOf).problems.map {
      "\($0.file): \($0.message)"
    }
  }

  private static let own = "ticket,opened,subject"
  private static let freshdesk = "Ticket ID,Created time,Resolution status"
  /// Every day but the weekends of a quarter of 90 days.
  private static let weekdays = (0..<90).filter { ($0 + 3) % 7 < 5 }

  @Test func `a quarter is cut short where more days are missing than ever were`() throws {
    let days = Self.weekdays.filter { $0 < 84 }
    #expect(
      try problems([(Self.own, days)]) == [
        "0.csv: the tickets end on 2026-03-25, 6 days before 2026-Q1 does"
      ])
  }

  @Test(arguments: [weekdays, Array(0..<90), weekdays.filter { $0 < 89 }, Array(0..<70)])
  func `an end like any weekend, or far from the quarter's, is told nobody`(days: [Int]) throws {
    #expect(try problems([(Self.own, days)]) == [])
  }

  @Test func `few tickets have no rhythm`() throws {
    #expect(try problems([(Self.own, [0, 1, 2, 3, 84])]) == [])
  }

  @Test func `a tool whose tickets end long before the data do is told`() throws {
    let early = Self.weekdays.filter { $0 < 50 }
    let found = try problems([(Self.freshdesk, early), (Self.own, Self.weekdays)])
    #expect(found.count == 1 && found[0].hasPrefix("0.csv: the newest ticket of freshdesk was"))
    #expect(found[0].contains("2026-02-19, 40 days before the data end (2026-03-31)"))
  }

  @Test func `files of one format are one export`() throws {
    let (first, second) = (Self.weekdays.filter { $0 < 50 }, Self.weekdays.filter { $0 >= 50 })
    #expect(try problems([(Self.own, first), (Self.own, second)]) == [])
  }

  @Test func `the day that the user asks for is an end, too`() throws {
    let found = try problems(
      [(Self.own, Self.weekdays)], asOf: CivilDate(year: 2026, month: 5, day: 1))
    #expect(found.count == 1 && found[0].contains("31 days before the data end (2026-05-01)"))
  }
}
