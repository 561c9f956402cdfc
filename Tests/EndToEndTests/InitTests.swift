import Foundation
import Testing

/// `slate init`: a configuration to begin with, written once and never over another.
struct InitTests {
  private let tickets = "ticket,opened,team,priority,state\nT1,2026-01-01,Desk,P1,New\n"

  @Test func `it writes slate.json as anybody would write a file, and nothing else`() async throws {
    let scratch = try Scratch()
    try Data(tickets.utf8).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(["init", "t.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 0 && outcome.output == "slate.json\n" && outcome.errors == "")
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(files.sorted() == ["slate.json", "t.csv"])
    let (made, own) = try (
      permissions("slate.json", scratch.folder), permissions("t.csv", scratch.folder)
    )
    #expect(made == own, "by the umask")
  }

  private func permissions(_ name: String, _ folder: URL) throws -> Int {
    let path = folder.appending(path: name).path()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test func `what is there stays as it is, a dangling link too`() async throws {
    let scratch = try Scratch()
    try Data(tickets.utf8).write(to: scratch.folder.appending(path: "t.csv"))
    let file = scratch.folder.appending(path: "slate.json")
    try Data("{}".utf8).write(to: file)
    let outcome = try await BuiltProgram.run(["init", "t.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 73 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("slate.json: the file is there already"))
    #expect(try Data(contentsOf: file) == Data("{}".utf8))
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      atPath: file.path(), withDestinationPath: "nowhere.json")
    let linked = try await BuiltProgram.run(["init", "t.csv"], in: scratch.folder)
    #expect(linked.exitCode == 73)
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(files.sorted() == ["slate.json", "t.csv"])
  }

  @Test func `another place names the files from there, whatever stands in slate.json here`()
    async throws
  {
    let scratch = try Scratch()
    let folder = scratch.folder
    try FileManager.default.createDirectory(
      at: folder.appending(path: "sub"), withIntermediateDirectories: true)
    try Data(tickets.utf8).write(to: folder.appending(path: "t.csv"))
    try Data("{ broken".utf8).write(to: folder.appending(path: "slate.json"))
    let outcome = try await BuiltProgram.run(
      ["init", "--config=sub/first.json", "--time-zone", "Europe/Paris", "t.csv"], in: folder)
    #expect(outcome.exitCode == 0 && outcome.output == "sub/first.json\n", "\(outcome.errors)")
    let text = try String(contentsOf: folder.appending(path: "sub/first.json"), encoding: .utf8)
    #expect(
      text.contains("tickets: [\"../t.csv\"],") && text.contains("timeZone: \"Europe/Paris\","))
    let check = try await BuiltProgram.run(["check", "-c", "sub/first.json"], in: folder)
    #expect(check.exitCode == 0, "\(check.errors)")
  }

  @Test func `a place that cannot be is told, and no part is left`() async throws {
    let scratch = try Scratch()
    try Data(tickets.utf8).write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(
      ["init", "t.csv", "--config", "none/slate.json"], in: scratch.folder)
    #expect(outcome.exitCode == 73 && outcome.errors.contains("none/slate.json: the file cannot"))
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(files == ["t.csv"])
  }

  @Test func `of several files that are of no use every one is told, and nothing is written`()
    async throws
  {
    let scratch = try Scratch()
    for (name, text) in [("t.csv", tickets), ("hues.csv", "hue,shade\nred,dark\n")] {
      try Data(text.utf8).write(to: scratch.folder.appending(path: name))
    }
    let outcome = try await BuiltProgram.run(
      ["init", "t.csv", "hues.csv", "none.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 66)
    #expect(outcome.errors.contains("hues.csv:1: the header fits no format"))
    #expect(outcome.errors.contains("none.csv: there is no such file"))
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(files.sorted() == ["hues.csv", "t.csv"])
  }

  @Test(arguments: [
    (["init"], "there is no file to begin with"), (["init", "-"], "cannot name standard input"),
    (["init", "d.csv", "e.csv"], "names one file of decisions"),
    (["init", "d.csv", "--time-zone", "Mars"], "there is no time zone"),
  ])
  func `wrong usage writes nothing`(arguments: [String], words: String) async throws {
    let scratch = try Scratch()
    for name in ["d.csv", "e.csv"] {
      try Data("decision,raised,kind\nD1,2026-01-01,risk\n".utf8)
        .write(to: scratch.folder.appending(path: name))
    }
    let outcome = try await BuiltProgram.run(arguments, in: scratch.folder)
    #expect(outcome.exitCode == 64 && outcome.errors.contains(words), "\(outcome.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(files.sorted() == ["d.csv", "e.csv"])
  }

  @Test func `a file of which most rows fail begins nothing`() async throws {
    let scratch = try Scratch()
    try Data("ticket,opened\nT1,soon\nT2,later\nT3,2026-01-01\n".utf8)
      .write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(["init", "t.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 65 && outcome.errors.contains("2 of 3 rows cannot be used"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path()) == ["t.csv"])
  }

  @Test func `dates that nothing settles are asked for, and check waits for the answer`()
    async throws
  {
    let scratch = try Scratch()
    try Data("ticket,opened\nT1,01/02/2026\n".utf8)
      .write(to: scratch.folder.appending(path: "t.csv"))
    let outcome = try await BuiltProgram.run(["init", "t.csv"], in: scratch.folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("t.csv: warning: day and month cannot be told apart"))
    let unsettled = try await BuiltProgram.run(["check"], in: scratch.folder)
    #expect(unsettled.exitCode == 65)
    let file = scratch.folder.appending(path: "slate.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("// { files:", with: "{ files:").utf8).write(to: file)
    let settled = try await BuiltProgram.run(["check"], in: scratch.folder)
    #expect(settled.exitCode == 0, "\(settled.errors)")
  }
}
