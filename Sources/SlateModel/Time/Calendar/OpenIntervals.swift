/// The open intervals of a calendar on the UTC line, and how much of them lies before any instant.
///
/// Business time between two instants is the difference of two running totals. Times count from a
/// day shortly before 1970, so that 32 bits hold them until the table ends with the year 2100.
struct OpenIntervals: Sendable {
  /// Where the intervals begin, ascending; they neither overlap nor touch.
  let starts: [UInt32]
  /// Open seconds before interval `i` is `worked[i]`; its length is the difference to the next.
  let worked: [UInt32]
  /// `dayIndex[d]` intervals begin before the UTC day `d` of the table.
  private let dayIndex: [UInt32]

  /// The table's first second: far enough before 1970 for the first local date of any zone.
  static let origin: Int64 = -4 * 86_400
  /// UTC days in the table: far enough beyond 2100 for the last local date of any zone.
  private static let dayCount = 47_855

  /// Takes raw intervals in seconds from `origin`; they may overlap, in ascending order of starts.
  init(merging raw: [Range<UInt32>]) {
    var starts: [UInt32] = []
    var worked: [UInt32] = [0]
    starts.reserveCapacity(raw.count)
    worked.reserveCapacity(raw.count + 1)
    var total: UInt32 = 0
    var end: UInt32 = 0
    for range in raw where range.upperBound > end {
      if range.lowerBound > end || starts.isEmpty {
        if !starts.isEmpty { worked.append(total) }
        starts.append(range.lowerBound)
        end = range.lowerBound
      }
      total += range.upperBound - end
      end = range.upperBound
    }
    if !starts.isEmpty { worked.append(total) }
    self.starts = starts
    self.worked = worked
    dayIndex = OpenIntervals.index(of: starts)
  }

  private static func index(of starts: [UInt32]) -> [UInt32] {
    var index: [UInt32] = []
    index.reserveCapacity(dayCount + 1)
    var begun = 0
    for day in 0...dayCount {
      let midnight = UInt32(day * 86_400)
      while begun < starts.count, starts[begun] < midnight { begun += 1 }
      index.append(UInt32(begun))
    }
    return index
  }

  /// The last interval that begins at or before `time`, in seconds from `origin`; -1 if none does.
  func interval(at time: Int64) -> Int {
    guard time >= 0 else { return -1 }
    let day = Int(time / 86_400)
    guard day < OpenIntervals.dayCount else { return starts.count - 1 }
    var low = Int(dayIndex[day])
    var high = Int(dayIndex[day + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int64(starts[middle]) <= time { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The length of an interval, in seconds.
  func length(_ interval: Int) -> Int64 {
    Int64(worked[interval + 1] - worked[interval])
  }

  /// Open seconds before `time`, which is in seconds from `origin`.
  func worked(before time: Int64) -> Int64 {
    let interval = interval(at: time)
    guard interval >= 0 else { return 0 }
    return Int64(worked[interval]) + min(time - Int64(starts[interval]), length(interval))
  }

  /// The first time at or after `time` before which `total` seconds are open; nil if the table has
  /// not so many. `total` must be more than are open before `time`.
  func time(from time: Int64, total: Int64) -> Int64? {
    // Most targets are used up within days: look ahead in steps that double, then halve.
    var low = max(0, interval(at: time))
    var step = 1
    while low + step < starts.count, Int64(worked[low + step]) < total {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int64(worked[middle]) < total { low = middle } else { high = middle }
    }
    guard low < starts.count, Int64(worked[low + 1]) >= total else { return nil }
    return Int64(starts[low]) + total - Int64(worked[low])
  }
}
