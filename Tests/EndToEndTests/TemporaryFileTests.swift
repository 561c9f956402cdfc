import Foundation
import Testing

/// What is not UTF-8, or is compressed, goes through a temporary file.
struct TemporaryFileTests {
  private static let text: String = {
    let rows = (0..<2000).map { "Ä-\($0),2026-04-01 09:00,2026-04-01 1\($0 % 10):00,Büro 😀" }
    return (["ticket,opened,resolved,team"] + rows).joined(separator: "\n") + "\n"
  }()

  private static func bytes(_ encoding: String.Encoding, mark: [UInt8] = []) throws -> Data {
    Data(mark) + (try #require(text.data(using: encoding)))
  }

  /// The published tickets, but for what the file is called.
  private func tickets(_ folder: URL) throws -> [[String: String]] {
    let file = folder.appending(path: "reports/2026-Q2/tickets.csv")
    return ReportTable(try Data(contentsOf: file)).rows.map { row in
      row.filter { $0.key != "file" }
    }
  }

  private static let report = ["report", "--quarter", "2026-Q2", "--time-zone", "UTC", "--tickets"]

  @Test(arguments: [
    #"cat t.csv | "$@""#, #"gzip -c t.csv | "$@""#, #"gzip -c t.csv > t.gz; "$@" < t.gz"#,
  ])
  func `UTF-16 is the same report through a pipe, and compressed`(line: String) async throws {
    let plain = try Scratch()
    try Self.bytes(.utf8).write(to: plain.folder.appending(path: "t.csv"))
    let read = try await BuiltProgram.run(Self.report + ["t.csv"], in: plain.folder)
    #expect(read.exitCode == 0, "\(read.errors)")
    let scratch = try Scratch()
    try Self.bytes(.utf16LittleEndian, mark: [0xFF, 0xFE])
      .write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(Self.report + ["-"], in: scratch.folder, shell: line)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try tickets(scratch.folder) == tickets(plain.folder))
    #expect(try tickets(scratch.folder).count == 2000)
  }

  @Test func `a folder that takes no file is told, and only where one is needed`() async throws {
    let scratch = try Scratch()
    func check(_ bytes: Data) async throws -> Outcome {
      try bytes.write(to: scratch.folder.appending(path: "t.csv"))
      return try await BuiltProgram.run(
        ["check", "--time-zone", "UTC", "--tickets", "t.csv"], in: scratch.folder,
        environment: ["TMPDIR": "no/such/folder"])
    }
    #expect(try await check(Self.bytes(.utf8)).exitCode == 0)
    #expect(try await check(Self.bytes(.utf8, mark: [0xEF, 0xBB, 0xBF])).exitCode == 0)
    let refused = try await check(Self.bytes(.utf16BigEndian, mark: [0xFE, 0xFF]))
    #expect(refused.exitCode == 74)
    let told = """
      t.csv: its text needs a temporary file, which no/such/folder does not take: \
      No such file or directory
        make room in that folder, or set TMPDIR in the environment to one that has room

      """
    #expect(refused.errors == told)
  }

  @Test func `a file that grows too large is told, and the last reports stay`() async throws {
    let scratch = try Scratch()
    let place = scratch.folder.appending(path: "t.csv")
    try Self.bytes(.utf8).write(to: place)
    let first = try await BuiltProgram.run(Self.report + ["t.csv"], in: scratch.folder)
    #expect(first.exitCode == 0)
    let before = try FolderContents(scratch.folder.appending(path: "reports"))
    try Self.bytes(.utf16LittleEndian, mark: [0xFF, 0xFE]).write(to: place)
    // Of blocks of 512 bytes, or 1024: the text has 90,000. A process that the shell starts, instead
    // of becoming it, is free of the signals that the threads of these tests block.
    let second = try await BuiltProgram.run(
      Self.report + ["t.csv"], in: scratch.folder, environment: ["TMPDIR": "/tmp"],
      shell: #"ulimit -f 20; "$@"; exit $?"#)
    #expect(second.exitCode == 74 && !second.wasKilled)
    #expect(second.errors.hasPrefix("t.csv: its text needs a temporary file, which /tmp does not"))
    #expect(try FolderContents(scratch.folder.appending(path: "reports")) == before)
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `a file without a text is empty, mark or not`(bytes: [UInt8]) async throws {
    let scratch = try Scratch()
    try Data(bytes).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(["check", "--tickets", "t.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 65 && outcome.errors.contains("t.csv:1: the file is empty\n"))
  }
}
