import SlateModel
import Testing

@testable import SlateMeasures

struct BulkEditsTests {
  private func change(_ row: Int, document: Int, at: Int64) -> DocumentLog.Change {
    DocumentLog.Change(
      document: UInt32(document), at: at, author: 0, action: .update, kind: 0, state: 0,
      reviewBy: Table.missing, row: row)
  }

  private var people: PersonBook {
    PersonBook(TicketTable("ticket opened", []).ground.export, isBot: [false])
  }

  @Test func `every edit of each such stretch is one, also where stretches overlap`() {
    let changes = (0..<60).map { change($0, document: $0, at: Int64($0) * 25) }
    let apart = change(60, document: 60, at: 60 * 25 + 601)
    let bulk = BulkEdits(changes + [apart], people)
    #expect(changes.allSatisfy(bulk.contains) && !bulk.contains(apart))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a migration of very many documents at one instant is looked through once`() {
    let changes = (0..<50_000).map { change($0, document: $0, at: 1_000_000) }
    let bulk = BulkEdits(changes, people)
    #expect(changes.allSatisfy(bulk.contains))
  }
}
