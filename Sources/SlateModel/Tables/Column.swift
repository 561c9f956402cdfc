/// What the cells of a column say, and so how they are read and kept.
package enum CellType: Sendable {
  /// Text that is seldom the same twice; kept as bytes.
  case text
  /// A name that many rows share; kept once in the run's `NameTable`.
  case name
  /// An instant, kept as seconds since 1970 (1 second to the year 2100).
  case instant
  /// A local date, kept as days since 1970-01-01.
  case date
  /// A length of time given in minutes, kept as whole seconds.
  case minutes
  /// A whole number from 0 to 2,147,483,647.
  case count
  /// Yes or no, kept as 1 or 0.
  case flag
}

/// One of slate's own columns.
package struct Column: Sendable {
  /// The header in slate's own files.
  package let name: String
  package let type: CellType
  /// A row whose cell here is empty is rejected.
  package let isRequired: Bool

  init(_ name: String, _ type: CellType, required: Bool = false) {
    self.name = name
    self.type = type
    self.isRequired = required
  }
}
