import SlateMeasures
import SlateModel

extension Edition {
  /// Thresholds, policies, calendars, states and sides that made the figures.
  func addRules(to detail: inout Report) {
    detail.heading(2, words.detail.rules)
    addThresholds(to: &detail)
    addPolicies(to: &detail)
    addCalendars(to: &detail)
    addStates(to: &detail)
    addSides(to: &detail)
    let recurring = ground.configuration.recurring
    detail.heading(3, words.detail.recurringRules)
    detail.paragraph(
      .plain(
        words.detail.recurring(
          minimum: recurring.minimum, synonyms: recurring.synonyms.count,
          stopWords: recurring.stopWords.count)))
  }

  private func addThresholds(to detail: inout Report) {
    detail.heading(3, words.detail.thresholds)
    let set = ground.configuration.thresholds
    guard !set.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.table(
      Report.Grid(
        words.detail.thresholds, header: words.detail.thresholdHeader,
        rows: set.map { threshold in
          let unit = figures[threshold.measure.value]?.unit
          let isRising = threshold.green >= threshold.amber
          return [words.measures.name(threshold.measure.value)]
            + [threshold.green, threshold.amber].map {
              words.scoreboard.limit(words.limit($0, in: unit), isRising: isRising)
            }
        }))
  }

  private func addPolicies(to detail: inout Report) {
    detail.heading(3, words.detail.policies)
    let policies = ground.configuration.policies
    guard !policies.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    var tickets: [Int: Int] = [:]
    for fact in report.facts where fact.entry != .none && !fact.isCancelled {
      tickets[fact.policy, default: 0] += 1
    }
    detail.table(
      Report.Grid(
        words.detail.policyCaption, header: words.detail.policyHeader,
        rows: policies.map { policy in
          [
            "\(policy.index + 1)", published.name(words.detail.condition(policy.condition)),
            target(policy.respond, of: policy), target(policy.resolve, of: policy),
            words.detail.objective(policy), words.detail.exceptions(policy),
            "\(tickets[policy.index] ?? 0)",
          ]
        }, textColumns: [0, 1, 2, 3, 4, 5]))
  }

  private func target(_ target: ServiceTarget?, of policy: ServicePolicy) -> String {
    guard let target else { return words.detail.noTarget }
    let calendar = ground.book.names[ground.book.index(named: policy.calendarName(of: target))]
    return "\(words.detail.span(target.span)), \(calendar)"
  }

  private func addCalendars(to detail: inout Report) {
    detail.heading(3, words.detail.calendars)
    let calendars = ground.configuration.calendars
    let standard = ground.book.configuredDefault.map { ground.book.names[$0] }
    detail.paragraph(.plain(words.detail.defaultCalendar(standard)))
    guard !calendars.isEmpty else { return }
    detail.table(
      Report.Grid(
        words.detail.calendars, header: words.detail.calendarHeader,
        rows: calendars.map { calendar in
          [
            calendar.name, (calendar.timeZone ?? ground.configuration.timeZone)?.value ?? "UTC",
            words.detail.week(calendar.hours), "\(calendar.holidays.count)",
            "\(calendar.exceptions.count)",
          ]
        }, textColumns: [0, 1, 2]))
  }

  /// Every state that the exports name, and what it was taken for.
  private func addStates(to detail: inout Report) {
    detail.heading(3, words.detail.states)
    var counts = [Int](repeating: 0, count: names.count)
    for state in ground.export.events.state { counts[Int(state)] += 1 }
    for state in ground.export.tickets.names[TicketColumn.state.rawValue] {
      counts[Int(state)] += 1
    }
    let rows = counts.enumerated().dropFirst().filter { $0.element > 0 }
    guard !rows.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.table(
      Report.Grid(
        words.detail.states, header: words.detail.stateHeader,
        rows: rows.map { state, count in
          (names[UInt32(state)], ground.kind(ofState: UInt32(state)), count)
        }
        .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
        .map { [$0.0, words.detail.state($0.1), "\($0.2)"] }, textColumns: [0, 1]))
  }

  private func addSides(to detail: inout Report) {
    detail.heading(3, words.detail.sides)
    let teams = ground.configuration.teams.rules.map {
      [words.detail.team, $0.pattern.value.text, words.side($0.side)]
    }
    let areas = ground.configuration.responsibilities.rules.map {
      [
        words.detail.accountableFor, $0.pattern.value.text,
        words.detail.accountable($0.responsibility),
      ]
    }
    guard !(teams + areas).isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.table(
      Report.Grid(
        words.detail.sides, header: words.detail.sideHeader, rows: teams + areas,
        textColumns: [0, 1, 2]))
  }
}
