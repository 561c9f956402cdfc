/// What a clock on the wall shows: a date and a time of day, in no zone.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00 on that clock.
  package var secondsSince1970: Int64

  package init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  /// The time `secondOfDay` seconds after 00:00 of `date`; more than a day runs into later dates.
  package init(_ date: CivilDate, secondOfDay: Int = 0) {
    secondsSince1970 = Int64(date.daysSince1970) * 86_400 + Int64(secondOfDay)
  }

  package var date: CivilDate {
    CivilDate(daysSince1970: Int(secondsSince1970.flooredDivision(by: 86_400).quotient))
  }

  /// 0 to 86,399.
  package var secondOfDay: Int {
    Int(secondsSince1970.flooredDivision(by: 86_400).remainder)
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  /// Appends `2026-03-01T09:30:00`.
  package func appendISO(to bytes: inout [UInt8]) {
    let (days, second) = secondsSince1970.flooredDivision(by: 86_400)
    CivilDate(daysSince1970: Int(days)).appendISO(to: &bytes)
    let minute = Int(second) / 60
    bytes.append(UInt8(ascii: "T"))
    bytes.appendTwoDigits(minute / 60)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendTwoDigits(minute % 60)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendTwoDigits(Int(second) % 60)
  }
}
