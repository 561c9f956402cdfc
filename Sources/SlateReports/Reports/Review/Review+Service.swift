import SlateMeasures
import SlateModel

extension Edition {
  /// How the tickets were served, by priority and by side, and what lies behind the shares.
  func addService(to review: inout Report) {
    review.heading(2, words.review.service)
    guard count("tickets_resolved") != nil || count("sla_resolve_running_late") != nil else {
      return review.paragraph(.plain(words.service.nothingResolved))
    }
    review.table(serviceGrid)
    let remarks = [
      storms, lowered, late, waiting, reviewed, outsideLane, disagreements, satisfied,
    ].compactMap(\.self)
    if !remarks.isEmpty { review.paragraph(.plain(remarks.prefix(6).joined(separator: " "))) }
  }

  private var serviceGrid: Report.Grid {
    let measures = ServiceWords.measures.filter { name in
      (name != "sla_resolve_breached" || hasWords(figures["sla_resolve_met_share"]))
        && figures.rows.contains { $0.measure == name && hasWords($0) }
    }
    let slices = [Dimension.priority, .side].flatMap { dimension in
      figures.rows.filter {
        $0.measure == "tickets_resolved" && $0.by == dimension && $0.key != Side.unknown.name
      }.map { (dimension: dimension, key: $0.key) }
    }
    let rows = slices.map { slice in
      [words.service.slice(slice.dimension, slice.key)]
        + measures.map { measure in
          serviceCell(measure, slice.dimension, slice.key)
        }
    }
    return Report.Grid(
      words.service.caption, header: [words.service.tickets] + measures.map(words.service.column),
      rows: [[words.all] + measures.map { words.value(figures[$0]) }] + rows,
      beginsWithTotal: true)
  }

  /// A slice without a verdict has no row; one with verdicts and nothing late has no row of those late,
  /// which would tell of a share that is withheld.
  private func serviceCell(_ measure: String, _ dimension: Dimension, _ key: String) -> String {
    if let figure = figures[measure, dimension, key] { return words.value(figure) }
    let isJudged = figures["sla_resolve_met_share", dimension, key]?.value != nil
    switch measure {
    case "sla_resolve_met_share": return words.service.noVerdict
    case "sla_resolve_breached" where isJudged: return ServiceWords.noneLate
    default: return ""
    }
  }

  /// Whether a figure has a value, if only one that may not be told.
  private func hasWords(_ figure: Figure?) -> Bool {
    figure.map { $0.value != nil || $0.status == .withheld } ?? false
  }

  private var storms: String? {
    let storms = families.entries.filter(\.standing.isStorm)
    guard count("incident_storms") != nil, !storms.isEmpty else { return nil }
    return words.service.storms(figures["incident_storms"], storms)
  }

  private var lowered: String? {
    count("met_by_reprioritising").flatMap { _ in
      figures["met_by_reprioritising"].map {
        words.service.lowered($0, system: largest("met_by_reprioritising", .system))
      }
    }
  }

  private var late: String? {
    count("sla_resolve_running_late").map {
      words.service.late($0, open: figures["tickets_open_end"])
    }
  }

  private var waiting: String? {
    guard let old = count("backlog_age_over_30d") else { return nil }
    return words.service.waiting(old, stuck: figures["tickets_stuck"])
  }

  private var reviewed: String? {
    guard let figure = figures["reviews_after_major"], figure.value != nil, figure.n > 0 else {
      return nil
    }
    return words.service.reviewed(figure)
  }

  private var outsideLane: String? {
    count("outside_lane").flatMap { _ in figures["outside_lane"].map(words.service.outsideLane) }
  }

  private var disagreements: String? {
    count("sla_flag_disagreements").flatMap { _ in
      figures["sla_flag_disagreements"].map(words.service.disagreements)
    }
  }

  private var satisfied: String? {
    guard let good = figures["satisfaction_good_share"], good.value != nil else { return nil }
    return words.service.satisfied(good, responses: figures["satisfaction_response_share"])
  }
}
