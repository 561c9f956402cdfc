import SlateMeasures
import SlateModel

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
    case (nil, nil): return words.all
    }
  }

  /// `37 days`, `5 h 12 min`.
  func age(_ seconds: Int64) -> String {
    let days = seconds / 86_400
    return days == 0
      ? words.hours(Ratio(seconds, 3600)) : words.days(Int(days), "\(days)")
  }
}
