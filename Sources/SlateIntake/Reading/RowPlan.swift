import SlateModel

/// A mapping made flat for the loop over rows: numbers only, so that nothing is counted by reference.
struct RowPlan: Sendable {
  /// One of slate's columns.
  struct Step: Sendable {
    let column: Int
    let type: CellType
    let isRequired: Bool
    /// It dates the resolution of tickets.
    let isResolution: Bool
    /// Its fields stand in `fields` here, the best first.
    let fields: Range<Int>
  }

  let steps: [Step]
  let fields: [Int]

  init(_ mapping: Mapping, kind: TableKind) {
    var steps: [Step] = []
    var fields: [Int] = []
    for source in mapping.sources {
      let start = fields.count
      fields += source.fields
      let isResolution =
        kind == .tickets && source.column == TicketColumn.resolved.rawValue
      steps.append(
        Step(
          column: source.column, type: source.type, isRequired: source.isRequired,
          isResolution: isResolution, fields: start..<fields.count))
    }
    self.steps = steps
    self.fields = fields
  }
}

extension CellType {
  var isDate: Bool { self == .instant || self == .date }

  /// Why a cell of this type is rejected.
  var fault: String {
    switch self {
    case .text, .name: "not readable as text"
    case .instant: "not readable as a time"
    case .date: "not readable as a date"
    case .minutes: "not readable as minutes"
    case .count: "not readable as a whole number"
    case .flag: "not readable as yes or no"
    }
  }
}
