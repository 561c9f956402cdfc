import SlateModel

/// What a register of systems cannot be taken at its word for.
struct RegisterFaults {
  let ground: Ground
  /// Where all data end.
  let dataEnd: Instant

  private typealias Entry = SystemRegister.Entry

  var problems: [Problem] { [zeroTimes, undated, shrunk].compactMap(\.self) }

  private var zeroTimes: Problem? {
    finding(ground.register.all.filter { $0.recoveryTime == 0 }).map { found in
      .names(
        found, "a recovery time of zero",
        "nothing recovers in no time, so that their record is not complete; leave rto_minutes "
          + "empty where there is none")
    }
  }

  /// Rows without a date hold in the quarter in which the data end, and in no other.
  private var undated: Problem? {
    let quarter = Quarter(
      containing: dataEnd - 1, in: ground.zone,
      fiscalYearStart: ground.configuration.fiscalYearStart)
    return finding(ground.register.all.filter { $0.at == 0 }).map { found in
      .names(
        found, "rows of the register without a date, which hold in \(quarter.label) alone",
        "in any other quarter the recovery of these systems is not measured; fill the column at "
          + "with the day from which each row holds")
    }
  }

  private var shrunk: Problem? {
    finding(LastList(ground).leftOut).map { found in
      .names(
        found, "left out of the register's last list",
        "what an earlier list says of them still holds; add a row with critical no for those that "
          + "are gone")
    }
  }

  private func finding(_ entries: [Entry]) -> Finding? {
    let table = ground.export.table(.systems)
    var sightings = Sightings(ground.export)
    for entry in entries { sightings.add(entry.system, table, entry.row) }
    return sightings.finding()
  }
}

/// The last whole list of a dated register.
///
/// The rows of one local day are a whole list if they are of two known systems or more and repeat a
/// row that is in force, or are of half of the known systems or more; else they bring some up to date or add new ones.
private struct LastList {
  private typealias Entry = SystemRegister.Entry

  /// The rows in force of systems that neither the list nor a later row names; those said not to be
  /// critical any more are gone with notice.
  private(set) var leftOut: [SystemRegister.Entry] = []

  init(_ ground: Ground) {
    let dated = ground.register.all.filter { $0.at != 0 }
    let days = Dictionary(grouping: dated) { ground.day(of: $0.at) }.sorted { $0.key < $1.key }
    var inForce: [UInt32: Entry] = [:]
    var leftOut: Set<UInt32> = []
    var gone: Set<UInt32> = []
    for (_, rows) in days {
      let named = Set(rows.map(\.system))
      if Self.isWhole(rows, named, inForce) { leftOut = Set(inForce.keys).subtracting(gone) }
      leftOut.subtract(named)
      for row in rows.sorted(by: { $0.at < $1.at }) {
        let wasCritical = inForce[row.system]?.isCritical ?? false
        if wasCritical, row.critical == false { gone.insert(row.system) }
        if row.isCritical { gone.remove(row.system) }
        inForce[row.system] = row
      }
    }
    self.leftOut = leftOut.compactMap { inForce[$0] }
  }

  private static func isWhole(
    _ rows: [Entry], _ named: Set<UInt32>, _ inForce: [UInt32: Entry]
  ) -> Bool {
    let known = named.count { inForce[$0] != nil }
    guard known > 1 else { return false }
    return known * 2 >= inForce.count
      || rows.contains { row in inForce[row.system].map(row.saysTheSame) ?? false }
  }
}

extension SystemRegister.Entry {
  /// Whether two rows differ in nothing but their date.
  fileprivate func saysTheSame(as other: Self) -> Bool {
    critical == other.critical && owner == other.owner && internalPerson == other.internalPerson
      && recoveryTime == other.recoveryTime && recoveryPoint == other.recoveryPoint
      && document == other.document && accountable == other.accountable
  }
}
