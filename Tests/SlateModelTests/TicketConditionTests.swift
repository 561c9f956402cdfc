import SlateModel
import Testing

@Suite struct TicketConditionTests {
  private func condition(_ lists: [TicketCondition.Key: [String]]) -> TicketCondition {
    var condition = TicketCondition()
    for (key, patterns) in lists {
      let place = SourcePlace(line: 1, column: 1)
      condition[key] = patterns.map { Placed(NamePattern($0), at: place) }
    }
    return condition
  }

  @Test func `a key that is not given admits every value, an empty one too`() {
    #expect(TicketCondition().admits(folded: "", as: .priority))
  }

  @Test func `a key admits what one of its patterns matches, never an empty value`() {
    let urgent = condition([.priority: ["1*", "High"]])
    #expect(urgent.admits(folded: "high", as: .priority))
    #expect(urgent.admits(folded: "1 - critical", as: .priority))
    #expect(!urgent.admits(folded: "2", as: .priority))
    #expect(!condition([.client: ["*"]]).admits(folded: "", as: .client))
  }

  @Test func `a condition covers one that asks for the same and more`() {
    let wide = condition([.priority: ["1*", "2"]])
    #expect(TicketCondition().covers(wide))
    #expect(!wide.covers(TicketCondition()))
    #expect(wide.covers(wide))
    #expect(wide.covers(condition([.priority: ["1 - Critical"], .side: ["provider"]])))
    #expect(!wide.covers(condition([.priority: ["1", "3"]])))
    #expect(!wide.covers(condition([.side: ["provider"]])))
    #expect(!wide.covers(condition([.priority: []])))
  }
}
