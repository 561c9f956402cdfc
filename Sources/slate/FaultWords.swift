import SlateMeasures
import SlateModel

/// The words of what is wrong with the instants of tickets.
extension Problem {
  /// So many lines of a file are named.
  private static let namedLines = 8

  /// All that is odd about tickets and about the inputs on knowledge.
  ///
  /// - Parameters:
  ///   - hidesNames: people are counted, not named.
  ///   - isWhole: each unknown name gets its line to add, however many there are.
  static func faults(
    in ground: Ground, _ span: DataSpan, hidesNames: Bool, isWhole: Bool
  ) -> [Problem] {
    let ofTickets = TicketFault.all(in: ground, asOf: span.end).flatMap { found in
      faults(found.fault, of: found.tickets, in: ground.export)
    }
    // An earlier day that is asked for makes no later row a mistake.
    let dataEnd = max(span.end, DataSpan(ground, asOf: nil)?.end ?? span.end)
    return ofTickets
      + KnowledgeFaults(ground, dataEnd: dataEnd, hidesNames: hidesNames, isWhole: isWhole).problems
  }

  /// A problem for each file that has such tickets, at the first of them.
  private static func faults(_ fault: TicketFault, of tickets: [Int], in export: Export)
    -> [Problem]
  {
    let byFile = Dictionary(grouping: tickets) { export.tickets.file[$0] }
    return byFile.sorted { $0.key < $1.key }.map { file, tickets in
      let lines = tickets.map { Int(export.tickets.line[$0]) }.sorted()
      let named = lines.prefix(namedLines).map(String.init).joined(separator: ", ")
      let rest = lines.count - namedLines
      return Problem(
        file: export.files[Int(file)].path, place: SourcePlace(line: lines[0], column: 0),
        severity: .warning, message: fault.words(tickets.count),
        remedy: (lines.count == 1 ? "line " : "lines ") + named
          + (rest > 0 ? " and \(rest) more" : "") + "\n" + fault.remedy)
    }
  }
}

extension TicketFault {
  fileprivate func words(_ count: Int) -> String {
    let tickets = count == 1 ? "1 ticket" : "\(count) tickets"
    let they = count == 1 ? "it was" : "they were"
    return switch self {
    case .endBeforeStart: "\(tickets) ended before \(they) opened"
    case .responseBeforeStart: "\(tickets) answered before \(they) opened"
    case .pauseOutside: "\(tickets) with a pause outside of the time from opening to end"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .endBeforeStart:
      "they have no duration and no verdict; mend the export, or look at its time zone"
    case .responseBeforeStart:
      "their responses have no verdict; mend the export, or look at its time zone"
    case .pauseOutside:
      "what lies outside takes nothing off; mend the export, or look at the unit of its pauses"
    }
  }
}
