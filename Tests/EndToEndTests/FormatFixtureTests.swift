import Foundation
import Testing

/// `slate inspect` on the exports of `fixtures/formats`.
struct FormatFixtureTests {
  static let exports: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Checkout.fixtures.appending(path: "formats").path())) ?? [])
    .filter { $0.hasSuffix(".csv") }.sorted()

  @Test func `there are exports`() { #expect(Self.exports.count >= 23) }

  @Test(arguments: exports)
  func `an export is named without being told, and every row of it is used`(
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
    #expect(rows > 0 && seen["used"] as? Int == rows)
  }
}
