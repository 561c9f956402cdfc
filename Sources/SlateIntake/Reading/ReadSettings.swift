package import SlateCSV
package import SlateModel

/// What is known of a file before it is opened: from options, its `read` entry and the defaults.
package struct ReadSettings: Sendable {
  /// The kind of rows that the user says it holds.
  package var kind: TableKind
  package var format: String?
  /// slate's columns and the headers that the user chose for them.
  package var columns: [String: String] = [:]
  /// For files without a byte-order mark.
  package var encoding: TextEncoding?
  /// Between the cells of a record; found where nobody names it.
  package var delimiter: CellDelimiter?
  package var dateOrder: DateOrder?
  /// What the user says that a total of pauses counts.
  package var pausedMinutes: PausedMinutes?
  /// For times that state no zone.
  package var zone: ZoneRules
  /// The user names the zone for this file: it wins over one that the file states.
  package var isZoneChosen = false
  package var workers: Workers

  package init(kind: TableKind, zone: ZoneRules, workers: Workers) {
    self.kind = kind
    self.zone = zone
    self.workers = workers
  }
}
