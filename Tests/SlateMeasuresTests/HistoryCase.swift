import SlateModel
import Testing

@testable import SlateMeasures

/// One ticket's row and log, and the history that they make.
struct HistoryCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// `resolved=07-03 closed=07-04 state=Closed`; the ticket is opened on 07-01 at 09:00.
  var row: [String: String] = [:]
  /// Instants and states.
  var log: [(String, String)] = []
  /// Whether the export's resolution column has values.
  var hasColumn = true
  /// Whether another ticket's log shows a resolution.
  var othersAreResolved = false
  /// Instants and kinds after the opening.
  let phases: [(String, StateKind)]
  var endsBeforeStart = false

  var history: TicketHistory {
    let columns = ["resolved", "closed", "state", "updated", "responded"]
    let row = columns.map { self.row[$0] ?? "" }
    var table = TicketTable(
      "ticket opened " + columns.joined(separator: " "),
      [["T1", "07-01 09:00"] + row, ["T2", "07-01 09:00"]])
    table.datesResolutions = hasColumn
    if !log.isEmpty { table.log("state", log.map { ["T1", $0.0, $0.1] }) }
    if othersAreResolved { table.log("state", [["T2", "07-02", "Resolved"]]) }
    var history = TicketHistory()
    table.ground.histories.build(0, into: &history)
    return history
  }

  var expected: [TicketHistory.Phase] {
    [TicketHistory.Phase(start: localSeconds("07-01 09:00"), kind: .open)]
      + phases.map { TicketHistory.Phase(start: localSeconds($0.0), kind: $0.1) }
  }
}
