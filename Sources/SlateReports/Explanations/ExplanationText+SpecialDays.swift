import SlateMeasures
import SlateModel

extension ExplanationText {
  /// So many days are named; of more, their number.
  private static let namedDays = 4

  func specialDays(_ clock: ClockExplanation) -> [[String]] {
    let days = SpecialDays(clock, ground)
    let rows =
      told(days.holidays, "closed", "holidays") { LocalClock.day($0) }
      + told(days.exceptions.map { Placed($0, at: $0.date.place) }, "own hours", "days") { day in
        let hours = day.hours.map(\.value.hoursText)
        return LocalClock.day(day.date.value)
          + (hours.isEmpty ? ", closed" : " \(hours.joined(separator: ", "))")
      }
    return rows + days.files.map { ["closed", "the days of \($0.value), \(place($0.place))"] }
  }

  private func told<Day>(
    _ days: [Placed<Day>], _ label: String, _ kind: String, _ words: (Day) -> String
  ) -> [[String]] {
    guard let first = days.first, days.count > Self.namedDays else {
      return days.map { [label, "\(words($0.value)), \(place($0.place))"] }
    }
    return [[label, "\(days.count) \(kind), from \(place(first.place)) on"]]
  }
}
