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
    /// Some of its fields count in some rows only.
    let isConditional: Bool
    /// Some of its fields are read inside a JSON object.
    let hasMembers: Bool
    let form: Form
  }

  /// How the cells of a step are read, without what that takes.
  enum Form: Sendable {
    case own
    case verdict
    /// All fields are added up where `isSum`.
    case length(LengthUnit, isSum: Bool)
    case span
  }

  /// What another cell of a row must say for a field to count in it.
  struct Condition: Sendable {
    let field: Int
    let words: CellWords
    let isWanted: Bool
    let arePieces: Bool
  }

  let steps: [Step]
  let fields: [Int]
  /// By place in `fields`.
  let conditions: [[Condition]]
  /// The file has slate's own columns, which are held to slate's own words.
  let isOwn: Bool
  /// Its texts are those of pages.
  let hasEntities: Bool
  /// By place in `fields`: the member of the JSON object there, empty for the whole cell.
  let members: [[UInt8]]
  /// What a row must say to be used at all.
  let subject: Condition?
  /// Of the step that reads the tool's own verdict.
  let verdict: VerdictReader

  init(_ mapping: Mapping, kind: TableKind) {
    var steps: [Step] = []
    var fields: [Int] = []
    var conditions: [[Condition]] = []
    var members: [[UInt8]] = []
    var verdict = VerdictForm.met
    for source in mapping.sources {
      let start = fields.count
      fields += source.fields
      conditions += source.conditions.map { $0.map(Condition.init) }
      members += source.members.map { Array(($0 ?? "").utf8) }
      if case .verdict(let form) = source.form { verdict = form }
      let isResolution =
        kind == .tickets && source.column == TicketColumn.resolved.rawValue
      steps.append(
        Step(
          column: source.column, type: source.type, isRequired: source.isRequired,
          isResolution: isResolution, fields: start..<fields.count,
          isConditional: source.conditions.contains { !$0.isEmpty },
          hasMembers: source.members.contains { $0 != nil }, form: Form(source)))
    }
    self.steps = steps
    isOwn = mapping.isOwn
    hasEntities = mapping.hasEntities
    self.fields = fields
    self.conditions = conditions
    self.members = members
    subject = mapping.subject.map(Condition.init)
    self.verdict = VerdictReader(verdict)
  }
}

extension RowPlan.Form {
  fileprivate init(_ source: Mapping.Source) {
    switch source.form {
    case .own: self = .own
    case .verdict: self = .verdict
    case .length(let unit): self = .length(unit, isSum: source.isSum)
    case .span: self = .span
    }
  }
}

extension RowPlan.Condition {
  fileprivate init(_ condition: Mapping.Condition) {
    self.init(
      field: condition.field, words: CellWords(condition.words), isWanted: condition.isWanted,
      arePieces: condition.arePieces)
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
