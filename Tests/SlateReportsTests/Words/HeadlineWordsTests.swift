import SlateMeasures
import Testing

@testable import SlateReports

struct HeadlineWordsTests {
  private let words = Words.english.headline

  /// The longest that each part can be.
  private var parts: [String] {
    [
      words.late(1200), words.answers(.red), words.storms(120), words.lowered(1200),
      words.failedRestores(12),
      words.handedOver(12), words.returned(12), words.ended(12),
      words.overdue(12), words.exposed(12), words.documents(1200),
    ]
  }

  @Test(arguments: [
    "SLA AMBER at 94.0 %, no clear change", "SLA at 94.0 %", "SLA not measured",
    "SLA withheld: fewer than three people", "SLA not measured; median time to resolve 99 h 59 min",
    "No ticket in this quarter",
    "No tickets were supplied",
  ])
  func `no headline has more than twelve words`(first: String) {
    for part in parts {
      let sentence = words.sentence(first, [part])
      #expect(HeadlineWords.length(sentence) <= 12 && sentence.hasPrefix(first))
    }
  }

  @Test func `the first that fits is told beside the service, and nothing where none fits`() {
    #expect(
      words.sentence("a b c d e f g h", ["i j k l m", "i j", "k"])
        == "a b c d e f g h; i j.")
    #expect(words.sentence("a b c d e f g h i j k", ["l m"]) == "a b c d e f g h i j k.")
    #expect(words.sentence("a", []) == "a.")
  }
}
