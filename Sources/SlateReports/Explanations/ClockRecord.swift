import SlateMeasures
import SlateModel

/// A clock of an explanation for programs: each working interval, whatever their number.
struct ClockRecord: Encodable, Sendable {
  struct Place: Encodable, Sendable {
    let file: String
    let line, column: Int
  }

  struct Target: Encodable, Sendable {
    let seconds: Int64
    let place: Place
  }

  struct Calendar: Encodable, Sendable {
    let name: String
    /// Null of one that is built in.
    let place: OrNull<Place>
    /// Those of the clock's time; the days of holiday files are not among them.
    let holidays: [Day]
    let exceptions: [Day]
    let holidayFiles: [String]
  }

  struct Day: Encodable, Sendable {
    let date: String
    let hours: [String]
    let place: Place
  }

  struct Interval: Encodable, Sendable {
    let from, to: String
    let seconds: Int64
    /// Seconds on the clock at its end, an exported total of pauses not deducted.
    let total: Int64
  }

  struct Pause: Encodable, Sendable {
    let state, from, to: String
    /// Working seconds within that are not counted.
    let seconds: Int64
    /// The state lasted beyond the stop.
    let isCut: Bool
  }

  struct Total: Encodable, Sendable {
    let exportedSeconds: Int64
    let isWallTime: Bool
    let deductedSeconds: Int64
  }

  let verdict, reason: String
  let calendar: Calendar
  let target: OrNull<Target>
  let elapsedSeconds: OrNull<Int64>
  /// Of the target, with six decimals.
  let usedShare: OrNull<Double>
  let due: OrNull<String>
  let stop: String
  let hasStopped: Bool
  let intervals: [Interval]
  let pauses: [Pause]
  let deductedTotal: OrNull<Total>
}

extension ClockExplanation {
  /// The working intervals counted, with the seconds on the clock at the end of each.
  func intervals(_ zone: ZoneRules) -> [ClockRecord.Interval] {
    var total: Int64 = 0
    return stretches.filter { $0.standstill == nil }.flatMap(\.intervals).map { interval in
      let seconds = interval.upperBound - interval.lowerBound
      total += seconds
      return ClockRecord.Interval(
        from: zone.iso(interval.lowerBound), to: zone.iso(interval.upperBound), seconds: seconds,
        total: total)
    }
  }

  func pauses(_ zone: ZoneRules) -> [ClockRecord.Pause] {
    stretches.compactMap { stretch in
      stretch.standstill.map { kind in
        ClockRecord.Pause(
          state: kind.name, from: zone.iso(stretch.span.lowerBound),
          to: zone.iso(stretch.span.upperBound), seconds: stretch.seconds, isCut: stretch.isCut)
      }
    }
  }
}
