import SlateModel

/// Tickets that are over by their state, while nothing tells since when: of an export without the column
/// nothing can be said about resolution.
enum UndatedEnds {
  /// So many of a format's headers are named.
  private static let namedHeaders = 4

  /// A warning for each file of which more tickets are over without a time than with one.
  static func problems(_ export: Export, _ reads: [ReadFile], _ states: StateRules) -> [Problem] {
    var counts = Array(repeating: (dated: 0, undated: 0), count: reads.count)
    var kinds: [UInt32: StateKind] = [:]
    let tickets = export.tickets
    for ticket in 0..<tickets.count {
      let file = Int(tickets.file[ticket])
      let isDated =
        tickets.instant(TicketColumn.resolved.rawValue, ticket) != 0
        || tickets.instant(TicketColumn.closed.rawValue, ticket) != 0
      if isDated || !export.events.range(ofTicket: ticket).isEmpty {
        counts[file].dated += 1
        continue
      }
      let state = tickets.name(TicketColumn.state.rawValue, ticket)
      let kind = kinds[state] ?? states.kind(of: export.names[state])
      kinds[state] = kind
      if kind == .resolved || kind == .closed { counts[file].undated += 1 }
    }
    return reads.indices.filter { counts[$0].undated > counts[$0].dated }.map {
      .undatedEnds(reads[$0].source, counts[$0].undated, remedy: remedy(reads[$0].source))
    }
  }

  private static func remedy(_ source: SourceFile) -> String {
    let headers =
      Format.tools.first { $0.name == source.format }?
      .headers[TicketColumn.resolved.rawValue]?.flatMap(\.names) ?? []
    guard !headers.isEmpty else {
      return "add the column to the export; if it is there under another name, say so in "
        + "slate.json: columns: { resolved: \"…\" }"
    }
    return "export it again with the time of resolution among its columns: "
      + headers.prefix(namedHeaders).map { "\"\($0)\"" }.joined(separator: ", ")
      + (headers.count > namedHeaders ? " or the like" : "")
  }
}

extension Problem {
  fileprivate static func undatedEnds(
    _ source: SourceFile, _ count: Int, remedy: String
  ) -> Problem {
    let (state, whose) =
      count == 1 ? ("is over by its state", "its") : ("are over by their state", "their")
    return Problem(
      file: source.path, place: nil, severity: .warning,
      message: "\(count.of("ticket")) \(state), and no column tells since when: nothing can be "
        + "said of \(whose) resolution",
      remedy: remedy)
  }
}
