import SlateModel
import Testing

@testable import SlateIntake

struct EditStormsTests {
  /// Rows of documents as `document author action instant file`.
  private func rows(_ rows: [(document: UInt32, author: UInt32, action: UInt32, at: UInt32)])
    -> Table
  {
    var table = Table(kind: .documents)
    table.count = rows.count
    table.names[DocumentColumn.document.rawValue] = rows.map(\.document)
    table.names[DocumentColumn.author.rawValue] = rows.map(\.author)
    table.names[DocumentColumn.action.rawValue] = rows.map(\.action)
    table.instants[DocumentColumn.at.rawValue] = rows.map(\.at)
    table.file = rows.map { _ in 0 }
    table.line = rows.indices.map { UInt32($0) }
    return table
  }

  @Test func `a storm goes on while each row is within the gap of the one before`() {
    let table = rows([(1, 1, 1, 1000), (1, 1, 1, 1060), (1, 1, 1, 1121), (1, 1, 1, 1181)])
    #expect(EditStorms(table, gaps: [60]).repeated == [1, 3])
    #expect(EditStorms(table, gaps: [61]).repeated == [1, 2, 3])
    #expect(EditStorms(table, gaps: [61]).calmed(table).line == [0])
    #expect(EditStorms(table, gaps: [nil]).repeated.isEmpty)
  }

  @Test func `other documents, people and deeds are no part of it, whatever the order`() {
    let table = rows([
      (1, 1, 1, 1030), (1, 1, 1, 1000), (2, 1, 1, 1001), (1, 2, 1, 1002), (1, 1, 2, 1003),
    ])
    #expect(EditStorms(table, gaps: [60]).repeated == [0])
  }
}
