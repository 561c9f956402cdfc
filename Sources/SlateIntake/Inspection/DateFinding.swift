package import SlateModel

/// In which order the dates of a file have day, month and year, and how that was settled.
package struct DateFinding: Sendable, Equatable {
  package enum Basis: Sendable, Equatable {
    /// The file has no column of dates.
    case noDates
    /// The `read` entry says it.
    case configured
    /// The dates of the file say it.
    case values
    /// Nothing says it.
    case open
  }

  /// Nil where it is open.
  package let order: DateOrder?
  package let basis: Basis
  /// Dates whose first number is over 12, whose second is, and that could be either.
  package let dayFirst: Int
  package let monthFirst: Int
  package let undecided: Int
  /// Dates that name the month.
  package let named: Int

  init(
    _ evidence: DateOrderEvidence, order: DateOrder?, isConfigured: Bool, hasDates: Bool
  ) {
    dayFirst = evidence.dayFirst
    monthFirst = evidence.monthFirst
    undecided = evidence.undecided
    named = evidence.named
    self.order = hasDates ? order : nil
    basis = !hasDates ? .noDates : isConfigured ? .configured : order == nil ? .open : .values
  }

  /// The finding in words.
  package var description: String {
    let counts = "\(dayFirst) can only be day/month, \(monthFirst) only month/day"
    switch (basis, order) {
    case (.noDates, _): return "no column of dates"
    case (.configured, let order): return "\(Self.name(order)), as slate.json says"
    case (.open, _), (.values, nil):
      return "not settled: \(counts), \(undecided) could be either"
    case (.values, .ymd): return named > 0 ? "months by name" : Self.name(order)
    case (.values, let order):
      return "\(Self.name(order)): \(counts), \(undecided) could be either"
    }
  }

  private static func name(_ order: DateOrder?) -> String {
    switch order {
    case .dmy: "day/month/year"
    case .mdy: "month/day/year"
    case .ymd: "year first"
    case nil: ""
    }
  }
}

/// The zone of times that state none, and who named it.
package struct ZoneFinding: Sendable, Equatable {
  package enum Source: String, Sendable {
    case option
    case read
    /// The file itself.
    case file
    case configuration
    case nobody
  }

  package let name: String
  package let source: Source

  /// The finding in words.
  package var description: String {
    switch source {
    case .option: "\(name), by --time-zone"
    case .read: "\(name), by its entry in slate.json"
    case .file: "\(name), by the file itself"
    case .configuration: "\(name), by slate.json"
    case .nobody: "\(name), as nobody names one"
    }
  }
}
