import Foundation
import Testing

/// One folder a message: what is wrong, where, the way out, the exit code, and nothing written.
struct ErrorCaseTests {
  @Test(arguments: ErrorCase.all)
  func `bad input is told in full and writes nothing`(_ wrong: ErrorCase) async throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: wrong.name)
    try FileManager.default.copyItem(at: wrong.folder, to: folder)
    let before = try FolderContents(folder)
    let outcome = try await BuiltProgram.run(wrong.arguments, in: folder)
    let session = wrong.session(outcome)
    if Checkout.isRecording, session != wrong.expected {
      try Data(session.utf8).write(to: wrong.file)
      Issue.record("\(wrong.name)/expected was written anew: read it")
      return
    }
    #expect(session == wrong.expected)
    #expect(outcome.output == "", "results go to standard output, and there are none")
    #expect(!outcome.wasKilled && outcome.exitCode != 0)
    let after = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    #expect(try FolderContents(folder) == before, "\(after)")
    #expect(!after.contains { $0.hasPrefix("reports") }, "not even an empty folder")
  }

  @Test func `every folder of errors is a case, and every code but the rare ones has one`() throws {
    let place = Checkout.fixtures.appending(path: "errors")
    let folders = try FileManager.default.contentsOfDirectory(atPath: place.path())
      .filter { !$0.hasPrefix(".") && $0 != "README.md" }
    #expect(ErrorCase.all.map(\.name) == folders.sorted())
    for code in [64, 65, 66, 78] {
      #expect(ErrorCase.all.contains { $0.expected.hasSuffix("\nexit \(code)\n") }, "exit \(code)")
    }
  }
}
