import SlateMeasures
import SlateModel

/// The headings, captions and column titles of the detail, in one place.
enum DetailWords {
  static func title(_ quarter: String) -> String { "Detail \(quarter)" }

  static let contents = "Contents"
  static let headlines = "The headline measures of up to eight quarters"
  static let quarters = "Every figure of the whole quarter, in up to eight quarters"
  static let times = "How long it took"
  static let backlog = "What is still open"
  static let withoutVerdict = "Without an SLA verdict, by reason"
  static let verdicts = "Verdicts of the export that differ"
  static let work = "What to do next"
  static let systems = "Every area and system"
  static let quality = "Data quality"
  static let rules = "Rules in force"
  static let definitions = "Definitions in force"
  static let none = "None."
  static let all = "All"

  static func by(_ dimension: String) -> String { "By \(dimension.lowercased())" }

  /// Behind a list that was cut.
  static func more(_ count: Int, in file: String) -> String {
    "\(Wording.integer(count)) more stand in \(file)."
  }

  static func side(_ side: Side) -> String { side.name }

  /// Why a clock has no verdict.
  static func reason(_ reason: Uncovered) -> String {
    switch reason {
    case .none: ""
    case .noPolicy: "No policy is for it"
    case .noTarget: "Its policy gives no target"
    case .noTimestamp: "No answer, or no resolution, is on record"
    case .endBeforeStart: "It ends before it was opened"
    }
  }

  static func state(_ kind: StateKind) -> String {
    switch kind {
    case .open: "the clock runs"
    case .paused: "on hold: the clock stands still"
    case .resolved: "resolved"
    case .closed: "closed"
    case .cancelled: "cancelled"
    }
  }
}

/// Times by quantile and band, and the backlog.
extension DetailWords {
  static let bands = "Tickets resolved, by the time that they took on the SLA clock"
  static let quantiles = "Times to resolve on the SLA clock, by quantile"
  static let quantileHeader = [
    "Priority", "n", "10 %", "25 %", "50 %", "75 %", "90 %", "95 %", "Longest",
  ]
  static let quantileNote =
    "At most so long took that part of the tickets (nearest rank). The outer parts are told from 20 "
    + "tickets on, quarters from 8."
  static let intervals = "Figures with a 95 % interval"
  static let intervalHeader = ["Measure", "Value", "From", "To", "n"]
  static let oldest = "The tickets that have been open longest"
  static let oldestHeader = [
    "Ticket", "Open for", "Priority", "Team", "Side", "System", "Resolution",
  ]

  /// `up to 4 h`, `4 h to 8 h`, `over 80 h`.
  static func band(_ low: Int64?, _ high: Int64?) -> String {
    func hours(_ seconds: Int64) -> String { Wording.hours(Ratio(seconds, 3600)) }
    switch (low, high) {
    case (nil, let high?): return "up to \(hours(high))"
    case (let low?, let high?): return "\(hours(low)) to \(hours(high))"
    case (let low?, nil): return "over \(hours(low))"
    case (nil, nil): return all
    }
  }

  /// `37 days`, `5 h 12 min`.
  static func age(_ seconds: Int64) -> String {
    let days = seconds / 86_400
    return days == 0 ? Wording.hours(Ratio(seconds, 3600)) : days == 1 ? "1 day" : "\(days) days"
  }
}

/// Recurring issues and what to do about them.
extension DetailWords {
  static let families = "Recurring issues and incident storms, and what became of earlier ones"
  static let familyHeader = [
    "Issue", "Area", "What it is", "Tickets", "26 weeks before", "To be expected", "Waited",
    "Requesters", "By internal",
  ]
  static let familyPlaces = "Where they happen, and whose tickets they are"
  static let familyPlacesHeader = [
    "Issue", "Systems, all its tickets", "Internal, this quarter", "Provider", "Neither is known",
  ]
  static let familyQuarters = "Their tickets a quarter, by opening"
  static let familyMaking = "What holds them together"
  static let familyMakingHeader = [
    "Issue", "Family", "Its words", "Joined", "Last tickets",
  ]
  static let familyRecord = "What is on record about them"
  static let familyRecordHeader = [
    "Issue", "Documents", "Problems", "Workaround", "Ended by",
  ]
  static let familyNote =
    "Counts are a lower bound. Waited: hours on the SLA clock of what was resolved in the quarter; "
    + "waiting, not effort. families.csv has the same with first and last sight."

  static let workHeader = ["Issue", "Area", "Tickets", "Waited", "Requesters", "Last tickets"]
  static let lists: [(caption: String, belongs: @Sendable (FamilyEntry) -> Bool)] = [
    (
      "Recurring, and no document is linked: what to write next",
      {
        $0.isRecurring && $0.documents.isEmpty
      }
    ),
    ("Recurring, and no problem record is linked", { $0.isRecurring && $0.problems.isEmpty }),
    ("Growing", { $0.standing.status == .grown }),
    ("Returned", { $0.standing.status == .returned }),
  ]

  /// `12 by these words; 3 by near words ("mail lost"); 1 by a typing error ("mial"); 2 by a rule`.
  static func joined(_ variants: [Families.Variant], spoken: ([String]) -> [String]) -> String {
    Families.Variant.Joining.allCases.compactMap { joining in
      let joined = variants.filter { $0.joining == joining }
      let tickets = joined.reduce(0) { $0 + $1.tickets }
      guard tickets > 0 else { return nil }
      let shown = joined.filter { !$0.words.isEmpty }.prefix(3)
        .map { "“\(spoken($0.words).joined(separator: " "))”" }
      let rest = joined.count > 3 ? " and others" : ""
      let isNew = joining != .own && !shown.isEmpty
      let words = isNew ? " (\(shown.joined(separator: ", "))\(rest))" : ""
      return "\(tickets) \(joiningWord(joining))\(words)"
    }.joined(separator: "; ")
  }

  static func joiningWord(_ joining: Families.Variant.Joining) -> String {
    switch joining {
    case .own: "by these words"
    case .nearWords: "by near words"
    case .typingError: "by a typing error"
    case .rule: "by a rule"
    }
  }
}
