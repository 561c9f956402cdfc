import Foundation
import TestSupport
import Testing

/// Subjects that nobody should write, and rules that contradict one another, through the program.
struct OddSubjectsTests {
  private static let rules = """
    rule,pattern,into
    merge,printer*,jam
    merge,jam*,printer
    ignore,lamp*,
    merge,lamp*,x
    split,nobody wrote this,
    workaround,*queue*,forever
    name,*tulip*,"a|b <i>c</i> =1+1"

    """

  private static func subjects(_ random: inout SeededGenerator) -> [String] {
    let words = [
      "printer", "jam", "lamp", "queue", "tulip", "🔥", "\u{202E}gravel\u{202C}", "打印机", "принтер",
      "é", "|", "`", "<b>", "=1+1", "\"\"", "0x80070005", "error 4711", "x",
    ]
    let short = (0..<600).map { _ in
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    return short + Array(repeating: String(repeating: "long gravel ", count: 830), count: 4)
  }

  private static func tickets(_ subjects: [String]) -> [String] {
    subjects.enumerated().map { number, subject in
      let month = 1 + number % 9
      let day = 1 + number * 7 % 28
      let date = "2026-0\(month)-" + (day < 10 ? "0\(day)" : "\(day)")
      let quoted = subject.replacingOccurrences(of: "\"", with: "\"\"")
      return "T\(10_000 + number),\(date)T09:\(10 + number % 50):00,user\(number % 5),\"\(quoted)\""
    }
  }

  private func report(_ rows: [String], _ rules: [String]) async throws -> FolderContents {
    let scratch = try Scratch()
    func write(_ name: String, _ lines: [String]) throws {
      let text = lines.joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: scratch.folder.appending(path: name))
    }
    try write("tickets.csv", ["ticket,opened,requester,subject"] + rows)
    try write("rules.csv", rules)
    try write(
      "slate.json", ["{ inputs: { tickets: [\"tickets.csv\"], familyRules: \"rules.csv\" } }"])
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "all", "--time-zone", "UTC", "--out", "reports"], in: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for problem in [
      "rules.csv:2: warning: merges go round in a circle with line 3",
      "rules.csv:4: warning: the rule contradicts the one on line 5, which counts",
      "rules.csv:6: warning: the rule matches no ticket",
      "rules.csv:7: warning: there is no workaround \"forever\"",
    ] {
      #expect(outcome.errors.contains(problem), "\(outcome.errors)")
    }
    return try FolderContents(scratch.folder.appending(path: "reports"))
  }

  @Test func `odd subjects lose no ticket, and shuffled rows give the same bytes`() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let subjects = Self.subjects(&random)
    let rows = Self.tickets(subjects)
    let rules = Self.rules.split(separator: "\n").map(String.init)
    let first = try await report(rows, rules)
    let second = try await report(rows.shuffled(using: &random), rules)
    let differing = second.differences(from: first).filter { !$0.hasSuffix("tickets.csv") }
    #expect(differing == [], "seed \(seed)")
    var opened = 0
    for bytes in first.named("metrics.csv").values {
      let row = ReportTable(bytes).rows.first {
        $0["measure"] == "tickets_opened" && $0["by"] == "all"
      }
      opened += row.flatMap { $0["value"] }.flatMap { Int($0) } ?? 0
    }
    #expect(opened == subjects.count, "seed \(seed)")
  }

  /// Of each quarter's tickets, by what the reports say: in families of several, single ones, without
  /// a family. Nothing is said of a ticket twice, and the counts of `families.csv` and `metrics.csv`
  /// are those of `tickets.csv`.
  @Test func `families, single ones and tickets without a family are all tickets`() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let subjects = Self.subjects(&random)
    let rules = Self.rules.split(separator: "\n").map(String.init)
    let reports = try await report(Self.tickets(subjects), rules)
    var told: [String: Set<String>] = [:]
    var withoutFamily = 0
    var unclassifiable = 0
    for (path, bytes) in reports.named("tickets.csv") {
      let quarter = String(path.split(separator: "/").dropLast().last ?? "")
      // Opened in the quarter: those of earlier ones stay open, since nothing resolves them.
      let rows = ReportTable(bytes).rows.filter { Self.quarter(of: $0["opened"] ?? "") == quarter }
      for row in rows { told[row["family"] ?? "", default: []].insert(row["ticket"] ?? "") }
      let counts = Dictionary(grouping: rows, by: { $0["family"] ?? "" }).mapValues(\.count)
      withoutFamily += counts[""] ?? 0
      for (file, bytes) in reports.named("families.csv") where file.hasPrefix("\(quarter)/") {
        for row in ReportTable(bytes).rows {
          let family = row["family"] ?? ""
          #expect(row["tickets"] == "\(counts[family] ?? 0)", "seed \(seed) \(quarter) \(family)")
        }
      }
      for (file, bytes) in reports.named("metrics.csv") where file.hasPrefix("\(quarter)/") {
        let row = ReportTable(bytes).rows.first { $0["measure"] == "unclassifiable_tickets" }
        unclassifiable += row.flatMap { $0["value"] }.flatMap { Int($0) } ?? 0
      }
    }
    let several = told.filter { $0.key != "" && $0.value.count > 1 }.reduce(0) {
      $0 + $1.value.count
    }
    let single = told.count { $0.key != "" && $0.value.count == 1 }
    #expect(several + single + withoutFamily == subjects.count, "seed \(seed)")
    #expect(unclassifiable > 0 && several > 0, "seed \(seed)")
    // The rule that ignores them comes last of those with its pattern: they are merged, not ignored.
    #expect(unclassifiable == withoutFamily, "seed \(seed)")
  }

  private static func quarter(of date: String) -> String {
    let month = Int(date.dropFirst(5).prefix(2)) ?? 0
    return "\(date.prefix(4))-Q\((month + 2) / 3)"
  }
}
