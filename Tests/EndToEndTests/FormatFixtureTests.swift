import Foundation
import Testing

/// `slate inspect` on the exports of `fixtures/formats`.
struct FormatFixtureTests {
  static let exports: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Checkout.fixtures.appending(path: "formats").path())) ?? [])
    .filter { $0.hasSuffix(".csv") }.sorted()

  @Test func `there are exports`() { #expect(Self.exports.count >= 45) }

  @Test(arguments: exports)
  func `an export is named without being told, and no row of it is lost`(
    export: String
  ) async throws {
    let outcome = try await BuiltProgram.run(
      ["inspect", "--json", "fixtures/formats/\(export)"], in: Checkout.root)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let seen = try #require(value as? [String: Any])
    #expect(seen["format"] as? String == String(export.prefix { $0 != "." }))
    #expect(seen["confidence"] as? String == "high")
    let rows = try #require(seen["rows"] as? Int)
    let used = try #require(seen["used"] as? Int)
    let duplicates = try #require(seen["duplicates"] as? Int)
    #expect(used > 0 && used + duplicates == rows && seen["rejected"] as? Int == 0)
    // Only an audit log repeats itself while somebody edits.
    #expect(duplicates == 0 || export.hasPrefix("purview-audit"))
  }

  static let refused: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Checkout.fixtures.appending(path: "formats/refused").path())) ?? [])
    .filter { $0.hasSuffix(".csv") }.sorted()

  @Test(arguments: refused)
  func `an export of no use is named, and refused with the reason and the way out`(
    export: String
  ) async throws {
    let outcome = try await BuiltProgram.run(
      ["inspect", "--json", "fixtures/formats/refused/\(export)"], in: Checkout.root)
    #expect(outcome.exitCode == 65)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let seen = try #require(value as? [String: Any])
    #expect(seen["format"] as? String == String(export.prefix { $0 != "." }))
    #expect(seen["kind"] is String && seen["confidence"] as? String == "high")
    #expect(seen["rows"] is NSNull)
    let problems = try #require(seen["problems"] as? [[String: Any]])
    #expect(problems.count == 1 && (problems[0]["remedy"] as? String)?.isEmpty == false)
  }
}
