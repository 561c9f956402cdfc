import Foundation
import Testing

/// One export in every encoding and with every delimiter is one report.
struct EncodingTests {
  private static let header = ["ticket", "opened", "resolved", "team", "subject"]
  private static let rows = [
    [
      "Ä-1", "2026-04-01 09:00", "2026-04-01 12:00", "Büro Zürich",
      "Drucker stört, \"schon wieder\"",
    ],
    ["Ä-2", "2026-04-02 09:00", "", "Façade", "première\nligne"],
    ["Ä-3", "2026-06-30 09:00", "2026-06-30 10:00", "Büro Zürich", "ñandú"],
  ]
  private static let encodings: [(name: String, encoding: String.Encoding, mark: [UInt8])] = [
    ("UTF-8", .utf8, []), ("UTF-8 with BOM", .utf8, [0xEF, 0xBB, 0xBF]),
    ("UTF-16LE", .utf16LittleEndian, [0xFF, 0xFE]), ("UTF-16LE", .utf16LittleEndian, []),
    ("UTF-16BE", .utf16BigEndian, [0xFE, 0xFF]), ("UTF-16BE", .utf16BigEndian, []),
    ("Windows-1252", .windowsCP1252, []),
    // DOSLatin1, which only the configuration can tell.
    ("CP850", String.Encoding(rawValue: 0x8000_0410), []),
  ]

  private static func text(delimiter: String) -> String {
    let quoted = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: delimiter)
    }
    return ([header.joined(separator: delimiter)] + quoted).joined(separator: "\r\n") + "\r\n"
  }

  private func report(_ bytes: [UInt8], _ read: String) async throws -> [[String: String]] {
    let scratch = try Scratch()
    try Data(bytes).write(to: scratch.folder.appending(path: "t.csv"))
    try Data("{ timeZone: 'UTC', inputs: { tickets: 't.csv'\(read) } }".utf8)
      .write(to: scratch.folder.appending(path: "slate.json"))
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "2026-Q2"], in: scratch.folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let tickets = scratch.folder.appending(path: "reports/2026-Q2/tickets.csv")
    return ReportTable(try Data(contentsOf: tickets)).rows
  }

  @Test(arguments: encodings.indices)
  func `a report does not depend on encoding or delimiter`(number: Int) async throws {
    let (name, encoding, mark) = Self.encodings[number]
    for delimiter in [",", ";", "\t", "|"] {
      let text = try #require(Self.text(delimiter: delimiter).data(using: encoding))
      let bytes = mark + Array(text)
      let read = name == "CP850" ? ", read: [{ files: 't.csv', encoding: 'cp850' }]" : ""
      let rows = try await report(bytes, read)
      #expect(rows.map { $0["ticket"] } == ["Ä-1", "Ä-2", "Ä-3"], "\(name) \(delimiter)")
      #expect(rows.map { $0["team"] } == ["Büro Zürich", "Façade", "Büro Zürich"])
      // The second record takes two lines.
      #expect(rows.map { $0["line"] } == ["2", "3", "5"])
      #expect(rows[0]["resolve_hours"] == "3")
      guard name != "CP850" else { continue }
      let seen = try await inspected(bytes)
      #expect(seen["encoding"] as? String == name && seen["delimiter"] as? String == delimiter)
    }
  }

  private func inspected(_ bytes: [UInt8]) async throws -> [String: Any] {
    let scratch = try Scratch()
    try Data(bytes).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(["inspect", "--json", "t.csv"], in: scratch.folder)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `stray bytes in UTF-8 are told with their line`() async throws {
    let scratch = try Scratch()
    let bytes = Array("ticket,opened,team\nÄ-1,2026-04-01,B".utf8) + [0xFC] + Array("ro\n".utf8)
    try Data(bytes).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(
      ["check", "--tickets", "t.csv", "--time-zone", "UTC"], in: scratch.folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("t.csv:2: warning: some bytes, the first on this line,"))
  }
}
