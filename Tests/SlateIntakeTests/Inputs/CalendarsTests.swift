import SlateModel
import Testing

@testable import SlateIntake

@Suite struct CalendarsTests {
  private let json = """
    { calendars: {
      office: { timeZone: "Australia/Sydney", hours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"] },
        holidays: ["2026-03-02", "days/off.ics"], exceptions: { "2026-03-10": ["10:00-11:00"] } },
      here: { hours: { mon: ["09:00-17:00"] } } },
      defaultCalendar: "office" }
    """
  private let events = """
    BEGIN:VCALENDAR\r
    BEGIN:VEVENT\r
    DTSTART;VALUE=DATE:20260309\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  private func instant(_ text: String) throws -> Instant { try #require(Instant(iso: text)) }

  @Test func `calendars are ready with their zones, holidays, files and exceptions`() throws {
    let folder = try InputFolder(["days/off.ics": events])
    let zone = try ZoneRules.load("Europe/Paris")
    let ready = try folder.request(json).calendarBook(zone: zone)
    #expect(String(decoding: ready.holidayFiles, as: UTF8.self) == events)
    #expect(ready.warnings.isEmpty)
    let book = ready.book
    #expect(book.names == ["24x7", "office", "here"])
    #expect(book.configuredDefault == 1 && book.defaultIndex == 1)
    let office = book.calendars[book.index(named: "office")]
    func worked(_ from: String, _ to: String, in calendar: BusinessCalendar) throws -> Int64 {
      try calendar.elapsed(from: instant(from), to: instant(to)) / 3_600
    }
    // Monday 2 March by date, Monday 9 March by file: only Tuesdays and the 10th's one hour.
    let start = "2026-03-01T00:00:00+11:00"
    #expect(try worked(start, "2026-03-03T00:00:00+11:00", in: office) == 0)
    #expect(try worked(start, "2026-03-04T00:00:00+11:00", in: office) == 8)
    #expect(try worked(start, "2026-03-10T00:00:00+11:00", in: office) == 8)
    #expect(try worked(start, "2026-03-11T00:00:00+11:00", in: office) == 9)
    // A calendar without a zone has the report's.
    let here = book.calendars[book.index(named: "here")]
    #expect(try here.isOpen(at: instant("2026-03-02T09:00:00+01:00")))
    #expect(try !here.isOpen(at: instant("2026-03-02T08:59:59+01:00")))
  }

  @Test func `working hours are in the configuration's zone, whatever zone is asked for`() throws {
    let text =
      #"{ timeZone: "Europe/Paris", calendars: { here: { hours: { mon: ["09:00-17:00"] } } } }"#
    var request = try InputFolder([:]).request(text)
    request.timeZone = "Australia/Sydney"
    let book = try request.calendarBook(zone: request.reportZone().zone).book
    let here = book.calendars[book.index(named: "here")]
    #expect(try here.isOpen(at: instant("2026-03-02T09:00:00+01:00")))
    #expect(try !here.isOpen(at: instant("2026-03-02T08:59:59+01:00")))
  }

  @Test(arguments: [
    "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260309\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:19600309\nEND:VEVENT\nEND:VCALENDAR\n",
  ])
  func `a holiday file that closes nothing is told`(file: String) throws {
    let text = #"{ calendars: { a: { hours: { mon: ["09:00-17:00"] }, holidays: ["off.ics"] } } }"#
    let folder = try InputFolder(["off.ics": file])
    let ready = try folder.request(text).calendarBook(zone: .utc)
    #expect(
      ready.warnings.map(\.message) == [
        "the holiday file \"off.ics\" closes no day of the years 1970 to 2100"
      ])
  }

  @Test func `every file and zone that cannot be used is told in one go`() throws {
    let text = """
      { calendars: {
        a: { hours: { mon: ["09:00-17:00"] }, holidays: ["no.ics", "odd.ics"] },
        b: { timeZone: "Nowhere/Land", hours: { mon: ["09:00-17:00"] } } } }
      """
    let odd = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026\nEND:VEVENT\nEND:VCALENDAR\n"
    let folder = try InputFolder(["odd.ics": odd])
    let failure = try failure { _ = try folder.request(text).calendarBook(zone: .utc) }
    #expect(failure.exitCode == .configuration)
    try #require(failure.problems.count == 3)
    #expect(
      failure.problems[0].description == """
        \(folder.path)slate.json:2:52: the holiday file "no.ics" cannot be read
          paths are relative to the folder of slate.json
        """)
    #expect(failure.problems[1].file == "odd.ics")
    #expect(failure.problems[1].place?.line == 3)
    #expect(failure.problems[2].message == "there is no time zone \"Nowhere/Land\"")
    let missing = try self.failureOfMissing(folder)
    #expect(missing.exitCode == .noInput)
  }

  private func failureOfMissing(_ folder: InputFolder) throws -> RunFailure {
    try failure {
      _ = try folder.request(
        "{ calendars: { a: { hours: { mon: [\"09:00-17:00\"] }, holidays: [\"no.ics\"] } } }"
      ).calendarBook(zone: .utc)
    }
  }

  @Test func `without calendars there is the one around the clock`() throws {
    let book = try InputFolder().request("{}").calendarBook(zone: .utc).book
    #expect(book.names == ["24x7"])
    #expect(book.configuredDefault == nil && book.defaultIndex == 0)
  }

  @Test func `comments are read, and missing ones told`() throws {
    let folder = try InputFolder(["c.md": "Dear all,\ngé\n"])
    #expect(try folder.request("{}").comments() == nil)
    #expect(
      try folder.request("{ inputs: { comments: \"c.md\" } }").comments() == "Dear all,\ngé\n")
    let failure = try failure {
      _ = try folder.request("{ inputs: { comments: \"d.md\" } }").comments()
    }
    #expect(failure.exitCode == .noInput)
    #expect(failure.problems.map(\.message) == ["the comments \"d.md\" cannot be read"])
  }
}
