import SlateMeasures

/// The one sentence over the scoreboard, of twelve words at most.
struct HeadlineWords: WordGroup {
  let words: Words

  static let most = 12

  /// The first half, and of what else there is to tell the first that still fits.
  func sentence(_ first: String, _ others: [String]) -> String {
    let candidates = others.map { "\(first); \($0)" } + [first]
    return (candidates.first { Self.length($0) <= Self.most } ?? first) + "."
  }

  /// In words.
  static func length(_ sentence: String) -> Int { sentence.split(separator: " ").count }

  var noTickets: String { say("No tickets were supplied") }
  var noTicket: String { say("No ticket in this quarter") }

  /// `SLA AMBER at 94.0 %, no clear change`.
  func service(_ row: Scoreboard.Row, median: Figure?) -> String {
    if row.status == .withheld { return say("SLA withheld: fewer than three people") }
    guard row.figure?.value != nil else {
      guard let median, median.value != nil else { return say("SLA not measured") }
      return say("SLA not measured; median time to resolve \(words.value(median))")
    }
    let status =
      row.status == .noTarget
      ? say("SLA at \(row.words)")
      : say("SLA \(words.scoreboard.status(row.status)) at \(row.words)")
    return [status, change(row.change)].compactMap(\.self).joined(separator: ", ")
  }

  private func change(_ change: Change) -> String? {
    switch change {
    case .improved: say("improved")
    case .worsened: say("worsened")
    case .unclear: say("no clear change")
    case .untold(.provisional): say("so far")
    case .rose, .fell, .untold: nil
    }
  }

  /// Where answers stand worse than resolutions, of which the sentence tells first.
  func answers(_ status: TargetStatus) -> String {
    say("answers \(words.scoreboard.status(status))")
  }

  func storms(_ count: Int) -> String {
    say(count, "\(number(count)) incident storm", "\(number(count)) incident storms")
  }

  func lowered(_ count: Int) -> String { say("\(words.integer(count)) by lowered priority") }

  func paused(_ share: Figure) -> String { say("\(words.value(share)) by pausing") }

  func failedRestores(_ count: Int) -> String {
    say(count, "\(number(count)) failed restore test", "\(number(count)) failed restore tests")
  }

  func handedOver(_ count: Int) -> String {
    say(count, "\(number(count)) area to provider", "\(number(count)) areas to provider")
  }

  func returned(_ count: Int) -> String {
    say(count, "\(number(count)) issue returned", "\(number(count)) issues returned")
  }

  func ended(_ count: Int) -> String {
    say(count, "\(number(count)) issue ended", "\(number(count)) issues ended")
  }

  func overdue(_ count: Int) -> String {
    say(count, "\(number(count)) recorded item overdue", "\(number(count)) recorded items overdue")
  }

  func exposed(_ count: Int) -> String {
    say(
      count, "\(number(count)) critical system exposed",
      "\(number(count)) critical systems exposed")
  }

  func documents(_ count: Int) -> String {
    say(count, "\(number(count)) document changed", "\(number(count)) documents changed")
  }

  /// What is told first where nothing has a verdict.
  func late(_ count: Int) -> String {
    say(
      count, "\(number(count)) open ticket past its target",
      "\(number(count)) open tickets past their target")
  }

  private func number(_ count: Int) -> String { words.integer(count) }
}
