/// The hours that begin on a date, cut at its midnight.
struct DateHours {
  /// The parts on the date itself, as minutes from its 00:00, by their beginnings.
  ///
  /// They may overlap: to join them here would lose a bound that a gap moves past the others.
  let parts: [Range<Int>]
  /// The parts on the next date, as minutes from that date's 00:00.
  let tails: [Range<Int>]

  init(_ ranges: [MinuteRange]) {
    parts = ranges.map { $0.start..<min($0.end, 1_440) }.sorted { $0.lowerBound < $1.lowerBound }
    tails = ranges.filter { $0.end > 1_440 }.map { 0..<$0.end - 1_440 }
  }
}
