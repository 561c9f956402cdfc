import Foundation

/// A few tickets in a folder of their own, and reports on them, run after run.
struct SmallCompany: ~Copyable {
  /// A configuration by which every team is known.
  static let teams = "{ teams: { \"*\": \"internal\" } }"

  private let scratch: Scratch

  init(
    tickets: [String], configuration: String? = nil, events: [String] = []
  ) throws {
    let scratch = try Scratch()
    var files = ["tickets.csv": Self.table("ticket,opened,resolved,category,team", tickets)]
    files["slate.json"] = configuration
    if !events.isEmpty { files["events.csv"] = Self.table("ticket,at,state", events) }
    for (path, text) in files {
      try Data(text.utf8).write(to: scratch.folder.appending(path: path))
    }
    self.scratch = scratch
  }

  private static func table(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).map { $0 + "\n" }.joined()
  }

  /// Rows of `ticket,opened,resolved,category,team`.
  func write(tickets: [String]) throws {
    try write(Self.table("ticket,opened,resolved,category,team", tickets), to: "tickets.csv")
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: scratch.folder.appending(path: path))
  }

  /// Removes something from the reports.
  func removeReports(_ path: String) throws {
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "reports/\(path)"))
  }

  /// Runs `slate report` in UTC on what there is.
  func report(_ options: String...) async throws -> Outcome {
    let hasEvents = FileManager.default.fileExists(
      atPath: scratch.folder.appending(path: "events.csv").path())
    return try await BuiltProgram.run(
      ["report", "--tickets", "tickets.csv"] + (hasEvents ? ["--events", "events.csv"] : [])
        + ["--time-zone", "UTC"] + options, in: scratch.folder)
  }

  var reports: FolderContents {
    get throws { try FolderContents(scratch.folder.appending(path: "reports")) }
  }

  /// The text of a file of the reports; empty where there is none.
  func text(_ path: String) throws -> String {
    String(decoding: try reports.files[path] ?? Data(), as: UTF8.self)
  }

  /// The lines of `restatements.csv` without its header.
  var restatements: [String] {
    get throws {
      try text("restatements.csv").split(separator: "\n").dropFirst().map(String.init)
    }
  }

  /// The folders of quarters that were written.
  var quarters: [String] {
    get throws {
      Set(
        try reports.files.keys.filter { $0.contains("/") }.map { String($0.prefix { $0 != "/" }) }
      )
      .sorted()
    }
  }
}
