import SlateModel

extension MinuteRange {
  /// Reads `09:00-17:30`.
  ///
  /// An end before the start falls on the next day: `22:00-06:00` is `22:00-30:00`. An end may be
  /// written up to `48:00`; the start is before `24:00`.
  init(hours text: String) throws(HoursFault) {
    let bounds = text.split(separator: "-", omittingEmptySubsequences: false)
    guard bounds.count == 2 else { throw .malformed }
    let start = try Self.minutes(bounds[0])
    let end = try Self.minutes(bounds[1])
    guard start < 24 * 60 else { throw .startsOnNextDay }
    guard end <= 48 * 60 else { throw .endsTooLate }
    guard start != end else { throw .empty }
    guard let range = MinuteRange(start: start, end: end < start ? end + 24 * 60 : end) else {
      throw .endsTooLate
    }
    self = range
  }

  private static func minutes(_ text: Substring) throws(HoursFault) -> Int {
    let trimmed = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    let parts = trimmed.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let hours = Int(parts[0]), let minutes = Int(parts[1])
    else { throw .malformed }
    guard minutes < 60 else { throw .noSuchTime(trimmed) }
    return hours * 60 + minutes
  }
}
