import SlateModel

/// The register of systems: who answers for each, and what is on record of its recovery.
struct SystemRegister: Sendable {
  struct Entry: Sendable {
    let system: UInt32
    /// Seconds since 1970; 0 where its row has no date.
    let at: Int64
    /// Its row in the register.
    let row: Int
    /// Nil where its row does not say.
    let critical: Bool?
    let owner: UInt32
    let internalPerson: UInt32
    /// Seconds; nil where not given.
    let recoveryTime: Int32?
    let recoveryPoint: Int32?
    let document: UInt32
    let accountable: UInt32

    var isCritical: Bool { critical == true }
  }

  /// By the systems' names, then by date, undated rows first, then by what the rows say.
  private let entries: [Entry]

  init(_ table: Table, _ names: NameTable) {
    let rows = (0..<table.count).map { row -> Entry in
      func name(_ column: SystemColumn) -> UInt32 { table.name(column.rawValue, row) }
      func number(_ column: SystemColumn) -> Int32? {
        let number = table.number(column.rawValue, row)
        return number == Table.missing ? nil : number
      }
      return Entry(
        system: name(.system), at: Int64(table.instant(SystemColumn.at.rawValue, row)),
        row: row,
        critical: number(.critical).map { $0 == 1 }, owner: name(.owner),
        internalPerson: name(.internalPerson), recoveryTime: number(.rtoMinutes),
        recoveryPoint: number(.rpoMinutes), document: name(.recoveryDocument),
        accountable: name(.accountable))
    }
    entries = rows.sorted { Self.precedes($0, $1, names) }
  }

  /// Rows of one system and date in an order of their own, whatever their order in the files.
  private static func precedes(_ first: Entry, _ second: Entry, _ names: NameTable) -> Bool {
    if first.system != second.system { return names.precedes(first.system, second.system) }
    if first.at != second.at { return first.at < second.at }
    if first.isCritical != second.isCritical { return second.isCritical }
    let texts: [KeyPath<Entry, UInt32>] = [\.owner, \.internalPerson, \.document, \.accountable]
    for text in texts where first[keyPath: text] != second[keyPath: text] {
      return names.precedes(first[keyPath: text], second[keyPath: text])
    }
    let numbers: [KeyPath<Entry, Int32?>] = [\.recoveryTime, \.recoveryPoint]
    for number in numbers where first[keyPath: number] != second[keyPath: number] {
      return first[keyPath: number] ?? -1 < second[keyPath: number] ?? -1
    }
    return false
  }

  /// The row in force for each system, by the systems' names: the latest dated before an instant,
  /// else an undated one where those hold.
  ///
  /// - Parameter undatedHold: they do in the quarter in which the data end.
  func inForce(before instant: Int64, undatedHold: Bool) -> [Entry] {
    var inForce: [Entry] = []
    for entry in entries where entry.at == 0 ? undatedHold : entry.at < instant {
      if inForce.last?.system == entry.system { inForce.removeLast() }
      inForce.append(entry)
    }
    return inForce
  }

  var all: [Entry] { entries }
}
