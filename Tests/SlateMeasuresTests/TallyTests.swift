import SlateModel
import Testing

@testable import SlateMeasures

struct TallyTests {
  private func view(_ table: TicketTable, dataEnd: String = "2026-12-31") -> QuarterView {
    let (ground, span) = (table.ground, table.span(dataEnd: dataEnd))
    let facts = FactsBuilder.facts(ground, span)
    let families = QuarterFamilies(Families(ground), ground: ground, span: span)
    return QuarterView(
      ground: ground, span: span, facts: facts, families: families,
      knowledge: QuarterKnowledge(ground, span: span, facts: facts, families: families))
  }

  private func rows(
    _ statistic: Measure.Statistic, by dimension: Dimension, _ view: QuarterView,
    _ observe: @escaping @Sendable (TicketFacts, QuarterView) -> Measure.Observation?
  ) -> [String] {
    let measure = Measure(
      "m", .tickets, by: .ticketsAndWeeks, "d", .tickets(statistic, observe))
    // In two parts, as two threads would.
    var (first, second) = (measure.tally(of: view), measure.tally(of: view))
    first?.add(0..<view.facts.count / 2, of: view)
    second?.add(view.facts.count / 2..<view.facts.count, of: view)
    if let second { first?.add(second) }
    return (first?.figures(in: view) ?? []).filter { $0.by == dimension }
      .map { "\($0.key) \($0.value?.millionths.description ?? "-") \($0.n) \($0.status.rawValue)" }
  }

  private let table = TicketTable(
    "ticket opened priority",
    [
      ["T1", "07-01", "b"], ["T2", "07-02", "a"], ["T3", "08-01", "b"], ["T4", "08-02", ""],
      ["T5", "09-30", "Z"],
    ])

  @Test func `keys stand in the order of their bytes, an empty one makes no row`() {
    let all: @Sendable (TicketFacts, QuarterView) -> Measure.Observation? = { facts, _ in
      Measure.Observation(at: facts.opened)
    }
    let view = view(table)
    #expect(rows(.count, by: .all, view, all) == [" 5 5 final"])
    #expect(
      rows(.count, by: .priority, view, all) == ["Z 1 1 final", "a 1 1 final", "b 2 2 final"])
    #expect(
      rows(.count, by: .month, view, all) == [
        "2026-07 2 2 final", "2026-08 2 2 final", "2026-09 1 1 final",
      ])
    #expect(rows(.count, by: .side, view, all) == ["unknown 5 5 final"])
    #expect(
      rows(.count, by: .prioritySide, view, all) == [
        "Z+unknown 1 1 final", "a+unknown 1 1 final", "b+unknown 2 2 final",
      ])
    #expect(
      rows(.count, by: .week, view, all) == [
        "2026-W27 2 2 final", "2026-W31 2 2 final", "2026-W40 1 1 final",
      ])
    #expect(rows(.count, by: .client, view, all) == [])
  }

  @Test func `a count of zero has a row for the whole only, a share of zero one for every key`() {
    let none: @Sendable (TicketFacts, QuarterView) -> Measure.Observation? = { facts, _ in
      Measure.Observation(at: facts.opened, false)
    }
    let view = view(table)
    #expect(rows(.countOf, by: .all, view, none) == [" 0 5 final"])
    #expect(rows(.countOf, by: .priority, view, none) == [])
    #expect(
      rows(.share, by: .priority, view, none) == ["Z 0 1 final", "a 0 1 final", "b 0 2 final"])
  }

  @Test func `an observation without an instant has neither month nor week`() {
    let undated: @Sendable (TicketFacts, QuarterView) -> Measure.Observation? = { _, _ in
      Measure.Observation(at: 0)
    }
    let view = view(table)
    #expect(rows(.count, by: .month, view, undated) == [])
    #expect(rows(.count, by: .week, view, undated) == [])
    #expect(rows(.count, by: .priority, view, undated).count == 3)
  }

  @Test func `quantiles sort what each key has`() {
    let day: @Sendable (TicketFacts, QuarterView) -> Measure.Observation? = { facts, view in
      Measure.Observation(at: facts.opened, amount: (view.span.end - facts.opened) / 86_400)
    }
    let view = view(table)
    #expect(rows(.quantile(p: .median, scale: 1), by: .all, view, day) == [" 61 5 final"])
    #expect(
      rows(.quantile(p: .median, scale: 1), by: .priority, view, day) == [
        "Z 1 1 final", "a 91 1 final", "b 61 2 final",
      ])
    #expect(
      rows(.quantile(p: .ninetieth, scale: 1), by: .all, view, day) == [" - 5 n_too_small"])
  }

  @Test func `a provisional quarter says so, except where there is no value`() {
    let all: @Sendable (TicketFacts, QuarterView) -> Measure.Observation? = { facts, _ in
      Measure.Observation(at: facts.opened)
    }
    let view = view(table, dataEnd: "08-15")
    #expect(rows(.count, by: .all, view, all) == [" 4 4 provisional"])
    #expect(rows(.odds, by: .all, view) { _, _ in nil } == [" - 0 no_cases"])
  }
}
