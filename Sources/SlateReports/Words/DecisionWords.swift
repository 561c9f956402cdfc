import SlateMeasures
import SlateModel

/// How the review speaks of decisions and of what is blocked.
struct DecisionWords: WordGroup {
  let words: Words

  var required: String { say("Decisions required") }
  var since: String { say("Since last quarter") }
  var blocked: String { say("Blocked") }
  var caption: String { say("What has to be decided, why now, by when and by whom") }
  var header: [String] { say(["What", "Why now", "By when", "Owner"]) }

  func nothingRequired(hasRecords: Bool) -> String {
    hasRecords
      ? say("No rule asks for a decision, and none is recorded as open.")
      : say("No rule asks for a decision in what was supplied.")
  }
  var nothingCarried: String { say("Nothing was open when the quarter began.") }
  var nothingBlocked: String { say("Nothing is recorded as blocked.") }
  var notSupplied: String { say("\(words.notMeasured): no decisions were supplied.") }
  var more: String { say("More stand under Decisions in the detail.") }
  var moreRequired: String { say("More is asked for under Decisions in the detail.") }
  var title: String { say("Decisions") }
  var onRecord: String { say("On record") }
  var all: String {
    say("Decisions, blockers, risks, changes and improvements, open or closed in the quarter")
  }
  var allHeader: [String] { say(["What", "Kind", "Owner", "Raised", "Due", "Standing"]) }
  var noneRecorded: String { say("None is open, and none was closed in the quarter.") }

  func standing(_ row: DecisionBook.Entry) -> String {
    row.isClosed ? closed(row) : row.isOverdue ? say("overdue") : say("open")
  }

  /// With the word of its status where that says that it is done, and besides where it does not.
  private func closed(_ row: DecisionBook.Entry) -> String {
    let status = Wording.name(row.status)
    guard let closed = row.closed.map(words.date) else { return status }
    if status.isEmpty { return say("closed on \(closed)") }
    return QuarterDecisions.saysDone(row.status)
      ? say("\(status) on \(closed)") : say("closed on \(closed) (\(status))")
  }

  var toBeNamed: String { say("to be named") }

  func owner(_ name: String, most: Int = Wording.longestName) -> String {
    name.isEmpty ? say("no owner") : Wording.name(name, most: most)
  }

  func due(_ row: DecisionBook.Entry) -> String {
    guard let due = row.due else { return say("no day set") }
    return row.isOverdue ? say("was due \(words.date(due))") : words.date(due)
  }

  /// The same inside a sentence.
  func dueClause(_ row: DecisionBook.Entry) -> String {
    row.isOverdue || row.due == nil ? due(row) : say("due \(due(row))")
  }

  func open(_ row: DecisionBook.Entry) -> String {
    row.raised.map { say("since \(words.date($0))") } ?? say("open")
  }

  func pending(_ row: DecisionBook.Entry) -> String {
    say("open \(open(row))")
  }

  /// What became of a row that was open when the quarter began.
  func outcome(_ row: DecisionBook.Entry) -> [Report.Run] {
    let outcome = row.isClosed ? closed(row) : say("still open, \(dueClause(row))")
    return [.plain("\(brief(row)): "), .strong(outcome), .plain(".")]
  }

  func block(_ row: DecisionBook.Entry) -> [Report.Run] {
    [.plain("\(brief(row)): \(open(row)), \(dueClause(row)).")]
  }

  /// What and whose, in no more than a line.
  private func brief(_ row: DecisionBook.Entry) -> String {
    "\(Wording.name(row.what, most: 50)) (\(owner(row.owner, most: 26)))"
  }
}
