import SlateMeasures
import SlateModel

/// A recurring issue for people: what it is, how it stands, what was joined and by which rule.
package struct FamilyExplanationText {
  private let explanation: FamilyExplanation
  private var entry: FamilyEntry { explanation.entry }
  private var span: QuarterSpan { explanation.report.span }

  package init(_ explanation: FamilyExplanation) { self.explanation = explanation }

  /// Without a line end after the last line.
  package var text: String {
    [heading, standing, wordings, quarters, examples]
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var heading: [String] {
    let last = LocalClock.day(local(span.asOf - 1))
    let end =
      span.isProvisional
      ? "the end of the data in \(span.quarter), which is not over" : "the end of \(span.quarter)"
    return [
      "\(entry.id) “\(ExplanationText.printable(entry.name))” as of \(last) 24:00, \(end)"
    ]
  }

  private func local(_ seconds: Int64) -> CivilDate {
    explanation.ground.zone.localTime(at: Instant(secondsSince1970: seconds)).date
  }

  private var standing: [String] {
    let area = explanation.areaKind == .none ? "none" : "\(entry.area) (\(explanation.areaKind))"
    let rows = [
      ["area", area],
      ["made by", Words.english.families.making(explanation.keyKind, entry.pattern)],
      ["what it is", Words.english.families.kind(entry.standing)], ["tickets", tickets],
      ["requesters", "\(entry.standing.requesters) in the quarter"],
      ["waited", "\(Words.english.hours(entry.hours)) on the SLA clock, of those resolved in it"],
      ["sides", counted(entry.sides.filter { $0.tickets > 0 }.map { ($0.side.name, $0.tickets) })],
      ["systems", counted(entry.systems)],
      ["documents", listed(entry.documents)], ["problems", listed(entry.problems)],
      ["workaround", entry.workaround ?? "none told"], ["ended by", cause],
      ["seen", "\(local(entry.firstSeen)) to \(local(entry.lastSeen))"],
    ]
    return ExplanationText.aligned(rows.map { [$0[0], ExplanationText.printable($0[1])] })
  }

  /// `3 in 2026-Q2; 17 in the 26 weeks before, so 8.5 were to be expected; p = 0.0123`.
  private var tickets: String {
    var parts = ["\(entry.tickets) in \(span.quarter)"]
    if let expected = entry.expected {
      parts.append(
        "\(entry.standing.baseline.count) in the 26 weeks before, so \(Words.english.decimal(expected)) "
          + "were to be expected")
    } else {
      parts.append("the data begin too late to compare")
    }
    if let p = entry.standing.p { parts.append("p = \(Millionths(p))") }
    return parts.joined(separator: "; ")
  }

  private var cause: String {
    let cause = Words.english.families.cause(
      entry.standing.cause, explanation.published.table, explanation.ground.zone)
    return cause.isEmpty ? "nothing on record" : cause
  }

  private func listed(_ names: [String]) -> String {
    names.isEmpty ? "none linked" : names.joined(separator: ", ")
  }

  private func counted(_ counts: [(name: String, tickets: Int)]) -> String {
    counts.isEmpty ? "none" : counts.map { "\($0.name) \($0.tickets)" }.joined(separator: ", ")
  }

  private var wordings: [String] {
    let rows = entry.variants.map { variant in
      [
        "\(variant.tickets)", Words.english.detail.joiningWord(variant.joining),
        explanation.published.words(variant.words).joined(separator: " "),
      ]
    }
    return ["  Wordings, all its tickets"] + ExplanationText.aligned(rows, indent: 4)
  }

  private var quarters: [String] {
    let rows = [entry.quarters.map(\.label), entry.quarters.map { "\($0.tickets)" }]
    return ["  Tickets a quarter, by opening"] + ExplanationText.aligned(rows, indent: 4)
  }

  private var examples: [String] {
    let rows = explanation.examples.map { [ExplanationText.printable($0.ticket), $0.place] }
    return ["  Its last tickets"] + ExplanationText.aligned(rows, indent: 4)
  }
}
