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
}
