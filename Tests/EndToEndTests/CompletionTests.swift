import Foundation
import Testing

/// `slate completion`: scripts that name every command and option, and that bash obeys.
struct CompletionTests {
  private func output(_ arguments: String...) async throws -> String {
    let outcome = try await BuiltProgram.run(arguments, in: Checkout.root)
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    return outcome.output
  }

  /// The commands that `slate --help` lists.
  private func commands() async throws -> [String] {
    try await output("--help").split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^ {2}([a-z]+) {2}/).map { String($0.output.1) }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `every command and every option is in the script`(shell: String) async throws {
    let script = try await output("completion", shell)
    let commands = try await commands()
    #expect(commands.count >= 10)
    for command in commands {
      #expect(script.contains(command), "\(command)")
      let help = try await output(command, "--help")
      for option in help.matches(of: /--([a-z-]+)/) {
        let written = shell == "fish" ? "-l \(option.output.1)" : "--\(option.output.1)"
        #expect(script.contains(written), "\(command) \(written)")
      }
    }
  }

  @Test(arguments: [
    ("slate re", "report"), ("slate report --qui", "--quiet"),
    ("slate report --quarter l", "latest"), ("slate check -c sla", "slate.json"),
    ("slate report --fail-on r", "red"), ("slate init inc", "incidents.csv"),
    ("slate report --threads 1", ""), ("slate nothing --x", ""),
  ])
  func `bash completes by it`(line: String, completion: String) async throws {
    let scratch = try Scratch()
    for name in ["slate.json", "incidents.csv"] {
      try Data().write(to: scratch.folder.appending(path: name))
    }
    let script = try await output("completion", "bash")
    try Data(script.utf8).write(to: scratch.folder.appending(path: "complete.bash"))
    let asked = """
      source ./complete.bash
      COMP_WORDS=(\(line)); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
      _slate
      printf '%s' "${COMPREPLY[*]}"
      """
    let pipe = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-uc", asked]
    process.currentDirectoryURL = scratch.folder
    process.standardOutput = pipe
    try process.run()
    let answer = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: answer, as: UTF8.self) == completion)
  }

  @Test func `another shell is told with those that are known`() async throws {
    for arguments in [["completion"], ["completion", "bsh"], ["completion", "bash", "zsh"]] {
      let outcome = try await BuiltProgram.run(arguments, in: Checkout.root)
      #expect(outcome.exitCode == 64 && outcome.output == "")
      #expect(outcome.errors.contains("write slate completion bash|zsh|fish"))
    }
  }
}
