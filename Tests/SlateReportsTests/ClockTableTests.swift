import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct ClockTableTests {
  /// The lines of a ticket's resolution: the moment or the seconds, and the total.
  private func told(_ table: TicketTable) throws -> [String] {
    let ground = table.ground
    let explanation = try #require(ground.explanation(of: 0, table.span()))
    let clock = try #require(explanation.resolve)
    return ClockTable(clock).lines.map { line in
      switch line {
      case .moment(let moment, _, let total): "\(moment) \(total)"
      case .counted(let interval, let total):
        "counted:\(interval.upperBound - interval.lowerBound) \(total)"
      case .still(let kind, _, let isCut, let lost, let total):
        "\(kind)\(isCut ? " cut" : ""):\(lost) \(total)"
      case .deducted(let deducted, let total): "-\(deducted) \(total)"
      }
    }
  }

  private func table(_ resolved: String, target: Int64, paused: String = "") -> TicketTable {
    var table = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01 10:00", resolved, paused]])
    table.keepsOfficeHours()
    table.configuration.policy(resolve: .hours(target))
    return table
  }

  // 2026-07-01 is a Wednesday; office hours are 09:00 to 17:00.
  @Test func `the line is cut where the target is used up`() throws {
    #expect(
      try told(table("07-02 12:00", target: 3)) == [
        "opened 0", "counted:10800 10800", "due 10800", "counted:14400 25200",
        "counted:10800 36000", "stopped 36000",
      ])
  }

  @Test func `a target used up at closing time is used up there, before the next opening`() throws {
    #expect(
      try told(table("07-02 09:00", target: 7)) == [
        "opened 0", "counted:25200 25200", "due 25200", "stopped 25200",
      ])
  }

  @Test func `one that is used up at the stop or later is no line`() throws {
    #expect(
      try told(table("07-01 13:00", target: 3)) == [
        "opened 0", "counted:10800 10800", "stopped 10800",
      ])
    #expect(try told(table("", target: 9999)).last == "end 1897200")
  }

  @Test func `a pause at the instant at which the target is used up stands behind it`() throws {
    var table = table("07-01 15:00", target: 2)
    table.log("state", [["T", "07-01 12:00", "On Hold"], ["T", "07-01 13:00", "Open"]])
    #expect(
      try told(table) == [
        "opened 0", "counted:7200 7200", "due 7200", "paused:3600 7200", "counted:7200 14400",
        "stopped 14400",
      ])
  }

  @Test func `an exported total is deducted at the end`() throws {
    #expect(
      try told(table("07-01 15:00", target: 2, paused: "60")) == [
        "opened 0", "counted:10800 10800", "due 10800", "counted:7200 18000", "-3600 14400",
        "stopped 14400",
      ])
  }

  @Test func `a ticket with many pauses and many days has a line for each pause and each interval`()
    throws
  {
    var table = table("09-29 12:00", target: 9999)
    let days = (2..<30).map { $0 < 10 ? "07-0\($0)" : "07-\($0)" }
    table.log(
      "state", days.flatMap { [["T", "\($0) 11:00", "On Hold"], ["T", "\($0) 12:00", "O"]] })
    let lines = try told(table)
    // 13 weeks of 5 days; a pause cuts 20 of those days in two.
    #expect(lines.count == 2 + 28 + 13 * 5 + 20, "a line for each pause and each interval")
    let counted = lines.filter { $0.contains(":") && !$0.hasPrefix("paused") }
    let seconds = counted.compactMap { $0.split { " :".contains($0) }.dropFirst().first }
    let sum = seconds.compactMap { Int64($0) }.reduce(0, +)
    #expect(lines.last == "stopped \(sum)" && sum > 0)
  }
}
