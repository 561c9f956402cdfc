import SlateMeasures
import Testing

@testable import SlateReports

struct HeadlineWordsTests {
  /// The longest that each part can be.
  private static let parts = [
    HeadlineWords.answers("RED"), HeadlineWords.storms(120), HeadlineWords.lowered(1200),
    HeadlineWords.failedRestores(12),
    HeadlineWords.handedOver(12), HeadlineWords.returned(12), HeadlineWords.ended(12),
    HeadlineWords.overdue(12), HeadlineWords.exposed(12), HeadlineWords.documents(1200),
  ]

  @Test(arguments: [
    "SLA AMBER at 94.0 %, no clear change", "SLA at 94.0 %", "SLA not measured",
    "SLA not measured; median time to resolve 99 h 59 min", "No ticket in this quarter",
    "No tickets were supplied",
  ])
  func `no headline has more than twelve words`(first: String) {
    for part in Self.parts {
      let sentence = HeadlineWords.sentence(first, [part])
      #expect(HeadlineWords.words(sentence) <= 12 && sentence.hasPrefix(first))
    }
  }

  @Test func `the first that fits is told beside the service, and nothing where none fits`() {
    #expect(
      HeadlineWords.sentence("a b c d e f g h", ["i j k l m", "i j", "k"])
        == "a b c d e f g h; i j.")
    #expect(HeadlineWords.sentence("a b c d e f g h i j k", ["l m"]) == "a b c d e f g h i j k.")
    #expect(HeadlineWords.sentence("a", []) == "a.")
  }
}
