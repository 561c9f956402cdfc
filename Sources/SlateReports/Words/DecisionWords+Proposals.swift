import SlateMeasures
import SlateModel

/// What the rules ask for, and why now.
extension DecisionWords {
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

  func issue(_ entry: FamilyEntry, knowsDocuments: Bool) -> String {
    let tickets = words.tickets(entry.tickets)
    let change =
      entry.standing.status == .returned
      ? say("it returned: \(tickets)") : say("it grew: \(tickets)")
    return knowsDocuments ? say("\(change), and no document") : change
  }

  func doControl(_ control: String) -> String {
    say("Complete a control: \(Wording.name(control))")
  }

  func notDone(_ due: CivilDate) -> String { say("due \(words.date(due)), and not done") }
}
