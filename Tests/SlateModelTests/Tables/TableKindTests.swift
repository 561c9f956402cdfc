import Testing

@testable import SlateModel

@Suite struct TableKindTests {
  @Test func `a kind has a name of its own`() {
    #expect(Set(TableKind.allCases.map(\.name)).count == TableKind.allCases.count)
  }

  @Test func `the cases of a kind's columns stand where its columns do`() {
    let counts: [(TableKind, Int)] = [
      (.tickets, TicketColumn.allCases.count), (.events, EventColumn.allCases.count),
      (.documents, DocumentColumn.allCases.count), (.sessions, SessionColumn.allCases.count),
      (.systems, SystemColumn.allCases.count), (.tests, RecoveryTestColumn.allCases.count),
      (.people, PersonColumn.allCases.count), (.evidence, EvidenceColumn.allCases.count),
      (.decisions, DecisionColumn.allCases.count), (.familyRules, FamilyRuleColumn.allCases.count),
    ]
    for (kind, count) in counts { #expect(kind.columns.count == count, "\(kind)") }
    #expect(counts.count == TableKind.allCases.count)
    let unnamed: [TicketColumn] = [.sequence, .pausedWall, .due]
    for column in TicketColumn.allCases where !unnamed.contains(column) {
      let name = TicketColumn.columns[column.rawValue].name
      #expect(name.filter { $0 != "_" }.lowercased() == "\(column)".lowercased())
    }
    #expect(TicketColumn.instants.allSatisfy { TicketColumn.columns[$0.rawValue].type == .instant })
  }
}
