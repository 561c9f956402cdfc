import SlateModel

/// Tickets that are over by their state, while nothing tells since when: of an export without the column
/// nothing can be said about resolution.
enum UndatedEnds {
  /// So many of a format's headers are named.
  private static let namedHeaders = 4

  /// A warning for each file of which more tickets are over without a time than with one, and for each
  /// that cannot tell of any ticket whether it is over.
  static func problems(_ export: Export, _ reads: [ReadFile], _ states: StateRules) -> [Problem] {
    var counts = Array(repeating: (dated: 0, undated: 0, others: 0), count: reads.count)
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
      if kind == .resolved || kind == .closed {
        counts[file].undated += 1
      } else {
        counts[file].others += 1
      }
    }
    return zip(reads, counts).compactMap { read, counts in
      if counts.undated > counts.dated {
        return .undatedEnds(read.source, counts.undated, remedy: remedy(read))
      }
      guard read.source.kind == .tickets, !read.tellsEnds, counts.dated == 0, counts.others > 0
      else { return nil }
      return .unknownEnds(read.source, counts.others, remedy: remedy(read))
    }
  }

  private static func remedy(_ read: ReadFile) -> String {
    let headers =
      Format.tools.first { $0.name == read.source.format }?
      .headers[TicketColumn.resolved.rawValue]?.flatMap(\.names) ?? []
    guard !headers.isEmpty else {
      let lengths = read.unusedLengths
      return "add the column to the export; if it is there under another name, say so in "
        + "slate.json: columns: { resolved: \"…\" }"
        + (lengths.isEmpty ? "" : "\nhow long it took, as in \(lengths), tells no time")
    }
    return "export it again with the time of resolution among its columns: "
      + headers.prefix(namedHeaders).map { "\"\($0)\"" }.joined(separator: ", ")
      + (headers.count > namedHeaders ? " or the like" : "")
  }
}

extension Problem {
  fileprivate static func unknownEnds(
    _ source: SourceFile, _ count: Int, remedy: String
  ) -> Problem {
    let all = count == 1 ? "its ticket counts" : "all \(count) tickets count"
    return Problem(
      file: source.path, place: nil, severity: .warning,
      message: "no column tells whether a ticket is over, or since when: \(all) as open",
      remedy: remedy)
  }

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
