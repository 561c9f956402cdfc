import SlateModel

/// What is wrong with a length of time.
extension DurationFault {
  var name: String {
    switch self {
    case .malformed: "is not a length of time"
    case .nothing: "is no time at all"
    case .tooLong: "is longer than a century"
    }
  }
}

/// What is wrong with a working interval.
extension HoursFault {
  var name: String {
    switch self {
    case .malformed: "is not a working interval"
    case .noSuchTime(let time): "holds no working interval: there is no time \(time)"
    case .startsOnNextDay: "starts on the next day"
    case .endsTooLate: "ends after 48:00, the end of the next day"
    case .empty: "begins and ends at the same time"
    }
  }

  var remedy: String {
    switch self {
    case .malformed, .noSuchTime: "write it as \"09:00-17:30\""
    case .startsOnNextDay: "write it under the weekday on which it starts"
    case .endsTooLate: "write the rest under the next weekday"
    case .empty: "write \"00:00-24:00\" for a whole day, or leave it out"
    }
  }
}
