import SlateModel
import Testing

@testable import SlateMeasures

struct TicketFaultTests {
  /// The tickets with each fault, by their rows.
  private func faults(
    _ table: TicketTable, asOf: String = "2026-12-31"
  ) -> [TicketFault: [Int]] {
    let end = Instant(secondsSince1970: localSeconds(asOf))
    return Dictionary(
      uniqueKeysWithValues: TicketFault.all(in: table.ground, asOf: end).map {
        ($0.fault, $0.tickets)
      })
  }

  @Test func `an end or an answer before the opening is a fault, one with it is none`() {
    let table = TicketTable(
      "ticket opened resolved closed responded",
      [
        ["sound", "07-02", "07-02", "", "07-02"], ["resolved", "07-02", "07-01"],
        ["closed", "07-02", "", "07-01"], ["answered", "07-02", "07-03", "", "07-01 23:59:59"],
        ["open", "07-02"],
      ])
    #expect(faults(table) == [.endBeforeStart: [1, 2], .responseBeforeStart: [3]])
    #expect(faults(table, asOf: "07-02") == [:])
  }

  @Test(arguments: [
    ("07-01 10:00", "60", false), ("07-01 10:00", "61", true), ("07-01 10:00", "", false),
    ("07-01 10:00:59", "61", false), ("", "9999", false), ("07-01 08:00", "9999", false),
  ])
  func `a total longer than a ticket took, by a minute or more, is a fault`(
    resolved: String, total: String, isFault: Bool
  ) {
    let table = TicketTable(
      "ticket opened resolved paused_minutes", [["T", "07-01 09:00", resolved, total]])
    #expect(faults(table)[.pauseOutside] == (isFault ? [0] : nil))
  }

  @Test(arguments: [
    ("08:00 On_Hold,09:00 Open", true), ("08:00 On_Hold,09:01 Open", false),
    ("08:00 On_Hold", false), ("10:00 On_Hold,11:00 Open", false),
    ("16:00 On_Hold,17:00 Resolved", false), ("17:00 Resolved,17:01 On_Hold,18:00 Resolved", true),
    ("17:00 Resolved,18:00 On_Hold", false), ("10:00 Resolved,11:00 On_Hold,12:00 Open", false),
  ])
  func `a logged pause that touches nothing of its ticket is a fault`(log: String, isFault: Bool) {
    var table = TicketTable("ticket opened resolved", [["T", "07-01 09:00", "07-01 17:00"]])
    for change in log.split(separator: ",") {
      let words = change.split(separator: " ")
      let state = String(words[1].replacing("_", with: " "))
      table.log("state", [["T", "07-01 \(words[0])", state]])
    }
    #expect(faults(table)[.pauseOutside] == (isFault ? [0] : nil))
    let facts = FactsBuilder.facts(table.ground, table.span())
    #expect(facts.map(\.isPausedOutside) == [isFault])
  }

  @Test func `what happens after the end that is looked at is no fault yet`() {
    var table = TicketTable("ticket opened", [["T", "07-01"]])
    table.log("state", [["T", "07-02", "Resolved"], ["T", "07-02", "Resolved"]])
    table.log("state", [["T", "07-03", "On Hold"], ["T", "07-04", "Resolved"]])
    #expect(faults(table) == [:] && faults(table, asOf: "07-03") == [:])
  }
}
