import SlateMeasures
import SlateModel

/// The words of what can be wrong with a command line or a run.
extension Problem {
  private static func error(_ file: String, _ message: String, _ remedy: String) -> Problem {
    Problem(file: file, place: nil, severity: .error, message: message, remedy: remedy)
  }

  private static func warning(_ message: String, _ remedy: String) -> Problem {
    Problem(file: "slate", place: nil, severity: .warning, message: message, remedy: remedy)
  }

  static func badThreads(_ text: String) -> Problem {
    .error("--threads", "\"\(text)\" is no number from 1 to 1024", "without it all processors work")
  }

  static func badDate(_ text: String) -> Problem {
    .error("--as-of", "\"\(text)\" is no date", "write 2026-09-30, or today")
  }

  static func quarter(_ fault: QuarterChoice.Fault) -> Problem {
    switch fault {
    case .label(.unreadable(let text, let form)):
      return .error(
        "--quarter", "\"\(text)\" is no quarter", "write \(form), latest, previous or all")
    case .label(.otherYear(let text, let form)):
      return .error(
        "--quarter", "\"\(text)\" is not how this configuration names quarters",
        "fiscalYearStart makes it \(form)")
    case .outside(let quarter, let first, let last):
      return .error(
        "--quarter", "\(quarter) lies outside the data, which span \(first) to \(last)",
        "name a quarter of that span, or all")
    }
  }

  static func unencodable(_ error: any Error) -> Problem {
    .error("slate", "run.json cannot be written: \(error)", "this is a fault of slate's own")
  }

  static let nothingDated: Problem = .error(
    "slate", "no ticket or document is dated before the end of the data",
    "look at rejected rows with slate inspect, or at --as-of")

  static func noQuarterOver(_ quarter: Quarter) -> Problem {
    .warning(
      "no quarter of the data is over: this is \(quarter), provisional",
      "name a quarter with --quarter")
  }
}
