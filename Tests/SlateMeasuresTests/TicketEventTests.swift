import SlateModel
import Testing

@testable import SlateMeasures

struct TicketEventTests {
  /// `07-01 09:00 opened,responded 2 open>paused`: instant, marks, number of changes, turn.
  private func told(_ table: TicketTable) -> [String] {
    let ground = table.ground
    var builder = FactsBuilder(ground: ground, span: table.span())
    ground.histories.build(0, into: &builder.history)
    return builder.events().map { event in
      let time = LocalTime(secondsSince1970: event.at.secondsSince1970)
      let minute = time.secondOfDay / 60
      let turn = event.turn.map { "\($0.from?.name ?? "")>\($0.to.name)" }
      return [
        "\(time.date.description.dropFirst(5)) \(minute / 60):\(minute % 60)",
        event.marks.map(\.rawValue).joined(separator: ","), "\(event.changes.count)", turn ?? "-",
      ].joined(separator: " ")
    }
  }

  @Test func `a ticket of a list has what its row dates`() {
    let table = TicketTable(
      "ticket opened responded resolved closed",
      [["T", "07-01 09:00", "07-01 09:00", "07-02 10:00", "07-07 10:00"]])
    #expect(
      told(table) == [
        "07-01 9:0 opened,responded 0 >open", "07-02 10:0 resolved 0 open>resolved",
        "07-07 10:0 closed 0 -",
      ])
  }

  @Test func `a log stands beside the row, instant by instant`() {
    var table = TicketTable(
      "ticket opened resolved", [["T", "07-01 09:00", "07-02 10:00"]])
    table.log(
      "state team",
      [
        ["T", "07-01 09:00", "New", "Desk"], ["T", "07-01 11:00", "On Hold"],
        ["T", "07-01 11:00", "On Hold", "MSP"], ["T", "07-01 12:00", "Open"],
        ["T", "07-01 13:00", "Open"], ["T", "07-02 10:00", "Resolved"],
      ])
    #expect(
      told(table) == [
        "07-01 9:0 opened 1 >open", "07-01 11:0  2 open>paused", "07-01 12:0  1 paused>open",
        "07-01 13:0  1 -", "07-02 10:0 resolved 1 open>resolved",
      ])
  }

  @Test func `what turns and turns back at one instant is told from the first to the last`() {
    var table = TicketTable("ticket opened", [["T", "07-01 09:00"]])
    table.log(
      "state",
      [
        ["T", "07-01 10:00", "On Hold"], ["T", "07-01 10:00", "Resolved"],
        ["T", "07-01 10:00", "Open"],
      ])
    #expect(told(table).last == "07-01 10:0  3 open>open")
  }

  @Test func `a change before the opening stands in its place, its turn at the opening`() {
    var table = TicketTable("ticket opened", [["T", "07-01 09:00"]])
    table.log("state", [["T", "07-01 08:00", "On Hold"]])
    #expect(told(table) == ["07-01 8:0  1 -", "07-01 9:0 opened 0 >paused"])
  }
}
