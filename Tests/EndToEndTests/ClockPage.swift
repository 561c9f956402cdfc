import Foundation
import Testing

/// `Docs/CLOCK.md` as runs of slate: what goes in, the command, and what must come out.
struct ClockPage {
  static let place = Checkout.root.appending(path: "Docs/CLOCK.md")

  /// A table; columns of outcomes have an arrow in their head.
  struct Table {
    let head: [String]
    var rows: [[String]]

    var isOfMeasures: Bool { head.contains("measure") }
    /// Others tell of other tools.
    var isRun: Bool { isOfMeasures || head.contains("ticket") }
  }

  struct Run: CustomTestStringConvertible {
    let number: Int
    let arguments: [String]
    let configuration: String
    /// What stands beside the configuration, by name.
    let files: [String: String]
    var tables: [Table] = []
    /// Lines that must stand in a Markdown file of the reports.
    var quotations: [String] = []

    var testDescription: String { "run \(number): slate \(arguments.joined(separator: " "))" }
  }

  private(set) var runs: [Run] = []
  private var configuration = ""
  private var files: [String: String] = [:]
  private var table: Table?

  /// Reads a page: a block of code is the configuration of the commands after it, or, with a name
  /// behind its language, a file beside it; a command takes the tables and quotations up to the next one.
  init(_ text: String) {
    var isCode = false
    var file: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isCode.toggle()
        file = line.split(separator: " ").dropFirst().first.map(String.init)
        if isCode, file == nil { (configuration, files) = ("", [:]) }
      } else if isCode, let file {
        files[file, default: ""] += line + "\n"
      } else if isCode {
        configuration += line + "\n"
      } else {
        read(line)
      }
    }
    endTable()
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix("|") { return readRow(line) }
    endTable()
    if line.hasPrefix("    slate ") {
      let arguments = line.split(separator: " ").dropFirst().map(String.init)
      runs.append(
        Run(
          number: runs.count + 1, arguments: arguments, configuration: configuration, files: files))
    } else if line.hasPrefix("> "), !runs.isEmpty {
      runs[runs.count - 1].quotations.append(String(line.dropFirst(2)))
    }
  }

  private mutating func readRow(_ line: String) {
    let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "") }
    if table == nil {
      table = Table(head: cells, rows: [])
    } else if !line.hasPrefix("| ---") {
      table?.rows.append(cells)
    }
  }

  private mutating func endTable() {
    if let table, table.isRun, !runs.isEmpty { runs[runs.count - 1].tables.append(table) }
    table = nil
  }
}
