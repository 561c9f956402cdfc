import SlateModel
import Testing

@testable import SlateIntake

struct CaseColumnsTests {
  private func problems(_ header: String) throws -> [String] {
    let folder = try InputFolder(["c.csv": "\n\(header)\n"])
    return try failure { _ = try CaseColumns(folder.opened("c.csv")) }.problems.map(\.description)
  }

  @Test func `a start and something to ask make a file of cases`() throws {
    let folder = try InputFolder(["c.csv": "pauses,Target_Seconds,x, start \n"])
    let columns = try CaseColumns(folder.opened("c.csv"))
    #expect(columns.start == 3 && columns.target == 1 && columns.pauses == 0)
    #expect(columns.end == nil && columns.calendar == nil)
  }

  @Test func `what is missing is told together`() throws {
    #expect(
      try problems("calendar,from") == [
        """
        c.csv:2: there is no column start
          the header is: calendar, from
          write: calendar,start,end,target_seconds,pauses
        """,
        """
        c.csv:2: there is no column end or target_seconds
          the header is: calendar, from
          write: calendar,start,end,target_seconds,pauses
        """,
      ])
  }

  @Test func `a column that is there twice, or that slate adds, is refused`() throws {
    #expect(
      try problems("start,end,Start,due") == [
        "c.csv:2: there is more than one column start\n  keep one of them",
        "c.csv:2: there is a column due already, which slate adds\n  rename it, or leave it out",
      ])
  }

  @Test(arguments: [
    ("start,end,pause", ["there is no column pauses; \"pause\" is kept as it is"]),
    (
      "start,end,calender,tags,note", ["there is no column calendar; \"calender\" is kept as it is"]
    ),
    ("start,end,id,source,origin", []),
    ("calendar,start,end,target_seconds,pauses,pause,start_", []),
  ])
  func `a column that looks like a missing one is told`(header: String, expected: [String]) throws {
    let folder = try InputFolder(["c.csv": header + "\n"])
    let file = try folder.opened("c.csv")
    #expect(try CaseColumns(file).misspelled(in: file).map(\.message) == expected)
  }
}
