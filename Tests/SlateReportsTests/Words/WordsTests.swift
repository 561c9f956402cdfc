import Foundation
import Testing

/// What a report says stands in one place, so that it can be said in another language.
struct WordsTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Sources/SlateReports")

  /// Texts of two words or more that a file's code holds.
  private static func sentences(_ folder: String) throws -> [String] {
    let files = FileManager.default.enumerator(
      at: sources.appending(path: folder), includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }.flatMap { file in
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
          .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
          .flatMap { line in
            line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
              .filter { place, text in
                // Words of the code in between are none.
                let words = text.replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "")
                return place % 2 == 1 && words.contains(#/^[^<]*[A-Za-z]{2,}[,:]? [a-z]{2,}/#)
              }
          }
          .map { "\(file.lastPathComponent): \($0.element)" }
      }
  }

  @Test(arguments: ["Reports/Review", "Reports/Detail", "Charts"])
  func `no sentence stands outside of Words`(folder: String) throws {
    #expect(try Self.sentences(folder) == [])
  }

  @Test func `the search finds those that stand there`() throws {
    #expect(try Self.sentences("Words").count > 200)
  }
}
