import SlateModel
import Testing

@testable import SlateMeasures

struct HistoryBuilderTests {
  private func check(_ history: HistoryCase) {
    let built = history.history
    let told = built.phases.map { TicketHistory.Phase(start: $0.start, kind: $0.kind) }
    #expect(told == history.expected)
    #expect(built.endsBeforeStart == history.endsBeforeStart)
    #expect(built.hasLoggedStates == !history.log.isEmpty)
  }

  @Test(arguments: [
    HistoryCase(testDescription: "nothing but the opening", phases: []),
    HistoryCase(
      testDescription: "resolved", row: ["resolved": "07-03"], phases: [("07-03", .resolved)]),
    HistoryCase(
      testDescription: "closed after resolved changes nothing",
      row: ["resolved": "07-03", "closed": "07-05", "state": "Closed"],
      phases: [("07-03", .resolved)]),
    HistoryCase(
      testDescription: "a filled resolution wins over the state",
      row: ["resolved": "07-03", "state": "In Progress"], phases: [("07-03", .resolved)]),
    HistoryCase(
      testDescription: "closed without a resolution", row: ["closed": "07-05"],
      phases: [("07-05", .closed)]),
    HistoryCase(
      testDescription: "done by its state alone", row: ["state": "Resolved"],
      phases: [("07-01 09:00", .closed)]),
    HistoryCase(
      testDescription: "done by its state, not before an instant of its row",
      row: ["state": "Closed", "responded": "07-02", "updated": "07-06"],
      phases: [("07-06", .closed)]),
    HistoryCase(
      testDescription: "on hold on the day of the export is no pause", row: ["state": "On Hold"],
      phases: []),
    HistoryCase(
      testDescription: "resolved before it was opened", row: ["resolved": "06-30"],
      phases: [("07-01 09:00", .resolved)], endsBeforeStart: true),
    HistoryCase(
      testDescription: "closed before it was opened", row: ["closed": "06-30"],
      phases: [("07-01 09:00", .closed)]),
  ])
  func `a list with a resolution column`(history: HistoryCase) { check(history) }

  @Test(arguments: [
    HistoryCase(
      testDescription: "closing dates the resolution", row: ["closed": "07-05"], hasColumn: false,
      phases: [("07-05", .resolved)]),
    HistoryCase(
      testDescription: "closing before the opening is a fault", row: ["closed": "06-30"],
      hasColumn: false, phases: [("07-01 09:00", .resolved)], endsBeforeStart: true),
    HistoryCase(
      testDescription: "done by its state alone", row: ["state": "Closed"], hasColumn: false,
      phases: [("07-01 09:00", .closed)]),
  ])
  func `a list without a resolution column`(history: HistoryCase) { check(history) }

  @Test(arguments: [
    HistoryCase(
      testDescription: "at its closing",
      row: ["state": "Cancelled", "closed": "07-04", "resolved": "07-03"],
      phases: [("07-04", .cancelled)]),
    HistoryCase(
      testDescription: "else at its resolution",
      row: ["state": "Duplicate", "resolved": "07-03", "updated": "07-09"],
      phases: [("07-03", .cancelled)]),
    HistoryCase(
      testDescription: "else at its opening", row: ["state": "canceled", "updated": "07-09"],
      phases: [("07-01 09:00", .cancelled)]),
    HistoryCase(
      testDescription: "never before its opening", row: ["state": "Merged", "closed": "06-30"],
      phases: [("07-01 09:00", .cancelled)]),
    HistoryCase(
      testDescription: "at its event rather than at its closing",
      row: ["state": "Cancelled", "closed": "07-09"],
      log: [("07-02", "Awaiting User"), ("07-03", "Cancelled")],
      phases: [("07-02", .paused), ("07-03", .cancelled)]),
    HistoryCase(
      testDescription: "what its log did before its closing stands",
      row: ["state": "Cancelled", "closed": "07-05"],
      log: [("07-02", "Resolved"), ("07-03", "In Progress"), ("07-06", "On Hold")],
      phases: [("07-02", .resolved), ("07-03", .open), ("07-05", .cancelled)]),
    HistoryCase(
      testDescription: "nothing after its last cancelling counts", row: ["state": "Cancelled"],
      log: [("07-02", "Cancelled"), ("07-03", "In Progress")], phases: [("07-02", .cancelled)]),
  ])
  func `cancelled by the state column`(history: HistoryCase) { check(history) }

  @Test(arguments: [
    HistoryCase(
      testDescription: "pauses, resolved, closed",
      log: [
        ("07-02", "Awaiting Vendor"), ("07-03", "In Progress"), ("07-04", "Resolved"),
        ("07-09", "Closed"),
      ], hasColumn: false, phases: [("07-02", .paused), ("07-03", .open), ("07-04", .resolved)]),
    HistoryCase(
      testDescription: "reopened",
      log: [("07-02", "Resolved"), ("07-03", "In Progress"), ("07-04", "Resolved")],
      hasColumn: false, phases: [("07-02", .resolved), ("07-03", .open), ("07-04", .resolved)]),
    HistoryCase(
      testDescription: "closed and reopened",
      log: [("07-02", "Resolved"), ("07-03", "Closed"), ("07-04", "New")], hasColumn: false,
      phases: [("07-02", .resolved), ("07-04", .open)]),
    HistoryCase(
      testDescription: "closing resolves where nothing else does", log: [("07-02", "Closed")],
      hasColumn: false, phases: [("07-02", .resolved)]),
    HistoryCase(
      testDescription: "closing resolves where no column does, though other logs show resolutions",
      log: [("07-02", "Closed")], hasColumn: false, othersAreResolved: true,
      phases: [("07-02", .resolved)]),
    HistoryCase(
      testDescription: "the column closes what the log leaves open", row: ["closed": "07-05"],
      log: [("07-02", "In Progress")], hasColumn: false, phases: [("07-05", .resolved)]),
    HistoryCase(
      testDescription: "a closing column after the log's resolution changes nothing",
      row: ["closed": "07-05", "state": "Closed"], log: [("07-02", "Resolved")], hasColumn: false,
      phases: [("07-02", .resolved)]),
    HistoryCase(
      testDescription: "resolved after closed was open until then",
      log: [("07-02", "Closed"), ("07-03", "Resolved")], hasColumn: false,
      othersAreResolved: true, phases: [("07-03", .resolved)]),
    HistoryCase(
      testDescription: "done by its state alone, after its log", row: ["state": "Closed"],
      log: [("07-02", "In Progress"), ("07-03", "On Hold")], hasColumn: false,
      phases: [("07-03", .paused), ("07-03", .closed)]),
    HistoryCase(
      testDescription: "cancelled by an event", log: [("07-02", "Cancelled")], hasColumn: false,
      phases: [("07-02", .cancelled)]),
    HistoryCase(
      testDescription: "cancelled by an event, then reopened",
      log: [("07-02", "Cancelled"), ("07-03", "In Progress")], hasColumn: false,
      phases: [("07-02", .cancelled), ("07-03", .open)]),
    HistoryCase(
      testDescription: "resolved after a cancelling is open again at that instant",
      log: [("07-02", "Cancelled"), ("07-03", "Resolved")], hasColumn: false,
      phases: [("07-02", .cancelled), ("07-03", .open), ("07-03", .resolved)]),
    HistoryCase(
      testDescription: "resolved before its opening", log: [("06-30", "Resolved")],
      hasColumn: false, phases: [("07-01 09:00", .resolved)], endsBeforeStart: true),
    HistoryCase(
      testDescription: "on hold before its opening is on hold from its opening",
      log: [("06-30", "On Hold"), ("07-02", "Resolved")], hasColumn: false,
      phases: [("07-01 09:00", .paused), ("07-02", .resolved)]),
  ])
  func `a log without a resolution column`(history: HistoryCase) { check(history) }

  @Test(arguments: [
    HistoryCase(
      testDescription: "the column dates the resolution later than the log",
      row: ["resolved": "07-04"], log: [("07-03", "Resolved")], phases: [("07-04", .resolved)]),
    HistoryCase(
      testDescription: "or earlier", row: ["resolved": "07-02"], log: [("07-03", "Resolved")],
      phases: [("07-02", .resolved)]),
    HistoryCase(
      testDescription: "the log gives pauses, earlier resolutions and reopenings",
      row: ["resolved": "07-06"],
      log: [
        ("07-02", "Resolved"), ("07-03", "In Progress"), ("07-04", "On Hold"),
        ("07-05", "In Progress"), ("07-06", "Resolved"), ("07-12", "Closed"),
      ],
      phases: [
        ("07-02", .resolved), ("07-03", .open), ("07-04", .paused), ("07-05", .open),
        ("07-06", .resolved),
      ]),
    HistoryCase(
      testDescription: "on hold until the column's instant", row: ["resolved": "07-05"],
      log: [("07-04", "On Hold")], phases: [("07-04", .paused), ("07-05", .resolved)]),
    HistoryCase(
      testDescription: "the log ends open after the column: reopened", row: ["resolved": "07-03"],
      log: [("07-03", "Resolved"), ("07-04", "In Progress")],
      phases: [("07-03", .resolved), ("07-04", .open)]),
    HistoryCase(
      testDescription: "or on hold", row: ["resolved": "07-03"],
      log: [("07-03", "Resolved"), ("07-04", "In Progress"), ("07-05", "Pending")],
      phases: [("07-03", .resolved), ("07-04", .open), ("07-05", .paused)]),
    HistoryCase(
      testDescription: "the column dates the last resolution whatever the log resolves later",
      row: ["resolved": "07-02"],
      log: [("07-03", "Resolved"), ("07-04", "In Progress"), ("07-05", "Resolved")],
      phases: [("07-02", .resolved)]),
    HistoryCase(
      testDescription: "the log cancels after the column", row: ["resolved": "07-02"],
      log: [("07-02", "Resolved"), ("07-04", "Cancelled")],
      phases: [("07-02", .resolved), ("07-04", .cancelled)]),
    HistoryCase(
      testDescription: "resolved by the log, the column empty", log: [("07-03", "Resolved")],
      phases: [("07-03", .closed)]),
    HistoryCase(
      testDescription: "resolved by the log, the column empty, and closed later",
      row: ["closed": "07-08"], log: [("07-03", "Resolved")], phases: [("07-08", .closed)]),
    HistoryCase(
      testDescription: "reopened and resolved in one second", row: ["resolved": "07-04"],
      log: [("07-02", "Resolved"), ("07-04", "In Progress"), ("07-04", "Resolved")],
      phases: [("07-02", .resolved), ("07-04", .open), ("07-04", .resolved)]),
    HistoryCase(
      testDescription: "resolved and closed by the log, the column empty",
      log: [("07-03", "Resolved"), ("07-08", "Closed")], phases: [("07-08", .closed)]),
    HistoryCase(
      testDescription: "an earlier resolution stands, the last has no column",
      log: [("07-02", "Resolved"), ("07-03", "In Progress"), ("07-04", "Resolved")],
      phases: [("07-02", .resolved), ("07-03", .open), ("07-04", .closed)]),
    HistoryCase(
      testDescription: "done by its state alone, the log open",
      row: ["state": "Closed", "updated": "07-09"], log: [("07-02", "In Progress")],
      phases: [("07-09", .closed)]),
    HistoryCase(
      testDescription: "cancelled by the log, the column empty", log: [("07-03", "Cancelled")],
      phases: [("07-03", .cancelled)]),
    HistoryCase(
      testDescription: "cancelled and reopened before the column", row: ["resolved": "07-05"],
      log: [("07-02", "Cancelled"), ("07-03", "In Progress")],
      phases: [("07-02", .cancelled), ("07-03", .open), ("07-05", .resolved)]),
    HistoryCase(
      testDescription: "resolved before its opening", row: ["resolved": "06-30"],
      log: [("07-02", "Resolved")], phases: [("07-01 09:00", .resolved)], endsBeforeStart: true),
  ])
  func `a log with a resolution column`(history: HistoryCase) { check(history) }

  @Test func `a log without states leaves the columns alone`() {
    var table = TicketTable("ticket opened resolved", [["T1", "07-01", "07-03"]])
    table.log("team", [["T1", "07-02", "Desk"]])
    var history = TicketHistory()
    table.ground.histories.build(0, into: &history)
    #expect(history.phases.map(\.kind) == [.open, .resolved] && !history.hasLoggedStates)
  }

  @Test func `one history serves ticket after ticket`() {
    var table = TicketTable(
      "ticket opened resolved", [["T1", "07-05", "07-01"], ["T2", "07-02", ""]])
    table.log("state", [["T1", "07-02", "New"]])
    var history = TicketHistory()
    table.ground.histories.build(0, into: &history)
    #expect(history.endsBeforeStart && history.hasLoggedStates)
    table.ground.histories.build(1, into: &history)
    #expect(!history.endsBeforeStart && !history.hasLoggedStates)
    #expect(history.phases == [TicketHistory.Phase(start: localSeconds("07-02"), kind: .open)])
  }
}

extension TicketHistory {
  /// The last resolution stands before the opening.
  fileprivate var endsBeforeStart: Bool {
    phases.last { $0.kind == .resolved }?.precedesOpening ?? false
  }
}
