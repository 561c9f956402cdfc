import SlateMeasures
import SlateModel

extension Edition {
  /// Period, state of the data, coverage.
  func addHead(to review: inout Report) {
    addPeriod(to: &review)
    addStanding(to: &review)
    review.paragraph(.plain(coverage))
  }

  /// From when to when, through which day, and whether the quarter is over.
  func addPeriod(to report: inout Report) {
    let period = words.review.period(
      span.quarter.start, span.quarter.end - 1, dataThrough: dataThrough, version: version)
    if span.isProvisional {
      report.paragraph(
        .plain(period + " "), .strong(words.history.provisional),
        .plain(" " + words.history.notOver))
    } else {
      report.paragraph(.plain(period))
    }
  }

  /// What the figures are of, in one line, and which kinds of input there were not.
  private var coverage: String {
    let given = Set(ground.export.files.map(\.kind))
    let missing = words.coverage.kinds.filter { !given.contains($0.kind) }.map(\.words)
    return words.coverage.line(
      opened: figures["tickets_opened"], resolved: figures["tickets_resolved"],
      judged: figures["sla_resolve_met_share"], known: figures["provider_share"],
      missing: missing)
  }

  /// The one sentence that has to be remembered.
  func headline(_ scoreboard: Scoreboard) -> String {
    let isJudged = scoreboard.rows[0].status != .notMeasured
    let others = [
      isJudged ? nil : count("sla_resolve_running_late").map(words.headline.late),
      scoreboard.worseAnswers.map(words.headline.answers),
      count("incident_storms").map(words.headline.storms),
      loweredPriorities.flatMap { _ in count("met_by_reprioritising") }
        .map(words.headline.lowered),
      pausedTargets.flatMap { _ in figures["pause_dependent_share"] }.map(words.headline.paused),
      count("recovery_test_failed").map(words.headline.failedRestores),
      count("capability_lost_areas").map(words.headline.handedOver),
      count("families_returned").map(words.headline.returned),
      count("families_eliminated").map(words.headline.ended),
      count("decisions_overdue").map(words.headline.overdue),
      count("provider_exit_exposed_systems").map(words.headline.exposed),
      count("documents_changed").map(words.headline.documents),
    ].compactMap(\.self)
    if figures["tickets_opened"]?.status.hasValue != true {
      return words.headline.sentence(words.headline.noTickets, others)
    }
    let ledger = ["tickets_open_start", "tickets_opened", "tickets_reopened"]
    guard ledger.contains(where: { count($0) != nil }) else {
      return words.headline.sentence(words.headline.noTicket, others)
    }
    return words.headline.sentence(
      words.headline.service(scoreboard.rows[0], median: figures["resolve_median_hours"]), others)
  }

  /// A count above zero; nil for none, or where it is not measured.
  func count(_ measure: String) -> Int? {
    guard let value = figures[measure]?.value, value.numerator > 0 else { return nil }
    return Int(value.numerator)
  }

  /// Whether a figure has a value, be it zero.
  func isTold(_ measure: String) -> Bool { figures[measure]?.value != nil }
}
