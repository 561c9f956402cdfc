import Foundation
import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

struct ClockCasesTests {
  /// 09:00 to 17:00 UTC on weekdays.
  private func book(default name: String? = "office") throws -> CalendarBook {
    let hours = try #require(MinuteRange(start: 540, end: 1_020))
    let week = Array(repeating: [hours], count: 5) + [[], []]
    let office = BusinessCalendar(rules: CalendarRules(zone: "UTC", weekly: week), zone: .utc)
    return CalendarBook(declared: [("office", office)], defaultName: name)
  }

  private struct Answers {
    var rows = ""
    var problems: [String] = []
  }

  private func answers(
    _ bytes: [UInt8], book: CalendarBook? = nil
  ) throws -> Answers {
    let folder = try InputFolder()
    try folder.write(bytes, to: "c.csv")
    var cases = try ClockCases(path: folder.path + "c.csv", book: book ?? self.book())
    var answers = Answers()
    while let piece = cases.next() {
      answers.rows += String(decoding: piece.rows, as: UTF8.self)
      answers.problems += piece.problems.map {
        $0.description.replacing(folder.path, with: "").split(separator: "\n")[0].description
      }
    }
    return answers
  }

  private func answers(_ text: String, book: CalendarBook? = nil) throws -> Answers {
    try answers(Array(text.utf8), book: book)
  }

  @Test func `each row comes back with its answers`() throws {
    let found = try answers(
      """
      calendar,start,end,target_seconds,pauses
      office,2026-03-02T08:00:00Z,2026-03-03T10:00:00Z,28800,
      24x7,2026-03-02T08:00:00Z,2026-03-03T10:00:00Z,28800,
      office,2026-03-02T09:00:00Z,2026-03-02T17:00:00Z,3600,2026-03-02T09:30:00Z/2026-03-02T10:00:00Z
      ,2026-03-02T10:00:00+01:00,,0,
      office,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z,,

      """)
    #expect(
      found.rows == """
        calendar,start,end,target_seconds,pauses,elapsed_seconds,due
        office,2026-03-02T08:00:00Z,2026-03-03T10:00:00Z,28800,,32400,2026-03-02T17:00:00Z
        24x7,2026-03-02T08:00:00Z,2026-03-03T10:00:00Z,28800,,93600,2026-03-02T16:00:00Z
        office,2026-03-02T09:00:00Z,2026-03-02T17:00:00Z,3600,\
        2026-03-02T09:30:00Z/2026-03-02T10:00:00Z,27000,2026-03-02T10:30:00Z
        ,2026-03-02T10:00:00+01:00,,0,,,2026-03-02T09:00:00Z
        office,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z,,,0,

        """)
    #expect(found.problems == [])
  }

  @Test func `columns stand in any order, and others stay as they are`() throws {
    let found = try answers(
      """
      note;End;id; START
      "=a;b";2026-03-02T10:00Z;1;2026-03-02T09:00Z
      "say ""hi"" x";2026-03-02T10:00Z; 2 ; 2026-03-02T09:00Z

      """)
    #expect(
      found.rows == """
        note;End;id; START;elapsed_seconds;due
        "=a;b";2026-03-02T10:00Z;1;2026-03-02T09:00Z;3600;
        "say ""hi"" x";2026-03-02T10:00Z; 2 ; 2026-03-02T09:00Z;3600;

        """)
    #expect(found.problems == [])
  }

  @Test func `a bad row is told with its place and has no answers; the others have`() throws {
    let found = try answers(
      """
      id,calendar,start,end,target_seconds,pauses
      1,office,2026-03-02,2026-03-02T10:00Z,60,
      2,ofice,2026-03-02T09:00Z,2026-03-02T10:00Z,60,
      3,office,2026-03-02T09:00Z,soon,60,
      4,office,2026-03-02T09:00Z,2026-03-02T10:00Z,-60,
      5,office,2026-03-02T09:00Z,2026-03-02T10:00Z,60,2026-03-02T09:00Z
      6,office,,2026-03-02T10:00Z,60,
      7,office
      8,office,2026-03-02T09:00Z,2026-03-02T10:00Z,60,,,surplus
      "nine
      é",offices,2026-03-02T09:00Z,2026-03-02T10:00Z,60,
      10,office,2026-03-02T09:00Z,2026-03-02T10:00Z,60,,,

      """)
    #expect(
      found.problems == [
        "c.csv:2:10: \"2026-03-02\" does not tell its offset from UTC",
        "c.csv:3:3: unknown calendar \"ofice\"",
        "c.csv:4:28: \"soon\" is no instant of the years 1970 to 2100",
        "c.csv:5:46: \"-60\" is no number of seconds",
        "c.csv:6:49: \"2026-03-02T09:00Z\" is no pause",
        "c.csv:7:10: the start is empty",
        "c.csv:8:9: the start is empty",
        "c.csv:9:51: more cells than the header has",
        "c.csv:11:4: unknown calendar \"offices\"",
      ])
    let rows = found.rows.split(separator: "\n")
    #expect(rows.count == 12)
    #expect(rows[7] == "7,office,,,,,,")
    #expect(rows[8] == "8,office,2026-03-02T09:00Z,2026-03-02T10:00Z,60,,,")
    #expect(rows[11].hasSuffix(",60,,3600,2026-03-02T09:01:00Z"))
    #expect(rows.dropFirst().dropLast().allSatisfy { $0.hasSuffix(",,") || $0 == "\"nine" })
  }

  @Test func `a quote that never closes costs its own line`() throws {
    let found = try answers("start,end\n\"2026-03-02T09:00Z,\n2026-03-02T09:00Z,2026-03-02T10:00Z")
    #expect(found.problems == ["c.csv:2:1: a quoted field is never closed"])
    #expect(found.rows.hasPrefix("start,end,elapsed_seconds,due\n\"2026-03-02T09:00Z,\",,,\n"))
    #expect(found.rows.hasSuffix("\n2026-03-02T09:00Z,2026-03-02T10:00Z,3600,\n"))
  }

  @Test func `what is odd is answered and told`() throws {
    let found = try answers(
      """
      start,end,pauses
      2026-03-02T12:00Z,2026-03-02T11:00Z,
      2026-03-02T12:00Z,2026-03-02T13:00Z,2026-03-02T13:00Z/2026-03-02T14:00Z

      """)
    #expect(
      found.problems == [
        "c.csv:2:19: warning: the end lies before the start: no time has elapsed",
        "c.csv:3:37: warning: a pause lies outside the time that is asked about",
      ])
    #expect(found.rows.contains(",2026-03-02T11:00Z,,0,\n") && found.rows.hasSuffix(",3600,\n"))
  }

  @Test func `a mark before the text and line ends of Windows are no cells`() throws {
    let plain = "start,end\n2026-03-02T12:00Z,2026-03-02T13:00Z\n"
    let windows = [0xEF, 0xBB, 0xBF] + Array(plain.replacing("\n", with: "\r\n").utf8)
    #expect(try answers(windows).rows == answers(plain).rows)
    #expect(try answers(windows).problems == [])
  }

  @Test func `a header alone is answered with a header`() throws {
    #expect(try answers("start,end").rows == "start,end,elapsed_seconds,due\n")
  }

  @Test func `without a default calendar an empty cell means around the clock`() throws {
    let text = "calendar,start,end\n,2026-03-01T00:00Z,2026-03-02T00:00Z\n"
    #expect(try answers(text, book: book(default: nil)).rows.hasSuffix(",86400,\n"))
    #expect(try answers(text).rows.hasSuffix(",0,\n"))
  }

  /// More rows than one piece holds, each against the calendar itself.
  @Test func `a long file is answered in its order`() throws {
    var random = SeededGenerator(seed: 31)
    let book = try book()
    var text = "id,start,end,target_seconds\n"
    var expected = "id,start,end,target_seconds,elapsed_seconds,due\n"
    for id in 0..<10_000 {
      let start = Instant(secondsSince1970: .random(in: 0..<4_000_000_000, using: &random))
      let end = start + .random(in: -1_000...10_000_000, using: &random)
      let target = Int64.random(in: 0..<10_000_000, using: &random)
      let row = "\(id),\(start.iso),\(end.iso),\(target)"
      let elapsed = book.calendars[1].elapsed(from: start, to: end)
      let due = book.calendars[1].due(from: start, target: target)
      text += row + "\n"
      expected += "\(row),\(elapsed),\(due?.iso ?? "")\n"
    }
    #expect(try answers(text).rows == expected, "seed 31")
  }
}
