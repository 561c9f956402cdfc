import SlateModel

/// Puts the files of a run together: one table a kind, one row a ticket.
struct ExportBuilder {
  private var reads: [ReadFile]
  private let names: NameTable
  private let kinds: [StateKind]
  /// The files are all there are: what they say about tickets of no file is lost.
  private let areAll: Bool

  init(reads: [ReadFile], names: Interner, states: StateRules, areAll: Bool = true) {
    self.areAll = areAll
    self.reads = reads
    self.names = NameTable(names: names.texts)
    kinds = self.names.map(states.kind(of:))
  }

  mutating func export(workers: Workers) -> Export {
    var export = Export(names: names)
    var origins = RowOrigins(files: reads)
    var tables: [TableKind: Table] = [:]
    for kind in [TableKind.tickets, .events] {
      tables[kind] = joined(kind, &origins)
    }
    var folding = TicketFolding(
      rows: tables[.tickets] ?? Table(kind: .tickets),
      changes: tables[.events] ?? Table(kind: .events), origins: origins, kinds: kinds)
    export.tickets = folding.fold(workers: workers)
    ToolVerdicts(areRunning: reads.map(\.mapping.hasRunningVerdicts), kinds: kinds)
      .settle(&export.tickets)
    export.events = folding.events
    if !folding.sharedNumbers.isEmpty {
      let last = reads.last { $0.source.kind == .tickets }
      export.warnings.append(.sharedNumbers(last?.source.path ?? "", folding.sharedNumbers))
    }
    if areAll { reject(folding.orphans, of: folding.rows) }
    var duplicates = folding.duplicates
    for kind in TableKind.allCases where kind.isWithoutRepeats {
      var origins = RowOrigins(files: reads)
      let table = joined(kind, &origins)
      guard table.count > 0 else { continue }
      let rows = distinct(table, origins, &duplicates)
      switch kind {
      case .documents: export.others[kind] = changes(rows, &duplicates)
      case .sessions: export.others[kind] = attendance(rows)
      default: export.others[kind] = rows
      }
    }
    export.files = reads.indices.map { number in
      var source = reads[number].source
      source.duplicates = duplicates[number]
      source.used = source.rows - source.rejected - source.duplicates
      if folding.isLog[number] { source.format = Format.updateLogName(source.format) }
      return source
    }
    export.rejections = reads.flatMap(\.rejections)
    return export
  }

  /// Rejects rows of supplements about tickets that no file has.
  private mutating func reject(_ orphans: [Int], of rows: Table) {
    for row in orphans {
      let file = Int(rows.file[row])
      let ticket = TicketColumn.ticket.rawValue
      let field = reads[file].mapping.sources.first { $0.column == ticket }?.fields.first
      reads[file].rejections.append(
        Rejection(
          file: file, line: Int(rows.line[row]),
          column: field.map { reads[file].header.cells[$0] } ?? "",
          reason: "no file has the ticket that this row is about", value: rows.texts[ticket][row]))
      reads[file].source.rejected += 1
    }
  }

  /// The rows of all files of a kind, in the order of the files; their numbers stay the run's.
  private mutating func joined(_ kind: TableKind, _ origins: inout RowOrigins) -> Table {
    let same = Array(UInt32(0)..<UInt32(names.count))
    var joined: Table?
    for number in reads.indices where reads[number].source.kind == kind {
      origins.add(reads[number], number: number)
      if joined == nil {
        joined = reads[number].table
      } else {
        joined?.append(contentsOf: reads[number].table, names: same)
      }
      reads[number].table = Table(kind: kind)
    }
    return joined ?? Table(kind: kind)
  }

  /// One row a person and meeting, where the files are reports of who came and went.
  private func attendance(_ rows: Table) -> Table {
    let isReport = reads.map { $0.mapping.meeting != nil }
    return isReport.contains(true)
      ? Attendance(rows, isReport: isReport, names: names).table : rows
  }

  /// One row a change, each under the last name of its document.
  private func changes(_ rows: Table, _ duplicates: inout [Int]) -> Table {
    let storms = EditStorms(rows, gaps: reads.map(\.mapping.editGap))
    for row in storms.repeated { duplicates[Int(rows.file[row])] += 1 }
    return DocumentNames.followed(storms.calmed(rows))
  }

  /// The rows without those that equal another cell for cell, the cells that slate does not use
  /// included: two commits of one second may differ in nothing else.
  private func distinct(
    _ table: Table, _ origins: RowOrigins, _ duplicates: inout [Int]
  ) -> Table {
    let digests = origins.digests
    let order = (0..<table.count).sorted { (digests[$0], $0) < (digests[$1], $1) }
    var repeated: Set<Int> = []
    // Equal digests make rows worth a look at their cells, which is dear.
    var start = 0
    while start < order.count {
      let alike = order[start...].prefix { digests[$0] == digests[order[start]] }
      start = alike.endIndex
      if alike.count == 1 { continue }
      var seen: Set<[[UInt8]]> = []
      for row in alike where !seen.insert(origins.allCells(row)).inserted {
        repeated.insert(row)
        duplicates[Int(table.file[row])] += 1
      }
    }
    return repeated.isEmpty
      ? table : table.picking((0..<table.count).filter { !repeated.contains($0) })
  }
}
