import SlateMeasures

/// The one sentence over the scoreboard, of twelve words at most.
enum HeadlineWords {
  static let most = 12

  /// The first half, and of what else there is to tell the first that still fits.
  static func sentence(_ first: String, _ others: [String]) -> String {
    let candidates = others.map { "\(first); \($0)" } + [first]
    return (candidates.first { words($0) <= most } ?? first) + "."
  }

  static func words(_ sentence: String) -> Int { sentence.split(separator: " ").count }

  static let noTickets = "No tickets were supplied"
  static let noTicket = "No ticket in this quarter"

  /// `SLA AMBER at 94.0 %, no clear change`.
  static func service(_ row: Scoreboard.Row, median: Figure?) -> String {
    guard row.figure?.value != nil else {
      guard let median, median.value != nil else { return "SLA not measured" }
      return "SLA not measured; median time to resolve \(Wording.value(median))"
    }
    let value = row.words
    let status = row.status == ScoreboardWords.noTarget ? "SLA at" : "SLA \(row.status) at"
    return ["\(status) \(value)", change(row.change)].compactMap(\.self).joined(separator: ", ")
  }

  private static func change(_ change: Change) -> String? {
    switch change {
    case .improved: "improved"
    case .worsened: "worsened"
    case .unclear: "no clear change"
    case .untold(.provisional): "so far"
    case .rose, .fell, .untold: nil
    }
  }

  /// Where answers stand worse than resolutions, of which the sentence tells first.
  static func answers(_ status: String) -> String { "answers \(status)" }

  static func storms(_ count: Int) -> String {
    Wording.count(count, "incident storm", "incident storms")
  }

  static func lowered(_ count: Int) -> String { "\(Wording.integer(count)) by lowered priority" }

  static func paused(_ share: Figure) -> String { "\(Wording.value(share)) by pausing" }

  static func failedRestores(_ count: Int) -> String {
    Wording.count(count, "failed restore test", "failed restore tests")
  }

  static func handedOver(_ count: Int) -> String {
    Wording.count(count, "area", "areas") + " to provider"
  }

  static func returned(_ count: Int) -> String {
    Wording.count(count, "issue", "issues") + " returned"
  }

  static func ended(_ count: Int) -> String { Wording.count(count, "issue", "issues") + " ended" }

  static func overdue(_ count: Int) -> String {
    Wording.count(count, "decision", "decisions") + " overdue"
  }

  static func exposed(_ count: Int) -> String {
    Wording.count(count, "critical system", "critical systems") + " exposed"
  }

  static func documents(_ count: Int) -> String {
    Wording.count(count, "document", "documents") + " changed"
  }
}
