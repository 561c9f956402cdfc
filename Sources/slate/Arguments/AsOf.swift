import Foundation
import SlateModel

/// What `--as-of` says.
enum AsOf: Equatable {
  case endOfData
  case today
  case day(CivilDate)

  /// - Throws: anything but a date or `today`.
  init(_ text: String?) throws(RunFailure) {
    switch text {
    case nil: self = .endOfData
    case "today"?: self = .today
    case let text?:
      guard let date = CivilDate(iso: text) else { throw RunFailure(.usage, .badDate(text)) }
      self = .day(date)
    }
  }

  /// The last local day that counts; nil where the data tell. Only here the clock is read.
  func date(in zone: ZoneRules) -> CivilDate? {
    switch self {
    case .endOfData: nil
    case .today:
      zone.localTime(at: Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))).date
    case .day(let date): date
    }
  }
}
