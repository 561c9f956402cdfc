import Foundation
import TestSupport
import Testing

/// Whatever stands in a file, slate reads it or says why not.
struct RandomBytesTests {
  private static let headers = [
    "", "ticket,opened\n", "ticket,opened,resolved,priority,state\n", "\u{feff}ticket;opened\r\n",
    "number,opened_at,resolved_at,sys_mod_count,sys_updated_at,incident_state\n",
    "number,opened_at,state\r",
  ]
  private static let cells = [
    "1", "INC1", "2026-01-31 10:00", "31/12/2025 23:59", "\"", "\"a\nb\"", ",", ";", "\t", "\n",
    "\r\n", "\r", "2026-02-30", "99999999999999999999", "-1", "\u{0}", "é", "=1+1", "Closed", "?",
    "0001-01-01", "9999-12-31 23:59:59", "2026-03-29T02:30:00+25:00",
  ]

  /// A small file: noise, or cells that nearly make a table, after a header or none.
  private static func bytes(_ random: inout SeededGenerator) -> Data {
    let header = headers.randomElement(using: &random) ?? ""
    var bytes = Data(header.utf8)
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      if Int.random(in: 0..<8, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes.append(contentsOf: (cells.randomElement(using: &random) ?? "").utf8)
        if Bool.random(using: &random) { bytes.append(UInt8(ascii: ",")) }
      }
    }
    return bytes
  }

  @Test(arguments: 0..<6)
  func `random bytes never crash it`(part: Int) async throws {
    let seed = UInt64(part) + 41
    var random = SeededGenerator(seed: seed)
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "noise.csv")
    for number in 0..<50 {
      let bytes = Self.bytes(&random)
      try bytes.write(to: file)
      let outcome = try await BuiltProgram.run(
        ["report", "--tickets", "noise.csv", "--quarter", "all", "--out", "reports"],
        in: scratch.folder)
      let told = "seed \(seed), file \(number), \(bytes.base64EncodedString()): \(outcome.errors)"
      #expect(!outcome.wasKilled && [0, 65, 66].contains(outcome.exitCode), "\(told)")
      #expect((outcome.exitCode == 0) != outcome.output.isEmpty, "\(told)")
      let seen = try await BuiltProgram.run(["inspect", "noise.csv"], in: scratch.folder)
      #expect(!seen.wasKilled && [0, 65].contains(seen.exitCode), "inspect: \(told)")
    }
  }

  @Test func `a random configuration never crashes it`() async throws {
    let seed: UInt64 = 47
    var random = SeededGenerator(seed: seed)
    let scratch = try Scratch()
    let words = [
      "{", "}", "[", "]", ":", ",", "inputs", "tickets", "\"t.csv\"", "teams", "'", "\"", "1e999",
      "-0",
      "//", "/*", "*/", "\n", "calendars", "hours", "\"09:00-48:00\"", "policies", "\\u12", "null",
    ]
    for number in 0..<60 {
      var text = Data("{".utf8)
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text.append(contentsOf: (words.randomElement(using: &random) ?? "").utf8)
        if Int.random(in: 0..<9, using: &random) == 0 {
          text.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      try text.write(to: scratch.folder.appending(path: "slate.json"))
      let outcome = try await BuiltProgram.run(["report"], in: scratch.folder)
      let told = "seed \(seed), file \(number), \(text.base64EncodedString()): \(outcome.errors)"
      #expect(!outcome.wasKilled && [66, 78].contains(outcome.exitCode), "\(told)")
    }
  }
}
