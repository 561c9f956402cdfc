import SlateMeasures
import SlateModel

/// The headings, captions and column titles of the detail, in one place.
struct DetailWords: WordGroup {
  let words: Words

  func title(_ quarter: String) -> String { say("Detail \(quarter)") }

  var contents: String { say("Contents") }
  var headlines: String { say("The headline measures of up to eight quarters") }
  var quarters: String { say("Every figure of the whole quarter, in up to eight quarters") }
  var times: String { say("How long it took") }
  var backlog: String { say("What is still open") }
  var withoutVerdict: String { say("Without an SLA verdict, by reason") }
  var verdicts: String { say("Verdicts of the export that differ") }
  var work: String { say("What to do next") }
  var systems: String { say("Every area and system") }
  var quality: String { say("Data quality") }
  var rules: String { say("Rules in force") }
  var definitions: String { say("Definitions in force") }
  var none: String { say("None.") }
  var all: String { say("All") }

  func by(_ dimension: Dimension) -> String {
    say("By \(words.insideSentence(self.dimension(dimension)))")
  }

  /// Behind a list that was cut.
  func more(_ count: Int, in file: String) -> String {
    say("\(words.integer(count)) more stand in \(file).")
  }

  /// Why a clock has no verdict.
  func reason(_ reason: Uncovered) -> String {
    switch reason {
    case .none: ""
    case .noPolicy: say("No policy is for it")
    case .noTarget: say("Its policy gives no target")
    case .noTimestamp: say("No answer, or no resolution, is on record")
    case .endBeforeStart: say("It ends before it was opened")
    }
  }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: say("met")
    case .breached: say("breached")
    case .running: say("running")
    case .runningLate: say("running late")
    case .notCovered: say("not covered")
    }
  }

  func state(_ kind: StateKind) -> String {
    switch kind {
    case .open: say("the clock runs")
    case .paused: say("on hold: the clock stands still")
    case .resolved: say("resolved")
    case .closed: say("closed")
    case .cancelled: say("cancelled")
    }
  }
}

/// Times by quantile and band, and the backlog.
extension DetailWords {
  var bands: String { say("Tickets resolved, by the time that they took on the SLA clock") }
  var quantiles: String { say("Times to resolve on the SLA clock, by quantile") }
  var quantileHeader: [String] {
    say([
      "Priority", "n", "10 %", "25 %", "50 %", "75 %", "90 %", "95 %", "Longest",
    ])
  }
  var quantileNote: String {
    say(
      """
      At most so long took that part of the tickets (nearest rank). The outer parts are \
      told from 20 tickets on, quarters from 8.
      """)
  }
  var intervals: String { say("Figures with a 95 % interval") }
  var intervalHeader: [String] { say(["Measure", "Value", "From", "To", "n"]) }
  var oldest: String { say("The tickets that have been open longest") }
  var oldestHeader: [String] {
    say([
      "Ticket", "Open for", "Priority", "Team", "Side", "System", "Resolution",
    ])
  }

  /// `up to 4 h`, `4 h to 8 h`, `over 80 h`.
  func band(_ low: Int64?, _ high: Int64?) -> String {
    func hours(_ seconds: Int64) -> String { words.hours(Ratio(seconds, 3600)) }
    switch (low, high) {
    case (nil, let high?): return say("up to \(hours(high))")
    case (let low?, let high?): return say("\(hours(low)) to \(hours(high))")
    case (let low?, nil): return say("over \(hours(low))")
    case (nil, nil): return all
    }
  }

  /// `37 days`, `5 h 12 min`.
  func age(_ seconds: Int64) -> String {
    let days = seconds / 86_400
    return days == 0
      ? words.hours(Ratio(seconds, 3600)) : words.days(Int(days), "\(days)")
  }
}

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
