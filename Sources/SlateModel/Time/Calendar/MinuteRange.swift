/// Working hours that begin on a local date: minutes from its 00:00, half open.
///
/// `22:00-06:00` is 1320 to 1800: the part from 1440 on lies on the next date.
package struct MinuteRange: Hashable, Sendable {
  /// 0 to 1439.
  package let start: Int
  /// More than `start`, at most 2880.
  package let end: Int

  /// Those hours; nil where `start` is not on the date, `end` is not after it or is over 48:00.
  package init?(start: Int, end: Int) {
    guard (0..<1_440).contains(start), end > start, end <= 2_880 else { return nil }
    self.start = start
    self.end = end
  }

  /// `09:00-17:30`, the end past 24:00 where it is on the next day.
  package var hoursText: String { "\(Self.timeText(start))-\(Self.timeText(end))" }

  private static func timeText(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hours < 10 ? "0" : "") + "\(hours):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
