import Foundation
import SlateModel
import Testing

@testable import SlateMeasures

/// The families of subjects that people sorted by hand: `subjects.csv`, made up; groups of two
/// languages are two groups.
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

  private static let languages = ["en", "de", "fr", "es", "pt"]

  @Test func `subjects of five languages find together as people sorted them`() throws {
    let subjects = try subjects()
    #expect(subjects.count >= 1500)
    #expect(Set(subjects.map(\.language)) == Set(Self.languages))
    let families = families(subjects.map(\.text))
    let whole = families.ofTicket.map(Int.init)
    let unjoined = families.making.variants.ofTicket.map(Int.init)
    let unmasked = self.families(subjects.map { unmaskable($0.text) }).ofTicket.map(Int.init)
    print("\(subjects.count) subjects, \(Set(subjects.map(\.group)).count) groups, by pairs:")
    tell("all", subjects, Array(subjects.indices), whole, unjoined, unmasked)
    for language in Self.languages {
      let rows = subjects.indices.filter { subjects[$0].language == language }
      tell(language, subjects, rows, whole, unjoined, unmasked)
    }
  }

  /// Prints, of some rows, how the families agree with the groups, what they would be without joining
  /// and without masks, and holds them to what is asked of them.
  private func tell(
    _ name: String, _ subjects: [Subject], _ rows: [Int], _ whole: [Int], _ unjoined: [Int],
    _ unmasked: [Int]
  ) {
    func agreement(_ found: [Int]) -> PairAgreement {
      PairAgreement(labels: rows.map { subjects[$0].group }, found: rows.map { found[$0] })
    }
    let own = agreement(whole)
    print(
      "\(name): \(own); without joining \(agreement(unjoined)); without masks \(agreement(unmasked))"
    )
    #expect(own.precision >= 0.95, "\(name)")
    #expect(own.recall >= 0.8, "\(name)")
    #expect(agreement(unjoined).recall <= own.recall, "\(name)")
    #expect(agreement(unmasked).recall < own.recall, "\(name)")
  }
}
