import Foundation
import Testing

@testable import SlateIntake

/// `Docs/TRAPS.md` against the formats and the tests that there are.
struct TrapListTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  /// The rows of the table: format, trap, the name of a test.
  private static func traps() throws -> [[String]] {
    let page = try String(contentsOf: root.appending(path: "Docs/TRAPS.md"), encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasSuffix("` |") }.map { line in
      line.split(separator: " | ").map { $0.trimmingCharacters(in: ["|", " ", "`"]) }
    }
  }

  /// Everything that the tests' files say, each word apart by one blank: names may be broken at it.
  private static func tests() throws -> String {
    let folder = root.appending(path: "Tests")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }
    return try files.map { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test func `every trap has a test, and every format a trap`() throws {
    let traps = try Self.traps()
    let tests = try Self.tests()
    #expect(traps.count >= Format.tools.count && traps.allSatisfy { $0.count == 3 })
    for trap in traps {
      #expect(tests.contains("func `\(trap[2])`"), "\(trap[0]): \(trap[1])")
    }
    let formats = Set(traps.map { $0[0] }).subtracting(["every format"])
    #expect(formats == Set(Format.tools.map(\.name)))
  }
}
