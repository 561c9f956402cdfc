import SlateMeasures
import SlateModel

/// Writes instants as the clocks of a zone show them: `Tue 2026-05-19 14:30:00`.
///
/// Where the instants of a text lie on both sides of a clock change, each bears its offset.
struct LocalClock {
  let zone: ZoneRules
  private let showsOffset: Bool
  /// The one offset of all instants, as `+10:00`; nil where they have several.
  let offset: String?

  /// - Parameter instants: all that are to be written; at least one.
  init(zone: ZoneRules, instants: [Instant]) {
    self.zone = zone
    showsOffset = Set(instants.map(zone.offset)).count > 1
    offset = showsOffset ? nil : instants.first.map { Self.offset(zone.iso($0)) }
  }

  private static func offset(_ iso: String) -> String { String(iso.dropFirst(19)) }

  func text(_ instant: Instant) -> String {
    let iso = zone.iso(instant)
    let time = iso.dropFirst(11).prefix(8)
    let day = Self.day(zone.localTime(at: instant).date)
    return "\(day) \(time)" + (showsOffset ? " \(Self.offset(iso))" : "")
  }

  /// `Tue 2026-05-19`.
  static func day(_ date: CivilDate) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return "\(names[date.weekday]) \(date)"
  }

  /// By how many seconds clocks are put forward between two instants; negative where they are put
  /// back.
  func change(from start: Instant, to end: Instant) -> Int {
    zone.offset(at: end) - zone.offset(at: start)
  }
}

extension TicketExplanation {
  /// Every instant that a text on it may name.
  var instants: [Instant] {
    let clocks = [respond, resolve].compactMap(\.self)
    let due = clocks.map(\.reading.due) + [byFirstPriority?.reading.due]
    let stretches = clocks.flatMap(\.stretches)
    return events.map(\.at) + clocks.map(\.stop)
      + due.compactMap { $0.map(Instant.init(secondsSince1970:)) }
      + stretches.flatMap { stretch in
        ([stretch.span] + stretch.intervals).flatMap { [$0.lowerBound, $0.upperBound] }
      }
  }
}
