import SlateMeasures
import SlateModel

extension Edition {
  /// So many tickets are listed.
  private static let listed = 50

  /// Where the tool's own verdict differs from slate's: how often, and which tickets.
  func addVerdicts(to detail: inout Report) {
    detail.heading(2, words.detail.verdicts)
    guard figures["sla_flag_disagreements"].map({ $0.status != .notMeasured }) ?? false else {
      return detail.paragraph(.plain(words.notMeasured))
    }
    let judged = report.facts.lazy.filter {
      $0.isResolvedInQuarter && $0.exportedVerdict != nil && $0.resolve.isJudged
    }
    func count(_ exported: Bool, _ verdict: Verdict) -> String {
      "\(judged.count { $0.exportedVerdict == exported && $0.resolve.verdict == verdict })"
    }
    detail.titled(
      Report.Grid(
        words.detail.verdictCaption, header: words.detail.verdictHeader,
        rows: [true, false].map { exported in
          [
            exported ? words.detail.exportMet : words.detail.exportBreached, count(exported, .met),
            count(exported, .breached),
          ]
        }))
    let numbers = ground.export.tickets.texts[TicketColumn.ticket.rawValue]
    let differing = judged.filter { ($0.resolve.verdict == .met) != $0.exportedVerdict }
      .map { (facts: $0, number: numbers[$0.ticket]) }
      .sorted { $0.number.utf8.lexicographicallyPrecedes($1.number.utf8) }
    guard !differing.isEmpty else { return }
    func hours(_ seconds: Int64?) -> String {
      seconds.map { words.hours(Ratio($0, 3600)) } ?? ""
    }
    detail.titled(
      Report.Grid(
        words.detail.differingCaption, header: words.detail.differingHeader,
        rows: differing.prefix(Self.listed).map { ticket in
          let facts = ticket.facts
          return [
            ticket.number, names[facts.priority], facts.policy < 0 ? "" : "\(facts.policy + 1)",
            hours(facts.resolve.elapsed), hours(facts.resolve.target), hours(facts.paused),
            words.detail.verdict(facts.resolve.verdict),
            facts.exportedVerdict == true ? words.detail.exportMet : words.detail.exportBreached,
          ]
        }, textColumns: [0, 1, 6, 7]))
    if differing.count > Self.listed {
      detail.paragraph(.plain(words.detail.more(differing.count - Self.listed, in: "tickets.csv")))
    }
  }
}
