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

  private func closed(_ row: DecisionBook.Entry) -> String {
    let status = row.status.isEmpty ? say("closed") : Wording.name(row.status)
    return row.closed.map { say("\(status) on \(words.date($0))") } ?? status
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

  func repeatRestore(_ system: String) -> String {
    say("Repeat the restore test of \(Wording.name(system))")
  }

  func restoreFailed(_ failure: TestFailure) -> String {
    switch failure {
    case .notPassed: say("the latest test was not passed")
    case .tooSlow: say("the latest test exceeded its RTO")
    }
  }

  func wayBack(_ row: Scoreboard.Row) -> String {
    say(
      "Agree an improvement plan: \(words.insideSentence(words.measures.name(row.headline.measure)))"
    )
  }

  func red(_ row: Scoreboard.Row) -> String {
    say("\(row.words) against \(row.target), \(words.scoreboard.status(row.status))")
  }

  func nameOwner(_ what: String) -> String { say("Name an owner: \(Wording.name(what))") }

  func ownerless(_ row: DecisionBook.Entry) -> String {
    let kind = row.kind.isEmpty ? say("row") : Wording.name(row.kind)
    return say("\(kind) without an owner \(open(row))")
  }

  func second(_ area: String) -> String { say("Name a second person for \(Wording.name(area))") }

  var newlySingle: String { say("it has come to depend on one person this quarter") }

  func keepOrTake(_ area: String) -> String {
    say("Decide whether \(Wording.name(area)) is to stay with the provider")
  }

  var wentToProvider: String { say("its work went from the internal team to the provider") }

  func endIssue(_ name: String) -> String {
    say("Assign a lasting fix: \(Wording.name(name))")
  }

  func issue(_ entry: FamilyEntry) -> String {
    entry.standing.status == .returned
      ? say("it returned: \(words.tickets(entry.tickets)), and no document")
      : say("it grew: \(words.tickets(entry.tickets)), and no document")
  }

  func doControl(_ control: String) -> String {
    say("Complete a control: \(Wording.name(control))")
  }

  func notDone(_ due: CivilDate) -> String { say("due \(words.date(due)), and not done") }

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
