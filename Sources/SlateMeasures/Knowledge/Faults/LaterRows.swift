import SlateModel

/// Rows that tell of what cannot have happened yet.
struct LaterRows {
  let ground: Ground
  /// Where all data end.
  let dataEnd: Instant

  var problems: [Problem] {
    let instants: [(TableKind, name: Int, at: Int, String, String)] = [
      (
        .tests, RecoveryTestColumn.system.rawValue, RecoveryTestColumn.at.rawValue,
        "restore tests", "they prove nothing yet"
      ),
      (
        .documents, DocumentColumn.document.rawValue, DocumentColumn.at.rawValue,
        "changes of documents", "they count in no quarter"
      ),
      (
        .sessions, SessionColumn.session.rawValue, SessionColumn.at.rawValue, "sessions",
        "they count in no quarter"
      ),
    ]
    let later = instants.map { kind, name, at, what, effect in
      told(kind, name, what, effect) { table, row in
        Int64(table.instant(at, row)) >= dataEnd.secondsSince1970
      }
    }
    return (later + [controls, decisions]).compactMap(\.self)
  }

  private var lastDay: Int { ground.day(of: dataEnd.secondsSince1970 - 1) }

  private func isLater(_ table: Table, _ column: Int, _ row: Int) -> Bool {
    let day = table.number(column, row)
    return day != Table.missing && Int(day) > lastDay
  }

  private var controls: Problem? {
    told(.evidence, EvidenceColumn.control.rawValue, "controls done", "they count as open") {
      isLater($0, EvidenceColumn.done.rawValue, $1)
    }
  }

  private var decisions: Problem? {
    .rows(
      of: ground.export.table(.decisions), in: ground.export,
      "decisions raised after the end of the data",
      "they count in no quarter; mend their date if it is wrong"
    ) { isLater($0, DecisionColumn.raised.rawValue, $1) }
  }

  private func told(
    _ kind: TableKind, _ name: Int, _ what: String, _ effect: String,
    where isWanted: (Table, Int) -> Bool
  ) -> Problem? {
    let table = ground.export.table(kind)
    var sightings = Sightings(ground.export)
    for row in 0..<table.count where isWanted(table, row) {
      sightings.add(table.name(name, row), table, row)
    }
    return sightings.finding().map { found in
      .names(
        found, "\(what) after the end of the data", "\(effect); mend their date if it is wrong")
    }
  }
}
