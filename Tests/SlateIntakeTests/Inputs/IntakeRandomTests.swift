import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

/// The order of rows, the files they stand in and the threads decide nothing.
@Suite struct IntakeRandomTests {
  private func day(_ random: inout SeededGenerator) -> String {
    "2026-01-\(Int.random(in: 10...14, using: &random))"
  }

  /// A row of a list; `tickets` are few, so that most come several times.
  private func listRow(_ random: inout SeededGenerator) -> String {
    let state = ["New", "Closed", "\"On Hold\"", ""].randomElement(using: &random) ?? ""
    let subject =
      ["a", "b", "\"two\nlines\"", "\"x, \"\"y\"\"\""].randomElement(using: &random) ?? ""
    let resolved = Bool.random(using: &random) ? day(&random) : ""
    let opened = Int.random(in: 0..<12, using: &random) == 0 ? "soon" : day(&random)
    let ticket = "T\(Int.random(in: 0..<60, using: &random))"
    return "\(ticket),\(opened),\(resolved),\(state),\(subject),\(day(&random))"
  }

  private func text(_ header: String, _ rows: some Sequence<String>) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  private func export(_ files: [String], _ events: [String] = [], threads: Int) throws -> Export {
    let folder = try InputFolder()
    for (number, file) in files.enumerated() {
      try folder.write(Array(file.utf8), to: "t\(number).csv")
    }
    for (number, file) in events.enumerated() {
      try folder.write(Array(file.utf8), to: "e\(number).csv")
    }
    let changes = events.isEmpty ? "[]" : "[\"e*.csv\"]"
    return try folder.export(
      "{ inputs: { tickets: [\"t*.csv\"], events: \(changes) } }", threads: threads)
  }

  /// The rows dealt to `count` files.
  private func dealt(_ rows: [String], _ count: Int, _ random: inout SeededGenerator) -> [[String]]
  {
    var files = [[String]](repeating: [], count: count)
    for row in rows.shuffled(using: &random) {
      files[Int.random(in: 0..<count, using: &random)].append(row)
    }
    return files
  }

  private func total(_ export: Export, _ path: (SourceFile) -> Int) -> Int {
    export.files.map(path).reduce(0, +)
  }

  private func expectSums(_ export: Export) {
    for file in export.files {
      #expect(file.rows == file.used + file.duplicates + file.rejected, "\(file)")
    }
  }

  @Test func `a list shuffled, split and read by many threads is the same list`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("intake, lists: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let header = "ticket,opened,resolved,state,subject,updated"
    for _ in 0..<4 {
      let rows = (0..<250).map { _ in listRow(&random) }
      let whole = try export([text(header, rows)], threads: 1)
      expectSums(whole)
      #expect(total(whole, \.rows) == 250)
      #expect(total(whole, \.used) == whole.tickets.count)
      let tickets = Set(rows.filter { !$0.contains("soon") }.map { $0.prefix { $0 != "," } })
      #expect(whole.tickets.count == tickets.count)
      for (count, threads) in [(1, 7), (2, 2), (5, 1), (9, 7)] {
        let files = dealt(rows, count, &random).map { text(header, $0) }
        let other = try export(files, threads: threads)
        expectSums(other)
        #expect(sortedTickets(of: other) == sortedTickets(of: whole))
        #expect(total(other, \.rejected) == total(whole, \.rejected))
        #expect(total(other, \.used) == total(whole, \.used))
      }
    }
  }

  @Test func `a log shuffled is the same log, and counts every row once`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("intake, logs: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let header = "number,opened_at,sys_mod_count,sys_updated_at,incident_state,caller_id"
    let rows = (0..<300).map { _ in
      let number = "INC\(Int.random(in: 0..<40, using: &random))"
      let sequence = Int.random(in: 0..<4, using: &random)
      let state = ["New", "Closed", "7", "\"New\"", "?"].randomElement(using: &random) ?? ""
      return "\(number),2026-01-10,\(sequence),\(day(&random)),\(state),x"
    }
    let whole = try export([text(header, rows)], threads: 1)
    expectSums(whole)
    #expect(total(whole, \.used) == Set(rows).count)
    #expect(whole.events.at.count == Set(rows).count)
    for threads in [1, 2, 7] {
      let other = try export([text(header, rows.shuffled(using: &random))], threads: threads)
      #expect(sortedTickets(of: other) == sortedTickets(of: whole))
      #expect(total(other, \.duplicates) == total(whole, \.duplicates))
    }
  }

  @Test func `changes shuffled and split are the same changes`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("intake, changes: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let states = ["New", "On Hold", "Resolved", "Closed", "Cancelled", "Odd", ""]
    let rows = (0..<300).map { _ in
      let state = states.randomElement(using: &random) ?? ""
      let team = ["A", "B", ""].randomElement(using: &random) ?? ""
      return "T\(Int.random(in: 0..<40, using: &random)),\(day(&random)),\(state),\(team)"
    }
    let list = text("ticket,opened", (0..<20).map { "T\($0),2026-01-01" })
    let header = "ticket,at,state,team"
    let whole = try export([list], [text(header, rows)], threads: 1)
    expectSums(whole)
    #expect(whole.events.at.count == Set(rows).count)
    for (count, threads) in [(1, 2), (3, 7), (6, 1)] {
      let files = dealt(rows, count, &random).map { text(header, $0) }
      let other = try export([list], files, threads: threads)
      expectSums(other)
      #expect(sortedTickets(of: other) == sortedTickets(of: whole))
      #expect(total(other, \.duplicates) == total(whole, \.duplicates))
    }
  }
}
