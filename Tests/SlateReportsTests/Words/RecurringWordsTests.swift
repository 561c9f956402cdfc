import SlateModel
import Testing

@testable import SlateMeasures
@testable import SlateReports

struct RecurringWordsTests {
  /// Three requesters with one issue, quiet for half a year before.
  private func edition(resolved: Bool, documents: [String] = ["", "", ""]) -> Edition {
    var rows = [["T0", "2026-01-01", "2026-01-02", "unlike any other", "u0", ""]]
    for (place, document) in documents.enumerated() {
      let day = "2026-07-0\(place + 1)"
      rows.append([
        "T\(place + 1)", day, resolved ? "\(day) 02:00" : "", "printer jam", "u\(place)", document,
      ])
    }
    return TicketTable("ticket opened resolved subject requester document", rows).edition()
  }

  private func row(_ edition: Edition) -> String? {
    MarkdownWriter.text(of: edition.review()).split(separator: "\n")
      .first { $0.hasPrefix("| printer jam |") }.map(String.init)
  }

  @Test func `no ticket names a document: nobody knows whether the issue has one`() {
    let edition = edition(resolved: true)
    #expect(row(edition) == "| printer jam |  | 3 | 6 h | new | NOT MEASURED |")
    let detail = MarkdownWriter.text(of: edition.detail())
    for heading in ["document is linked: what to write next", "problem record is linked"] {
      #expect(detail.contains("### Recurring, and no \(heading)\n\nNOT MEASURED\n"))
    }
  }

  @Test func `where tickets name documents an issue has one or none`() {
    #expect(
      row(edition(resolved: true, documents: ["KB", "", ""]))
        == "| printer jam |  | 3 | 6 h | new | KB |")
    #expect(
      row(edition(resolved: true, documents: ["KB", "KB2", ""]))
        == "| printer jam |  | 3 | 6 h | new | KB and another |")
  }

  @Test func `what is still waited for was not waited for no time`() {
    #expect(
      row(edition(resolved: false)) == "| printer jam |  | 3 | none resolved | new | NOT MEASURED |"
    )
  }

  @Test func `an issue that grew is not said to have no document where none is known of`() throws {
    let entry = try #require(edition(resolved: true).families.entries.first)
    let words = Words.english.decisions
    #expect(words.issue(entry, knowsDocuments: false) == "it grew: 3 tickets")
    #expect(words.issue(entry, knowsDocuments: true) == "it grew: 3 tickets, and no document")
  }

  @Test func `one issue is one`() {
    let text = MarkdownWriter.text(of: edition(resolved: true).review())
    #expect(text.contains("1 issue recurred; at least 100.0 % of 3 tickets opened belong to it."))
  }

  @Test func `a cause is dated as people write it, and in tables as they sort`() throws {
    let names = edition(resolved: true).names
    let cause = EndingCause(kind: .documentOfArea, name: 0, at: localSeconds("2026-03-25"))
    let words = Words.english.families
    #expect(
      words.cause(cause, names, .utc, on: Words.english.date)
        == "document  of the area changed 25 March 2026")
    #expect(words.cause(cause, names, .utc) == "document  of the area changed 2026-03-25")
    #expect(words.cause(nil, names, .utc) == "")
  }
}
