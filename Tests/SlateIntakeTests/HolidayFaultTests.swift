import SlateModel
import Testing

@testable import SlateIntake

/// Every fault of a holiday file, with its line and words.
@Suite struct HolidayFaultTests {
  private func problems(_ text: String) -> [String] {
    HolidayFile(bytes: Array(text.utf8), file: "h.ics").problems.map(\.description)
  }

  private let rulesThatWork =
    "list the days as events of their own; of rules, FREQ=YEARLY with INTERVAL, COUNT or UNTIL works"

  @Test(arguments: [
    ("DTSTART:20260230", "4: \"20260230\" is not a date", "write DTSTART;VALUE=DATE:20261224"),
    ("DTSTART:2026-02-03", "4: \"2026-02-03\" is not a date", "write DTSTART;VALUE=DATE:20261224"),
    (
      "DTSTART:20260203T090000",
      "4: \"20260203T090000\" has a time of day; holidays are whole local days",
      "make it an all-day event, or an exception in slate.json"
    ),
    (
      "DTSTART:20260203T000000Z",
      "4: \"20260203T000000Z\" has a time of day; holidays are whole local days",
      "make it an all-day event, or an exception in slate.json"
    ),
    ("SUMMARY:x", "3: this event has no DTSTART", "write DTSTART;VALUE=DATE:20261224"),
    (
      "DTSTART:20260203\nDTSTART:20260204", "5: this event has a second DTSTART",
      "keep one of the two"
    ),
    (
      "DTSTART:20260203\nDTEND:20260202", "5: this event ends before it starts",
      "check the years; DTEND is the day after the last"
    ),
    (
      "DTSTART:20260203\nDTEND:20280203", "5: this event is longer than 366 days",
      "check the years; DTEND is the day after the last"
    ),
    (
      "DTSTART:20260203\nDTEND:20260204\nDURATION:P1D", "5: this event has both DTEND and DURATION",
      "keep one of the two"
    ),
    (
      "DTSTART:20260203\nDURATION:PT8H", "5: the duration PT8H is not one or more whole days",
      "write P1D for one day, P1W for a week"
    ),
    (
      "DTSTART:20260203\nDURATION:P0D", "5: the duration P0D is not one or more whole days",
      "write P1D for one day, P1W for a week"
    ),
    (
      "DTSTART:20260203\nRRULE:FREQ=YEARLY;COUNT=2;UNTIL=20300101",
      "5: RRULE has both COUNT and UNTIL",
      "keep one of the two"
    ),
    (
      "DTSTART:20260203\nRRULE:COUNT=2", "5: RRULE has no FREQ",
      "write FREQ=YEARLY, or FREQ=YEARLY;COUNT=5"
    ),
    ("DTSTART\n", "4: this line has no name and value", "export the file again; it seems damaged"),
    (
      "DTSTART;VALUE:20260203", "4: this line has no name and value",
      "export the file again; it seems damaged"
    ),
  ])
  func `a faulty event`(lines: String, problem: String, remedy: String) {
    let text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n\(lines)\r\nEND:VEVENT\r\nEND:VCALENDAR"
    #expect(problems(text) == ["h.ics:\(problem)\n  \(remedy)"])
  }

  @Test(arguments: ["P", "1D", "PD", "P1D1W", "P1H", "PT1HT1H", "PT", "P-1D", "-P1D", "P1Y"])
  func `what is no duration`(duration: String) {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260203\nDURATION:\(duration)\nEND:VEVENT\nEND:VCALENDAR"
    let found = HolidayFile(bytes: Array(text.utf8), file: "h.ics").problems.map(\.message)
    #expect(found == ["\"\(duration)\" is not a duration"])
  }

  @Test(arguments: [
    "FREQ=MONTHLY", "BYDAY=MO", "BYMONTH=1", "BYMONTHDAY=26", "BYSETPOS=1", "WKST=MO", "X-Y=1",
  ])
  func `anything else in a rule is named`(part: String) {
    let rule = part.hasPrefix("FREQ") ? part : "FREQ=YEARLY;\(part)"
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260203\nRRULE:\(rule)\nEND:VEVENT\nEND:VCALENDAR"
    #expect(
      problems(text) == ["h.ics:4: slate does not follow \(part) in RRULE\n  \(rulesThatWork)"])
  }

  @Test(arguments: ["RDATE", "EXRULE", "RECURRENCE-ID"])
  func `a property that moves or adds days is named`(name: String) {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260203\n\(name):20260204\nEND:VEVENT\nEND:VCALENDAR"
    #expect(problems(text) == ["h.ics:4: slate does not follow \(name)\n  \(rulesThatWork)"])
  }

  @Test(arguments: [
    "COUNT=0", "COUNT=X", "INTERVAL=-1", "INTERVAL=", "UNTIL=2026", "X", "COUNT=9999999",
    "FREQ=YEARLY",
  ])
  func `a malformed part of a rule`(part: String) {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260203\nRRULE:FREQ=YEARLY;\(part)\nEND:VEVENT\nEND:VCALENDAR"
    let expected =
      "h.ics:4: RRULE is malformed at \"\(part)\"\n  write FREQ=YEARLY, or FREQ=YEARLY;COUNT=5"
    #expect(problems(text) == [expected])
  }

  @Test(arguments: [
    ("", 1), ("date,name\n2026-01-26,x", 1), ("\n\n<html>", 3), ("BEGIN:VCARD\nEND:VCARD", 1),
    ("BEGIN", 1),
  ])
  func `a file that is not one is told`(text: String, line: Int) {
    let expected =
      "h.ics:\(line): this is not an iCalendar file: it does not begin with BEGIN:VCALENDAR\n"
      + "  export the holidays as iCalendar (.ics), or list their dates in slate.json"
    #expect(problems(text) == [expected])
  }

  @Test(arguments: [
    ("BEGIN:VCALENDAR\n", "1: the VCALENDAR that begins here has no end"),
    (
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101", "2: the VEVENT that begins here has no end"
    ),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", "3: END:VCALENDAR does not belong here"),
    ("BEGIN:VCALENDAR\nEND:VEVENT", "2: END:VEVENT does not belong here"),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\nX:1", "3: X does not belong here"),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VEVENT", "3: BEGIN:VEVENT does not belong here"),
  ])
  func `a damaged file is told once`(text: String, problem: String) {
    #expect(problems(text) == ["h.ics:\(problem)\n  export the file again; it seems damaged"])
  }

  @Test func `a line that is not UTF-8 is told`() {
    let bytes = Array("BEGIN:VCALENDAR\nX:".utf8) + [0xFF]
    let problems = HolidayFile(bytes: bytes, file: "h.ics").problems.map(\.description)
    #expect(problems == ["h.ics:2: this line is not UTF-8\n  save the file as UTF-8"])
    #expect(HolidayFile(bytes: [0xFF, 0xFE], file: "h.ics").problems.count == 1)
  }

  @Test func `all faulty events are told in one go, and the others are read`() {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:x
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20260101
      END:VEVENT
      BEGIN:VEVENT
      END:VEVENT
      END:VCALENDAR
      """
    let file = HolidayFile(bytes: Array(text.utf8), file: "h.ics")
    #expect(file.problems.map(\.place?.line) == [3, 8])
    #expect(file.days == [CivilDate(iso: "2026-01-01")])
  }
}
