import SlateMeasures
import SlateModel

/// Something that may go wrong, with the figures that say so.
struct Risk: Sendable {
  let title: String
  let figures: String
  /// What it is about, by which a row of `decisions.csv` may speak of it.
  let names: [String]
}

extension Edition {
  /// Below these a service level is not called a risk for how it was met.
  private static let (leastTickets, leastShare, leastSideShare) = (5, 0.05, 0.25)

  /// The risks, by stated rules in this order: critical systems whose latest restore test failed; targets
  /// met by a lowered priority (five tickets and a twentieth of those met, or more); targets that a side
  /// met only thanks to pauses (a quarter of those it met, of twenty or more); areas that went to the
  /// provider; areas that hang on one person since this quarter; risks on record that none of these is
  /// about; critical systems exposed if the provider left; areas that hang on one person.
  func risks(_ book: DecisionBook) -> [Risk] {
    let found = [failedRestores, loweredPriorities, pausedTargets, lostWork, newlySingle]
      .compactMap(\.self)
    let told = found.flatMap(\.names)
    let recorded = book.open(of: "risk").filter { row in
      !told.contains { row.what.names($0) }
    }.map { words.risks.recorded($0) }
    return found + recorded
      + [exposure, newlySingle == nil ? singlePersons : nil].compactMap(\.self)
  }

  private var failedRestores: Risk? {
    guard count("recovery_test_failed") != nil else { return nil }
    return words.risks.restores(
      figures["recovery_test_failed"],
      report.knowledge.recovery.now.rungs.compactMap { rung in
        rung.failure.map { (name: names[rung.system], failure: $0) }
      })
  }

  var loweredPriorities: Risk? {
    guard let figure = figures["met_by_reprioritising"], let value = figure.value,
      value.numerator >= Self.leastTickets,
      Double(value.numerator) >= Self.leastShare * Double(figure.n)
    else { return nil }
    return words.risks.lowered(figure, most: largest("met_by_reprioritising", .system))
  }

  var pausedTargets: Risk? {
    let sides = figures.rows.filter {
      $0.measure == "pause_dependent_share" && $0.by == .side && $0.n >= 20
        && ($0.value?.approximation ?? 0) >= Self.leastSideShare
    }
    return sides.max {
      ($0.value?.approximation ?? 0, $1.key) < ($1.value?.approximation ?? 0, $0.key)
    }
    .map { words.risks.paused($0, gap: figures["watermelon_gap", .side, $0.key]) }
  }

  private var lostWork: Risk? {
    lostAreas.isEmpty ? nil : words.risks.lost(figures["capability_lost_areas"], lostAreas)
  }

  private var newlySingle: Risk? {
    let areas = report.knowledge.work.newlySingle.map { names[$0.area.name] }
    guard count("single_person_new") != nil else { return nil }
    return words.risks.newlySingle(areas, all: figures["single_person_areas"])
  }

  private var exposure: Risk? {
    guard count("provider_exit_exposed_systems") != nil else { return nil }
    return words.risks.exposed(
      figures["provider_exit_exposed_systems"],
      report.knowledge.exit.exposed.map { names[$0.system] })
  }

  private var singlePersons: Risk? {
    guard count("single_person_areas") != nil else { return nil }
    let areas = report.knowledge.work.now.areas.filter { $0.isRated && $0.isSinglePerson }
    return words.risks.single(figures["single_person_areas"], areas.map { names[$0.area.name] })
  }

  /// The key of a dimension with the largest count; nil where another has as many, or where as many
  /// are of no key.
  func largest(_ measure: String, _ dimension: Dimension) -> Figure? {
    func count(_ figure: Figure?) -> Int64 { figure?.value?.numerator ?? 0 }
    let slices = figures.rows.filter { $0.measure == measure && $0.by == dimension }
      .sorted { count($0) > count($1) }
    let rest = count(figures[measure]) - slices.reduce(0) { $0 + count($1) }
    let next = max(rest, count(slices.dropFirst().first))
    return slices.first.flatMap { count($0) > next ? $0 : nil }
  }

  func addRisks(to review: inout Report, _ book: DecisionBook) {
    review.heading(2, words.risks.title)
    let risks = riskLines(book)
    guard !risks.isEmpty else {
      return review.paragraph(.plain(words.risks.none(hasRecords: isTold("decisions_open"))))
    }
    review.list(Array(risks.prefix(3)) + (risks.count > 3 ? [[.plain(words.risks.more)]] : []))
  }

  /// Each risk, with who has it in hand.
  func riskLines(_ book: DecisionBook) -> [[Report.Run]] {
    risks(book).map { risk in
      words.risks.line(risk, risk.names.lazy.compactMap { book.entry(naming: $0) }.first)
    }
  }
}
