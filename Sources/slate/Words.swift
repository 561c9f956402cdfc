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

  static func badNumber(_ option: String, _ text: String, _ range: ClosedRange<Int>) -> Problem {
    .error(
      "--\(option)",
      "\"\(text)\" is no whole number from \(range.lowerBound) to \(range.upperBound)",
      "write one, or leave the option out")
  }

  static func badColour(_ text: String) -> Problem {
    .error("--fail-on", "there is nothing to fail on called \"\(text)\"", "write --fail-on red")
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

  static func nothingDated(_ export: Export) -> Problem {
    let rejected = export.rejections.prefix(3).map {
      "\(export.files[$0.file].path):\($0.line): \($0.column): \($0.reason)"
    }
    let dated = export.files.filter { [.tickets, .documents].contains($0.kind) }
    let remedy =
      dated.isEmpty
      ? "tickets or documents make a report, and none of the files is of these: add some"
      : dated.allSatisfy { $0.rows == 0 }
        ? "there is no row below any header: export the files again with their rows"
        : "mend the rows that were rejected, or give a later --as-of"
    return .error(
      "slate", "no ticket or document is dated before the end of the data",
      ([remedy] + rejected)
        .joined(separator: "\n"))
  }

  static func noQuarterOver(_ quarter: Quarter) -> Problem {
    .warning(
      "no quarter of the data is over: this is \(quarter), provisional",
      "name a quarter with --quarter")
  }
}
