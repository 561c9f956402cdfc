import Foundation

/// How a run ended and what it said.
struct Outcome: Sendable {
  var exitCode: Int32
  /// Whether a signal ended it: a crash, whatever the number says.
  var wasKilled: Bool
  var output: String
  var errors: String
}

/// The `slate` that was built together with these tests.
enum BuiltProgram {
  /// Beside the test bundle, whatever the machine or the configuration.
  private static let location: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let runner = bundle ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return runner.deletingLastPathComponent().appending(path: "slate")
  }()

  /// Runs it in a folder.
  ///
  /// The clock's zone and the language are set to odd ones, which must reach no output.
  ///
  /// - Parameters:
  ///   - input: what it finds on standard input; nothing without it.
  ///   - environment: variables beside those.
  ///   - shell: a line for the system's shell to run instead, in which `"$@"` is the command.
  static func run(
    _ arguments: [String], in folder: URL, input: Data? = nil, environment: [String: String] = [:],
    shell: String? = nil
  ) async throws -> Outcome {
    let scratch = try Scratch()
    let output = scratch.folder.appending(path: "output")
    let errors = scratch.folder.appending(path: "errors")
    let process = Process()
    process.executableURL = shell == nil ? location : URL(filePath: "/bin/sh")
    process.arguments =
      (shell.map { ["-c", $0, "sh", location.path(percentEncoded: false)] } ?? []) + arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(
      ["TZ": "Pacific/Chatham", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]) { _, odd in odd }
    process.standardInput = FileHandle.nullDevice
    if let input {
      let place = scratch.folder.appending(path: "input")
      try input.write(to: place)
      process.standardInput = try FileHandle(forReadingFrom: place)
    }
    process.standardOutput = try newFile(output)
    process.standardError = try newFile(errors)
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    return Outcome(
      exitCode: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  private static func newFile(_ place: URL) throws -> FileHandle {
    try Data().write(to: place)
    return try FileHandle(forWritingTo: place)
  }
}
