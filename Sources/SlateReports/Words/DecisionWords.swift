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

  static func owner(_ name: String) -> String { name.isEmpty ? "no owner" : Wording.name(name) }

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

  static let restoreFailed = "the latest failed or took too long"

  static func wayBack(_ row: Scoreboard.Row) -> String {
    "Agree a way back: \(ReviewWords.name(row.headline.measure).lowercasedFirst)"
  }

  static func red(_ row: Scoreboard.Row) -> String {
    "\(Wording.value(row.figure)) against \(row.target), \(row.status)"
  }

  static func nameOwner(_ what: String) -> String { "Name an owner: \(Wording.name(what))" }

  static func ownerless(_ row: DecisionBook.Entry) -> String {
    "\(row.kind.isEmpty ? "row" : Wording.name(row.kind)) without an owner \(open(row))"
  }

  static func second(_ area: String) -> String { "Name a second person for \(Wording.name(area))" }

  static let newlySingle = "it hangs on one person since this quarter"

  static func keepOrTake(_ area: String) -> String {
    "Decide whether \(Wording.name(area)) is to stay with the provider"
  }

  static let wentToProvider = "its work went from the internal team to the provider"

  static func endIssue(_ name: String) -> String {
    "Decide who ends an issue: \(Wording.name(name))"
  }

  static func issue(_ entry: FamilyEntry) -> String {
    "\(entry.standing.status == .returned ? "it returned" : "it grew"): "
      + "\(Wording.count(entry.tickets, "ticket", "tickets")), and no document"
  }

  static func doControl(_ control: String) -> String {
    "Have a control done: \(Wording.name(control))"
  }

  static func notDone(_ due: CivilDate) -> String { "due \(Wording.date(due)), and not done" }

  /// What became of a row that was open when the quarter began.
  static func outcome(_ row: DecisionBook.Entry) -> [Report.Run] {
    let words: String
    if row.isClosed, let closed = row.closed {
      let status = row.status.isEmpty ? "closed" : Wording.name(row.status)
      words = "\(status) on \(Wording.date(closed))"
    } else {
      words = "still open, \(dueClause(row))"
    }
    return [
      .plain("\(Wording.name(row.what)) (\(owner(row.owner))): "), .strong(words), .plain("."),
    ]
  }

  static func block(_ row: DecisionBook.Entry) -> [Report.Run] {
    [
      .plain("\(Wording.name(row.what)) (\(owner(row.owner))): \(open(row)), \(dueClause(row)).")
    ]
  }
}

extension String {
  /// With a small first letter, inside a sentence; a word of capitals stays.
  var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
