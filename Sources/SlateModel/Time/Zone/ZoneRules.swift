/// What the clocks of a time zone show at every instant, as one table of changes.
///
/// The table holds every transition of the zone's file and, after the last of them, those that its
/// rule makes up to the end of 2110; later instants have the offset in force then.
package struct ZoneRules: Sendable {
  /// The IANA name by which the zone was asked for: `Australia/Sydney`.
  package let identifier: String

  /// Segment `i` begins at `segmentStarts[i]` seconds since 1970 and ends where the next begins;
  /// its clocks are `segmentOffsets[i]` seconds east of UTC. The first begins with time itself;
  /// neighbours never have the same offset.
  let segmentStarts: [Int64]
  let segmentOffsets: [Int32]

  /// The offsets that RFC 9636 allows lie within 26 hours of UTC.
  static let largestOffset = 26 * 3_600
  static let lastRuleYear = 2110

  init(identifier: String, file: ZoneFile) {
    var starts = [Int64.min]
    var offsets = [file.initialOffset]
    func change(at time: Int64, to offset: Int32) {
      // A rule whose changes overtake one another would break the order: the later one holds.
      while starts[starts.count - 1] >= time {
        starts.removeLast()
        offsets.removeLast()
      }
      if offsets.last != offset {
        starts.append(time)
        offsets.append(offset)
      }
    }
    for (time, offset) in zip(file.times, file.offsets) {
      change(at: time, to: offset)
    }
    if let footer = file.footer {
      if file.times.isEmpty { offsets[0] = Int32(footer.standardOffset) }
      let last = file.times.last ?? Int64.min
      for year in ZoneRules.firstRuleYear(after: file.times.last)...ZoneRules.lastRuleYear {
        for (time, offset) in footer.transitions(in: year) where time > last {
          change(at: time, to: offset)
        }
      }
    }
    self.identifier = identifier
    segmentStarts = starts
    segmentOffsets = offsets
  }

  /// The first year whose changes the rule may have to give, after the file's last `transition`.
  private static func firstRuleYear(after transition: Int64?) -> Int {
    guard let transition, transition > -2_208_988_800 else { return 1900 }
    let year = LocalTime(secondsSince1970: transition).date.year
    return min(year - 1, lastRuleYear)
  }

  /// Clocks that show UTC, under one of its names.
  private init(utcNamed identifier: String) {
    self.identifier = identifier
    segmentStarts = [Int64.min]
    segmentOffsets = [0]
  }

  /// Coordinated universal time, which needs no database.
  package static let utc = ZoneRules(utcNamed: "UTC")

  /// UTC if `identifier` is one of its names, else nil.
  static func utc(named identifier: String) -> ZoneRules? {
    utcNames.contains(identifier) ? ZoneRules(utcNamed: identifier) : nil
  }

  private static let utcNames: Set = [
    "UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal",
  ]

  /// Seconds east of UTC that the zone's clocks show at `instant`.
  package func offset(at instant: Instant) -> Int {
    Int(segmentOffsets[segment(at: instant.secondsSince1970)])
  }

  /// What the zone's clocks show at `instant`.
  package func localTime(at instant: Instant) -> LocalTime {
    LocalTime(secondsSince1970: instant.secondsSince1970 + Int64(offset(at: instant)))
  }

  /// The number of the segment that holds `time`.
  func segment(at time: Int64) -> Int {
    var low = 0
    var high = segmentStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segmentStarts[middle] <= time { low = middle } else { high = middle }
    }
    return low
  }
}
