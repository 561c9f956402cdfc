import SlateCSV
import SlateModel

extension Inspection {
  /// The inspection for people: a heading, then one line a finding.
  ///
  /// - Parameter showsValues: whether the values of rejected cells are printed.
  package func text(showsValues: Bool) -> String {
    var lines = [file]
    if let contents {
      lines.append(line("kind", "\(contents.source.kind.name) (\(contents.certainty))"))
      lines.append(line("format", contents.formatText))
    } else if let refused {
      lines.append(line("kind", "\(refused.kind.name), of no use"))
      lines.append(line("format", refused.name))
    } else if shape != nil {
      lines.append(line("kind", "fits nothing that slate knows"))
    }
    if let shape { lines += shape.lines }
    if let contents { lines += contents.lines(showsValues: showsValues) }
    if let suggestion, let shape, contents == nil {
      lines += block("header as read", shape.header.map(\.asTold))
      lines += block("nearest formats, and what is missing of each", nearFormats.map(\.words))
      lines += block("to paste", [suggestion.entry(for: file)])
    } else if let suggestion {
      lines += block("to confirm", [suggestion.entry(for: file)])
    }
    return lines.joined(separator: "\n")
  }
}

extension FileShape {
  fileprivate var lines: [String] {
    [
      line("encoding", encoding.name), line("delimiter", delimiterName),
      line("header", "line \(headerLine), \(header.count) columns"),
    ]
  }

  private var delimiterName: String {
    switch delimiter {
    case ",": "comma"
    case ";": "semicolon"
    case "\t": "tab"
    default: "vertical bar"
    }
  }
}

extension FileContents {
  /// So many names are listed of priorities, states and teams each.
  private static let listedNames = 20

  fileprivate var certainty: String {
    switch confidence {
    case .told: "slate.json says so"
    case .high: "certain"
    case .low where source.format == Format.genericName: "to be confirmed"
    case .low: "uncertain: few of slate's columns are there"
    }
  }

  fileprivate var formatText: String {
    switch source.format {
    case Format.mappedName: "mapped: by the columns that slate.json names"
    case Format.genericName: "generic: no known format; by the names and values of its columns"
    default: "\(source.format): the header has \(evidence.joined(separator: ", "))"
    }
  }

  private var rowsText: String {
    guard dates.basis != .open else { return "\(source.rows)" }
    return "\(source.rows): \(source.used) used, \(source.duplicates) duplicates, "
      + "\(source.rejected) rejected"
  }

  fileprivate func lines(showsValues: Bool) -> [String] {
    [
      line("rows", rowsText), line("dates", dates.description),
      line("time zone", zone.description),
    ]
      + block(
        "columns used",
        alignedRows(used.map { [$0.column, "<-", $0.headers.joined(separator: ", ")] }))
      + block("columns unused", unused)
      + block("priorities", names(priorities.map { [$0.name, "\($0.rows)"] }))
      + block(
        "states", names(states.map { [$0.state.name, "\($0.state.rows)", $0.meaning.meaning] }))
      + block("teams", names(teams.map { [$0.team.name, "\($0.team.rows)", $0.side.name] }))
      + block("to know", notes)
      + block("rejected rows, the first", rejections.map { $0.text(showsValue: showsValues) })
  }

  private func names(_ rows: [[String]]) -> [String] {
    let rest = rows.count - Self.listedNames
    return alignedRows(Array(rows.prefix(Self.listedNames)))
      + (rest > 0 ? ["and \(rest) more"] : [])
  }
}

private func line(_ name: String, _ text: String) -> String {
  "  " + name + String(repeating: " ", count: max(1, 11 - name.count)) + text
}

/// A heading with lines below it; nothing where there are none.
private func block(_ name: String, _ lines: [String]) -> [String] {
  lines.isEmpty ? [] : ["  \(name)"] + lines.map { "    \($0)" }
}
