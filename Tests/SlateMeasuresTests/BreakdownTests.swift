import SlateModel
import Testing

@testable import SlateMeasures

struct BreakdownTests {
  @Test func `a ticket's places are the keys that it has, and of its instant`() {
    let table = TicketTable(
      "ticket opened priority category",
      [["T1", "07-01", "b", "mail"], ["T2", "08-02", "", "disk"]])
    let (ground, span) = (table.ground, table.span())
    let facts = FactsBuilder.facts(ground, span)
    let breakdown = Breakdown(facts, names: ground.export.names, span: span)
    func keys(_ ticket: Int, at instant: Int64, weekly: Bool = false) -> [String] {
      var places: [Int] = []
      breakdown.forEachPlace(of: ticket, at: instant, weekly: weekly) { places.append($0) }
      return places.map { place in
        for dimension in Dimension.allCases {
          let section = breakdown.section(dimension)
          if (section.start..<section.start + section.keys.count).contains(place) {
            return "\(dimension) \(section.keys[place - section.start])"
          }
        }
        return "nowhere"
      }.sorted()
    }
    #expect(
      keys(0, at: facts[0].opened, weekly: true) == [
        "category mail", "month 2026-07", "priority b", "prioritySide b+unknown", "side unknown",
        "week 2026-W27",
      ])
    #expect(keys(1, at: 0) == ["category disk", "side unknown"])
    #expect(breakdown.section(.all).keys == [""] && breakdown.section(.kind).keys.isEmpty)
  }
}
