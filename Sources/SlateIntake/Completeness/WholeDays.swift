import SlateModel

/// Lists of tickets whose openings are dates alone: their clocks would run from midnight.
enum WholeDays {
  /// So few tickets may all begin at midnight by chance, or as an example.
  private static let fewTickets = 10

  /// A warning for each file of which no ticket was opened at any other time than midnight.
  static func problems(_ export: Export, _ reads: [ReadFile]) -> [Problem] {
    var counts = Array(repeating: 0, count: reads.count)
    var hasHours = reads.map { $0.source.kind != .tickets }
    var left = hasHours.count { !$0 }
    let tickets = export.tickets
    let openings = tickets.instants[TicketColumn.opened.rawValue]
    for ticket in openings.indices where left > 0 && openings[ticket] != 0 {
      let file = Int(tickets.file[ticket])
      guard !hasHours[file] else { continue }
      let opened = Instant(secondsSince1970: Int64(openings[ticket]))
      let local = reads[file].reading.zone.localTime(at: opened).secondsSince1970
      if local % 86_400 == 0 {
        counts[file] += 1
      } else {
        hasHours[file] = true
        left -= 1
      }
    }
    return reads.indices.filter { !hasHours[$0] && counts[$0] >= fewTickets }.map {
      .wholeDays(reads[$0].source)
    }
  }
}

extension Problem {
  fileprivate static func wholeDays(_ source: SourceFile) -> Problem {
    Problem(
      file: source.path, place: nil, severity: .warning,
      message: "every ticket was opened at midnight: its dates have no time of day, and targets in "
        + "hours cannot be told by them",
      remedy: "export the times with the dates; a spreadsheet that saved the file may have dropped "
        + "them")
  }
}
