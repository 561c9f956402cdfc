import SlateMeasures

/// Recurring issues and what to do about them.
extension DetailWords {
  var families: String {
    say("Recurring issues and incident storms, and what became of earlier ones")
  }
  var familyHeader: [String] {
    say([
      "Issue", "Area", "What it is", "Tickets", "26 weeks before", "To be expected", "Waited",
      "Requesters", "By internal",
    ])
  }
  var familyPlaces: String { say("Where they happen, and whose tickets they are") }
  var familyPlacesHeader: [String] {
    say([
      "Issue", "Systems, all its tickets", "Internal, this quarter", "Provider", "Neither is known",
    ])
  }
  var familyQuarters: String { say("Their tickets a quarter, by opening") }
  var familyQuartersHeader: [String] { say(["Issue", "Area"]) }
  var familyMaking: String { say("What holds them together") }
  var familyMakingHeader: [String] {
    say([
      "Issue", "Family", "Its words", "Joined", "Last tickets",
    ])
  }
  var familyRecord: String { say("What is on record about them") }
  var familyRecordHeader: [String] {
    say([
      "Issue", "Documents", "Problems", "Workaround", "Ended by",
    ])
  }
  var familyNote: String {
    say(
      """
      Counts are a lower bound. Waited: hours on the SLA clock of what was resolved in the \
      quarter; waiting, not effort. families.csv has the same with first and last sight.
      """)
  }

  var workHeader: [String] {
    say(["Issue", "Area", "Tickets", "Waited", "Requesters", "Last tickets"])
  }
  var undocumented: String { say("Recurring, and no document is linked: what to write next") }
  var withoutProblem: String { say("Recurring, and no problem record is linked") }
  var growing: String { say("Growing") }
  var returned: String { say("Returned") }

  /// `12 by these words; 3 by near words ("mail lost"); 1 by a typing error ("mial"); 2 by a rule`.
  func joined(_ variants: [Families.Variant], spoken: ([String]) -> [String]) -> String {
    Families.Variant.Joining.allCases.compactMap { joining in
      let joined = variants.filter { $0.joining == joining }
      let tickets = joined.reduce(0) { $0 + $1.tickets }
      guard tickets > 0 else { return nil }
      let shown = joined.filter { !$0.words.isEmpty }.prefix(3)
        .map { "“\(spoken($0.words).joined(separator: " "))”" }
      let told = "\(tickets) \(joiningWord(joining))"
      guard joining != .own, !shown.isEmpty else { return told }
      let examples = shown.joined(separator: ", ")
      return joined.count > 3 ? say("\(told) (\(examples) and others)") : "\(told) (\(examples))"
    }.joined(separator: "; ")
  }

  func joiningWord(_ joining: Families.Variant.Joining) -> String {
    switch joining {
    case .own: say("by these words")
    case .nearWords: say("by near words")
    case .typingError: say("by a typing error")
    case .rule: say("by a rule")
    }
  }
}
