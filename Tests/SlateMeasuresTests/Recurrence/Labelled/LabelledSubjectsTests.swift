import Foundation
import SlateModel
import Testing

@testable import SlateMeasures

/// The families of subjects that people sorted by hand: `subjects.csv`, made up, and sorted before
/// anybody looked at how slate sorts them.
struct LabelledSubjectsTests {
  private struct Subject {
    let group: String
    let language: String
    let text: String
  }

  private func subjects() throws -> [Subject] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "subjects.csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let cells = $0.split(separator: ",", maxSplits: 2).map(String.init)
      let isQuoted = cells[2].hasPrefix("\"")
      let text = isQuoted ? String(cells[2].dropFirst().dropLast()) : cells[2]
      return Subject(group: cells[0], language: cells[1], text: text)
    }
  }

  private func families(_ subjects: [String]) -> Families {
    let rows = subjects.enumerated().map { ["T\($0)", "07-01", $1] }
    return Families(TicketTable("ticket opened subject", rows).ground)
  }

  /// Written so that there is nothing to mask: digits as letters, and no punctuation or capitals.
  private func unmaskable(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.map { scalar -> Character in
        if ("0"..."9").contains(scalar) {
          return Character(Unicode.Scalar(UInt8(scalar.value) - 0x30 + 0x67))
        }
        return scalar.properties.isAlphabetic ? Character(scalar) : " "
      })
  }

  @Test func `subjects of five languages find together as people sorted them`() throws {
    let subjects = try subjects()
    #expect(subjects.count >= 300)
    #expect(Set(subjects.map(\.language)).isSuperset(of: ["en", "de", "fr", "es", "pt"]))
    let labels = subjects.map(\.group)
    let families = families(subjects.map(\.text))
    let whole = PairAgreement(labels: labels, found: families.ofTicket.map(Int.init))
    let unjoined = PairAgreement(
      labels: labels, found: families.making.variants.ofTicket.map(Int.init))
    let unmasked = PairAgreement(
      labels: labels,
      found: self.families(subjects.map { unmaskable($0.text) }).ofTicket.map(Int.init))
    print("\(subjects.count) subjects, \(Set(labels).count) groups, by pairs: \(whole)")
    print("without joining: \(unjoined); without masks: \(unmasked)")
    for language in ["en", "de", "fr", "es", "pt"] {
      let rows = subjects.indices.filter { subjects[$0].language == language }
      let own = PairAgreement(
        labels: rows.map { labels[$0] }, found: rows.map { Int(families.ofTicket[$0]) })
      print("\(language): \(own)")
    }
    #expect(whole.precision >= 0.95)
    #expect(whole.recall >= 0.8)
    #expect(unjoined.recall < whole.recall)
    #expect(unmasked.recall < whole.recall)
  }
}
