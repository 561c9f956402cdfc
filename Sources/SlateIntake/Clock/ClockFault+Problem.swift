package import SlateModel

/// All words in which slate speaks of a faulty question to the clock.
extension ClockFault {
  package func problem(in file: String, at place: SourcePlace? = nil) -> Problem {
    Problem(file: file, place: place, severity: severity, message: message, remedy: remedy)
  }

  private var severity: Problem.Severity {
    switch self {
    case .endBeforeStart, .pausesOutside: .warning
    default: .error
    }
  }

  private var message: String {
    switch self {
    case .unreadableInstant(let text): "\"\(text)\" is no instant of the years 1970 to 2100"
    case .instantWithoutOffset(let text): "\"\(text)\" does not tell its offset from UTC"
    case .unreadablePause(let text): "\"\(text)\" is no pause"
    case .pauseEndsBeforeItStarts(let text): "the pause \"\(text)\" ends before it starts"
    case .unreadableSeconds(let text): "\"\(text)\" is no number of seconds"
    case .unreadableLength(let text): "\"\(text)\" is not a length of time up to a century"
    case .unknownCalendar(let name, _, _): "unknown calendar \"\(name)\""
    case .noStart: "the start is empty"
    case .unclosedQuote: "a quoted field is never closed"
    case .surplusCells: "more cells than the header has"
    case .endBeforeStart: "the end lies before the start: no time has elapsed"
    case .pausesOutside(let count):
      count == 1
        ? "a pause lies outside the time that is asked about"
        : "\(count) pauses lie outside the time that is asked about"
    }
  }

  private var remedy: String {
    switch self {
    case .unreadableInstant, .noStart: "write 2026-03-02T09:30:00+11:00, or …Z for UTC"
    case .instantWithoutOffset: "end it in Z, or in an offset such as +11:00"
    case .unreadablePause:
      "write START/END, several with \";\" between: both as 2026-03-02T09:30:00+11:00"
    case .pauseEndsBeforeItStarts, .endBeforeStart: "are the two the wrong way round?"
    case .unreadableSeconds: "write a whole number, such as 28800 for 8 hours, or leave it empty"
    case .unreadableLength: "write 90s, 15m, 4h, 1h30m, 1d (24 hours) or 2bd (business days)"
    case .unknownCalendar(_, let nearest, let known):
      nearest.map { "did you mean \"\($0)\"?" } ?? "known calendars: "
        + known.joined(separator: ", ")
    case .unclosedQuote: "look for a missing '\"'; reading goes on in the next line"
    case .surplusCells: "put quotes around a cell that has the delimiter in it"
    case .pausesOutside: "it takes nothing off; is it another question's?"
    }
  }
}
