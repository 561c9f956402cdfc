package import SlateModel

extension RunInputs {
  /// So many rejected rows of a file are placed.
  private static let placedRejections = 3

  /// What is odd about inputs that can be used, each with its way out.
  ///
  /// What a configuration lacks is told only where all of it was understood, and what no input has
  /// only where every input could be read.
  ///
  /// - Parameter failure: what came of reading these inputs.
  package func findings(after failure: RunFailure) -> [Problem] {
    let isUnderstood = failure.exitCode > .configuration
    let isWhole = failure.problems.isEmpty
    let teams = isUnderstood ? unplacedTeams().map { [$0] } ?? [] : []
    return rejectedRows + teams + (isWhole ? idlePolicies : [])
      + (isUnderstood ? idleCalendars : [])
  }

  /// The files some of whose rows are of no use, with the first of those rows.
  package var rejectedRows: [Problem] {
    export.files.indices.compactMap { number in
      let file = export.files[number]
      guard file.rejected > 0 else { return nil }
      let first = export.rejections.lazy.filter { $0.file == number }
        .prefix(Self.placedRejections)
      return .rejectedRows(file, first: Array(first))
    }
  }

  /// Teams that no pattern of the configuration covers, the most frequent first; nil where there are
  /// none.
  ///
  /// - Parameter limit: so many get their line to add.
  package func unplacedTeams(limit: Int = .max) -> Problem? {
    .unplacedTeams(
      configurationName,
      TeamUse.all(in: export).filter { configuration.teams.rule(for: $0.name) == nil },
      limit: limit)
  }

  /// Policies with a key that no ticket's value fits.
  private var idlePolicies: [Problem] {
    guard export.tickets.count > 0 else { return [] }
    let values = TicketValues(self)
    return configuration.policies.compactMap { policy in
      TicketCondition.Key.allCases.first { key in
        policy.condition[key] != nil
          && !values[key].contains { policy.condition.admits(folded: foldedName($0), as: key) }
      }.map { .idlePolicy(configurationName, policy, key: $0, values: values[$0]) }
    }
  }

  /// Calendars that neither a policy nor the default names.
  private var idleCalendars: [Problem] {
    let named = configuration.policies.flatMap { policy in
      [policy.calendar?.value]
        + [policy.respond, policy.resolve].map { $0.flatMap { policy.calendarName(of: $0) } }
    }
    let used = Set((named + [configuration.defaultCalendar?.value]).compactMap(\.self))
    return configuration.calendars.filter { !used.contains($0.name) }
      .map { .idleCalendar(configurationName, $0) }
  }

  private var configurationName: String { configurationPath ?? "slate.json" }
}
