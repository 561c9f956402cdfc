import SlateModel

extension ConfigurationDraft {
  /// The file as it is written: JSON5 that can be used as it is.
  package var text: String {
    let sections = [names, zone, year, inputs, teamSides, calendars, policies, stateRules]
    let body = sections.filter { !$0.isEmpty }.map { lines in
      lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    }
    return (heading + ["{", body.joined(separator: "\n\n"), "}", ""]).joined(separator: "\n")
  }

  private var heading: [String] {
    [
      "// What slate init found in \(exports.map(\.name).listed).",
      "//",
      "// Filled in is what the exports tell. What only you know is left as lines to uncomment: take away",
      "// the slashes in front, change what does not fit, and run slate check, then slate report.",
      "// This is JSON5: comments and trailing commas are welcome, and every key may be left out.",
    ]
  }

  private var names: [String] {
    [
      "// For the title of the review.",
      "// organisation: \"Example Ltd\",",
      "// provider: \"Example MSP\",",
    ]
  }

  private var zone: [String] {
    let comment =
      "// Of the report, and of times that state no zone; without one they are read as UTC."
    if let timeZone { return [comment, "timeZone: \(jsonText(timeZone)),"] }
    if let statedZone {
      return [comment, "timeZone: \(jsonText(statedZone)),  // as a file states"]
    }
    return [comment, "// timeZone: \"Europe/Paris\","]
  }

  private var year: [String] {
    ["// The month with which your fiscal year begins, 1 to 12.", "fiscalYearStart: 1,"]
  }

  private var calendars: [String] {
    [
      "// When the clock runs. Without a default calendar it runs around the clock, and load after hours",
      "// is not measured.",
      "// calendars: {",
      "//   office: {",
      "//     hours: {",
      "//       mon: [\"09:00-12:30\", \"13:30-17:30\"], tue: [\"09:00-17:30\"], wed: [\"09:00-17:30\"],",
      "//       thu: [\"09:00-17:30\"], fri: [\"09:00-16:00\"],",
      "//     },",
      "//     holidays: [\"2026-12-25\", \"2027-01-01\"],  // or a calendar file: \"holidays.ics\"",
      "//   },",
      "// },",
      "// defaultCalendar: \"office\",",
    ]
  }
}

extension [String] {
  /// `a`, `a and b`, `a and 3 more`.
  fileprivate var listed: String {
    let shown = map(\.onOneLine)
    return count > 2 ? "\(shown[0]) and \(count - 1) more" : shown.joined(separator: " and ")
  }
}

extension Int {
  /// `1 row`, `2 rows`
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
  /// A text that ends no comment.
  var onOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
