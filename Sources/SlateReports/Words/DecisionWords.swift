import SlateMeasures
import SlateModel

/// How the review speaks of decisions and of what is blocked.
enum DecisionWords {
  static let required = "Decisions required"
  static let since = "Since last quarter"
  static let blocked = "Blocked"
  static let caption = "What has to be decided, why now, by when and by whom"
  static let header = ["What", "Why now", "By when", "Owner"]

  static func nothingRequired(hasRecords: Bool) -> String {
    hasRecords
      ? "No rule asks for a decision, and none is recorded as open."
      : "No rule asks for a decision in what was supplied."
  }
  static let nothingCarried = "Nothing was open when the quarter began."
  static let nothingBlocked = "Nothing is recorded as blocked."
  static let notSupplied = "\(Wording.notMeasured): no decisions were supplied."
  static let more = "More stand under Decisions in the detail."
  static let moreRequired = "More is asked for under Decisions in the detail."
  static let title = "Decisions"
  static let onRecord = "On record"
  static let all =
    "Decisions, blockers, risks, changes and improvements, open or closed in the quarter"
  static let allHeader = ["What", "Kind", "Owner", "Raised", "Due", "Standing"]
  static let noneRecorded = "None is open, and none was closed in the quarter."

  static func standing(_ row: DecisionBook.Entry) -> String {
    row.isClosed ? closed(row) : row.isOverdue ? "overdue" : "open"
  }

  private static func closed(_ row: DecisionBook.Entry) -> String {
    let status = row.status.isEmpty ? "closed" : Wording.name(row.status)
    return row.closed.map { "\(status) on \(Wording.date($0))" } ?? status
  }

  static let toBeNamed = "to be named"

  static func owner(_ name: String, most: Int = Wording.longestName) -> String {
    name.isEmpty ? "no owner" : Wording.name(name, most: most)
  }

  static func due(_ row: DecisionBook.Entry) -> String {
    guard let due = row.due else { return "no day set" }
    return row.isOverdue ? "was due \(Wording.date(due))" : Wording.date(due)
  }

  /// The same inside a sentence.
  static func dueClause(_ row: DecisionBook.Entry) -> String {
    row.isOverdue || row.due == nil ? due(row) : "due \(due(row))"
  }

  static func open(_ row: DecisionBook.Entry) -> String {
    row.raised.map { "since \(Wording.date($0))" } ?? "open"
  }

  static func pending(_ row: DecisionBook.Entry) -> String {
    "open \(open(row))"
  }

  static func repeatRestore(_ system: String) -> String {
    "Repeat the restore test of \(Wording.name(system))"
  }

  static func restoreFailed(_ failure: TestFailure) -> String {
    switch failure {
    case .notPassed: "the latest test was not passed"
    case .tooSlow: "the latest test exceeded its RTO"
    }
  }

  static func wayBack(_ row: Scoreboard.Row) -> String {
    "Agree an improvement plan: \(ReviewWords.name(row.headline.measure).lowercasedFirst)"
  }

  static func red(_ row: Scoreboard.Row) -> String {
    "\(row.words) against \(row.target), \(row.status)"
  }

  static func nameOwner(_ what: String) -> String { "Name an owner: \(Wording.name(what))" }

  static func ownerless(_ row: DecisionBook.Entry) -> String {
    "\(row.kind.isEmpty ? "row" : Wording.name(row.kind)) without an owner \(open(row))"
  }

  static func second(_ area: String) -> String { "Name a second person for \(Wording.name(area))" }

  static let newlySingle = "it has come to depend on one person this quarter"

  static func keepOrTake(_ area: String) -> String {
    "Decide whether \(Wording.name(area)) is to stay with the provider"
  }

  static let wentToProvider = "its work went from the internal team to the provider"

  static func endIssue(_ name: String) -> String {
    "Assign a lasting fix: \(Wording.name(name))"
  }

  static func issue(_ entry: FamilyEntry) -> String {
    "\(entry.standing.status == .returned ? "it returned" : "it grew"): "
      + "\(Wording.count(entry.tickets, "ticket", "tickets")), and no document"
  }

  static func doControl(_ control: String) -> String {
    "Complete a control: \(Wording.name(control))"
  }

  static func notDone(_ due: CivilDate) -> String { "due \(Wording.date(due)), and not done" }

  /// What became of a row that was open when the quarter began.
  static func outcome(_ row: DecisionBook.Entry) -> [Report.Run] {
    let words = row.isClosed ? closed(row) : "still open, \(dueClause(row))"
    return [.plain("\(brief(row)): "), .strong(words), .plain(".")]
  }

  static func block(_ row: DecisionBook.Entry) -> [Report.Run] {
    [.plain("\(brief(row)): \(open(row)), \(dueClause(row)).")]
  }

  /// What and whose, in no more than a line.
  private static func brief(_ row: DecisionBook.Entry) -> String {
    "\(Wording.name(row.what, most: 50)) (\(owner(row.owner, most: 26)))"
  }
}

extension String {
  /// With a small first letter, inside a sentence; a word of capitals stays.
  var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
