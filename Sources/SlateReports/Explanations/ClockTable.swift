import SlateMeasures
import SlateModel

/// What a clock counted from the opening to its stop: a line for each interval, and for each time it stood.
struct ClockTable {
  /// A line; `total` is the time on the clock at its end.
  enum Line: Equatable {
    case moment(Moment, at: Instant, total: Int64)
    case counted(Range<Instant>, total: Int64)
    case still(StateKind, Range<Instant>, isCut: Bool, lost: Int64, total: Int64)
    case deducted(Int64, total: Int64)
  }

  enum Moment: Equatable { case opened, due, stopped, end }

  private enum Part {
    case moment(Moment, Instant)
    case run([Range<Instant>])
    case still(ClockExplanation.Stretch)
  }

  let lines: [Line]

  init(_ clock: ClockExplanation) {
    var lines = Self.lines(of: Self.parts(clock))
    let elapsed = clock.reading.elapsed ?? 0
    if let total = clock.total { lines.append(.deducted(total.deducted, total: elapsed)) }
    lines.append(.moment(clock.hasStopped ? .stopped : .end, at: clock.stop, total: elapsed))
    self.lines = lines
  }

  /// The stretches, cut where the target is used up.
  private static func parts(_ clock: ClockExplanation) -> [Part] {
    var parts: [Part] = [.moment(.opened, clock.opened)]
    var due = clock.reading.due.map(Instant.init(secondsSince1970:))
    for stretch in clock.stretches {
      guard stretch.standstill == nil else {
        parts.append(.still(stretch))
        continue
      }
      if let instant = due, instant <= stretch.span.upperBound, instant < clock.stop {
        let (before, after) = cut(stretch.intervals, at: instant)
        parts += [.run(before), .moment(.due, instant), .run(after)]
        due = nil
      } else {
        parts.append(.run(stretch.intervals))
      }
    }
    return parts
  }

  private static func cut(
    _ intervals: [Range<Instant>], at instant: Instant
  ) -> (before: [Range<Instant>], after: [Range<Instant>]) {
    let before = intervals.filter { $0.lowerBound < instant }
      .map { $0.lowerBound..<min($0.upperBound, instant) }
    let after = intervals.filter { $0.upperBound > instant }
      .map { max($0.lowerBound, instant)..<$0.upperBound }
    return (before, after)
  }

  private static func lines(of parts: [Part]) -> [Line] {
    var total: Int64 = 0
    return parts.flatMap { part -> [Line] in
      switch part {
      case .moment(let moment, let at): return [.moment(moment, at: at, total: total)]
      case .still(let stretch):
        guard let kind = stretch.standstill else { return [] }
        return [
          .still(kind, stretch.span, isCut: stretch.isCut, lost: stretch.seconds, total: total)
        ]
      case .run(let intervals):
        return intervals.map { interval in
          total += interval.upperBound - interval.lowerBound
          return .counted(interval, total: total)
        }
      }
    }
  }
}
