import SlateModel

/// Attendance that does not say how long it was.
struct SessionFaults {
  let ground: Ground

  private var table: Table { ground.export.table(.sessions) }

  var problems: [Problem] {
    let timed = sessions(where: { $0 != Table.missing })
    return [
      sightings { seconds, session in seconds == Table.missing && !timed.contains(session) }
        .map { found in
          .names(
            found, "sessions without any minutes",
            "they are not counted: how long anybody was there is not known; fill the column minutes"
          )
        },
      sightings { seconds, session in seconds == Table.missing && timed.contains(session) }
        .map { found in
          .names(
            found, "attendance without minutes of its own",
            "it counts as long as the session's longest; fill the column minutes")
        },
      sightings { seconds, _ in seconds != Table.missing && !SessionReading.isOfOneDay(seconds) }
        .map { found in
          .names(
            found, "attendance of more than a day",
            "it is not counted; minutes are minutes, not seconds")
        },
    ].compactMap(\.self)
  }

  /// Rows of people who are not said to have been away.
  private var rows: some Sequence<Int> {
    (0..<table.count).lazy.filter { table.number(SessionColumn.attended.rawValue, $0) != 0 }
  }

  private func sessions(where isWanted: (Int32) -> Bool) -> Set<UInt32> {
    Set(
      rows.filter { isWanted(table.number(SessionColumn.minutes.rawValue, $0)) }
        .map { table.name(SessionColumn.session.rawValue, $0) })
  }

  private func sightings(where isWanted: (Int32, UInt32) -> Bool) -> Finding? {
    var sightings = Sightings(ground.export)
    for row in rows {
      let session = table.name(SessionColumn.session.rawValue, row)
      if isWanted(table.number(SessionColumn.minutes.rawValue, row), session) {
        sightings.add(session, table, row)
      }
    }
    return sightings.finding()
  }
}
