import Foundation
import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct ExplanationRecordTests {
  private func record(_ table: TicketTable) throws -> [String: Any] {
    let ground = table.ground
    let explanation = try #require(ground.explanation(of: 0, table.span()))
    let bytes = try JSONEncoder().encode(
      ExplanationRecord(explanation, ground, configuration: nil, hidesNames: true))
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  private static let bare = TicketTable("ticket opened", [["T", "2016-07-01"]])

  @Test func `a key is never missing, whatever is not known`() throws {
    let bare = try record(Self.bare)
    var full = TicketTable(
      "ticket opened responded resolved priority team resolver sla_met",
      [["T", "07-01", "07-01 01:00", "07-02", "P1", "Desk", "Ann", "0"]])
    full.log("state priority", [["T", "07-01", "New", "P2"], ["T", "07-01 03:00", "Open", "P1"]])
    full.configuration.policy(respond: .hours(1), resolve: .hours(24))
    let told = try record(full)
    #expect(Set(bare.keys) == Set(told.keys))
    #expect(bare["policy"] is NSNull && bare["priority"] is NSNull)
    #expect(told["disagrees"] as? Bool == true && bare["disagrees"] is NSNull)
    let clocks = try [bare, told].map { try #require($0["resolve"] as? [String: Any]) }
    #expect(Set(clocks[0].keys) == Set(clocks[1].keys))
    #expect(clocks[1]["usedShare"] as? Double == 1 && clocks[0]["usedShare"] is NSNull)
    #expect(told["person"] is NSNull, "names are hidden")
  }

  @Test func `each working interval is told, whatever their number`() throws {
    var table = Self.bare
    table.keepsOfficeHours()
    let resolve = try #require(try record(table)["resolve"] as? [String: Any])
    let intervals = try #require(resolve["intervals"] as? [[String: Any]])
    #expect(intervals.count > 2600)
    let seconds = intervals.compactMap { $0["seconds"] as? Int }.reduce(0, +)
    #expect(seconds == resolve["elapsedSeconds"] as? Int)
    #expect(seconds == intervals.last?["total"] as? Int)
  }

  @Test func `a cancelled ticket has no clock`() throws {
    let cancelled = try record(
      TicketTable("ticket opened closed state", [["T", "07-01", "07-02", "Cancelled"]]))
    #expect(cancelled["respond"] is NSNull && cancelled["resolve"] is NSNull)
    #expect(cancelled["standing"] as? String == "cancelled")
  }
}
