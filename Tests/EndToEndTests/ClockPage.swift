import Foundation
import Testing

/// `Docs/CLOCK.md` as runs of slate: what goes in, the command, and what must come out.
struct ClockPage {
  static let place = Checkout.root.appending(path: "Docs/CLOCK.md")

  /// A table of the page; columns of outcomes have an arrow in their head.
  struct Table {
    let head: [String]
    var rows: [[String]]

    var isOfMeasures: Bool { head.contains("measure") }
    /// Others tell of other tools, and are not run.
    var isRun: Bool { isOfMeasures || head.contains { $0.hasPrefix("→") } }
  }

  struct Run: CustomTestStringConvertible {
    let number: Int
    let arguments: [String]
    /// What stands on the page as a file: its name and text.
    let files: [String: String]
    var tables: [Table] = []
    /// Lines that must stand in a Markdown file of the reports.
    var quotations: [String] = []

    var testDescription: String { "run \(number): slate \(arguments.joined(separator: " "))" }
  }

  private(set) var runs: [Run] = []
  private var files: [String: String] = [:]
  private var table: Table?

  /// Reads a page; what stands before its first command, but for files, is not of any run.
  init(_ text: String) {
    var fence: (name: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let ended = fence { close(ended.name, ended.lines) }
        fence = fence == nil ? (String(line.dropFirst(3)), []) : nil
      } else if fence != nil {
        fence?.lines.append(line)
      } else {
        read(line)
      }
    }
    endTable()
  }

  private mutating func close(_ name: String, _ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    let words = name.split(separator: " ")
    switch words.first {
    case "json5": files = ["slate.json": text]
    case "sh":
      let arguments = text.split { $0 == " " || $0 == "\n" }.dropFirst().map(String.init)
      runs.append(Run(number: runs.count + 1, arguments: arguments, files: files))
    default: if words.count == 2 { files[String(words[1])] = text }
    }
  }

  private mutating func read(_ line: String) {
    guard line.hasPrefix("|") else {
      endTable()
      if line.hasPrefix("> "), !runs.isEmpty {
        runs[runs.count - 1].quotations.append(String(line.dropFirst(2)))
      }
      return
    }
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
