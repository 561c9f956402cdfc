import Foundation
import Testing

@testable import SlateIntake

struct FormatListTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/SlateIntake/Formats").standardizedFileURL

  /// The names of the Swift files of a folder, without their ending.
  private static func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
  }

  private static func letters(_ name: String) -> String { name.filter(\.isLetter).lowercased() }

  @Test func `the list names every file of the folder, and nothing else`() throws {
    let files = try Self.files(in: Self.folder).map(Self.letters).sorted()
    #expect(Format.tools.map { Self.letters($0.name) }.sorted() == files)
  }

  /// The formats that the exports of a folder are of.
  private static func exports(in folder: URL) throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return Set(files.filter { $0.hasSuffix(".csv") }.map { String($0.prefix { $0 != "." }) })
  }

  @Test func `every format has a fixture, and every fixture a format`() throws {
    let usable = Format.tools.filter { !$0.headers.isEmpty }.map(\.name)
    #expect(try Self.exports(in: FormatFixture.folder) == Set(usable))
    let refused = Format.tools.filter { $0.refusal != nil }.map(\.name)
    #expect(
      try Self.exports(in: FormatFixture.folder.appending(path: "refused")) == Set(refused))
  }

  @Test(arguments: Format.tools.map(\.name))
  func `what a format promises holds`(name: String) throws {
    let format = try #require(Format.named(name))
    #expect(!format.title.isEmpty && format.notes.allSatisfy { $0.hasSuffix(".") })
    #expect(!format.signature.clauses.isEmpty)
    let words = format.missing + format.headers.values.joined().flatMap(\.names)
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    guard !format.headers.isEmpty else {
      #expect(format.refusal != nil, "without columns it can only be refused")
      return
    }
    if format.meeting == nil { #expect(format.headers[0]?.isEmpty == false) }
    if !format.isSupplement { #expect(format.headers[1]?.isEmpty == false) }
  }
}
