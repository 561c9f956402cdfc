import SlateModel

/// Rows of decisions whose days and status do not tell when they were closed.
struct DecisionFaults {
  let ground: Ground

  var problems: [Problem] { [closedBefore, undated].compactMap(\.self) }

  private var table: Table { ground.export.table(.decisions) }

  private var closedBefore: Problem? {
    .rows(
      of: table, in: ground.export, "decisions closed before they were raised",
      "they count as done on that day; mend the dates"
    ) { table, row in
      let closed = table.number(DecisionColumn.closed.rawValue, row)
      return closed != Table.missing && closed < table.number(DecisionColumn.raised.rawValue, row)
    }
  }

  private var undated: Problem? {
    .rows(
      of: table, in: ground.export, "decisions done by their status, on no day",
      "they count neither as open nor as done; fill the column closed with the day"
    ) { table, row in
      table.number(DecisionColumn.closed.rawValue, row) == Table.missing
        && QuarterDecisions.saysDone(
          ground.export.names[table.name(DecisionColumn.status.rawValue, row)])
    }
  }
}
