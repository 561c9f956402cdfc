import SlateModel

/// Controls that are due: backup tests, access reviews, patch and security evidence. Whether they
/// were done, and when; never how well.
package struct QuarterEvidence: Sendable {
  package enum Standing: String, Sendable, CaseIterable {
    case onTime = "on time"
    case late, failed, open
  }

  package struct Control: Sendable {
    /// Its row in the table of evidence.
    package let row: Int
    package let name: UInt32
    /// Days since 1970.
    package let due: Int32
    /// Nil where it is not done by the last day.
    package let done: Int32?
    package let standing: Standing
  }

  /// Due in the quarter, by day, then by name.
  package let controls: [Control]
  /// Controls due so far, in this quarter and before it, and those of them not done yet.
  let dueSoFar: Int
  let overdue: Int

  init(_ ground: Ground, span: QuarterSpan) {
    let table = ground.export.table(.evidence)
    let names = ground.export.names
    let lastDay = Int32(ground.day(of: span.asOf - 1))
    let firstDay = Int32(span.quarter.start.daysSince1970)
    let due = (0..<table.count).filter {
      table.number(EvidenceColumn.due.rawValue, $0) <= lastDay
    }
    let all = due.map { Self.control($0, table, names, lastDay) }
    dueSoFar = all.count
    overdue = all.count { $0.done == nil }
    controls = all.filter { $0.due >= firstDay }.sorted { first, second in
      if first.due != second.due { return first.due < second.due }
      if first.name != second.name { return names.precedes(first.name, second.name) }
      return (first.done ?? .max, first.standing.rawValue)
        < (second.done ?? .max, second.standing.rawValue)
    }
  }

  private static func control(
    _ row: Int, _ table: Table, _ names: NameTable, _ lastDay: Int32
  ) -> Control {
    let due = table.number(EvidenceColumn.due.rawValue, row)
    let written = table.number(EvidenceColumn.done.rawValue, row)
    let done = written == Table.missing || written > lastDay ? nil : written
    let isFailing = isFailingResult(names[table.name(EvidenceColumn.result.rawValue, row)])
    let standing: Standing =
      done.map { isFailing ? .failed : $0 > due ? .late : .onTime } ?? .open
    return Control(
      row: row, name: table.name(EvidenceColumn.control.rawValue, row), due: due, done: done,
      standing: standing)
  }

  var onTime: Int { controls.count { $0.standing == .onTime } }
}

/// Whether the result of a control says that it failed.
func isFailingResult(_ word: String) -> Bool {
  let word = foldedName(word)
  return word.hasPrefix("fail") || word.hasPrefix("error")
    || ["no", "false", "red", "not ok"].contains(word)
}
