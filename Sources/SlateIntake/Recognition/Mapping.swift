import SlateModel

/// Where a file keeps each of slate's columns.
struct Mapping: Sendable {
  /// How the cells of a source are read.
  enum Form: Sendable {
    /// As slate writes them.
    case own
    case verdict(VerdictForm)
    case length(LengthUnit)
    /// From the time in the first field to that in the second.
    case span
  }

  /// What another cell of a row must say for a field to count in it.
  struct Condition: Sendable {
    let field: Int
    let words: [String]
    let isWanted: Bool
    /// The words may stand anywhere in the cell.
    let arePieces: Bool
  }

  /// One of slate's columns and the fields of the file that may fill it.
  struct Source: Sendable {
    /// The column's index among its kind's.
    let column: Int
    let type: CellType
    let isRequired: Bool
    /// Fields of the file, the best first: the first that is not empty counts, or all are added up.
    let fields: [Int]
    /// By field: all must hold.
    var conditions: [[Condition]]
    /// By field: the member of a JSON object that counts, nil for the whole cell.
    var members: [String?]
    var isSum = false
    var form = Form.own
    var aliases: [String: String] = [:]
  }

  /// In the order of slate's columns.
  let sources: [Source]
  /// Words that stand for an empty cell, in lower case.
  let missing: [String]
  /// The file has slate's own columns.
  let isOwn: Bool
  /// Only the column that names the ticket is required.
  let isSupplement: Bool
  /// The rows of a ticket add to each other.
  let hasRowPerSLA: Bool
  /// Its texts are those of pages.
  let hasEntities: Bool
  /// What the states of its tool mean, beyond the rules for all.
  let states: StateWords
  /// The zone in which the tool always writes.
  let zone: String?
  /// Rows in which it does not hold are about something else.
  let subject: Condition?
  /// See `Format.editGap`.
  let editGap: Int?
  /// How the file tells of the meeting whose attendance it lists.
  let meeting: MeetingForm?
  /// Columns that are filled from what stands above the rows.
  private let filled: Set<Int>

  /// - Parameters:
  ///   - chosen: headers named by the user for slate's columns; they win.
  ///   - pausedMinutes: what the user says that a total of pauses counts.
  ///   - filled: columns that what stands above the rows can fill.
  init(
    _ header: HeaderRow, kind: TableKind, format: Format?, chosen: [String: String] = [:],
    pausedMinutes: PausedMinutes? = nil, filled: Set<Int> = []
  ) {
    let isSupplement = format?.isSupplement ?? false
    var headers = format?.headers ?? [:]
    if pausedMinutes == .business { headers.countWallTimeAsBusiness() }
    sources = kind.columns.enumerated().compactMap { index, column in
      let isRequired =
        column.isRequired && !(isSupplement && index > 0) && !filled.contains(index)
      if let name = chosen[column.name] {
        let fields = header.fields(named: name)
        var source = Source(
          column: index, type: column.type, isRequired: isRequired, fields: fields,
          conditions: fields.map { _ in [] }, members: fields.map { _ in nil },
          aliases: format?.aliases[index] ?? [:])
        if column.type == .minutes, format?.isOwn != true { source.form = .length(.minutes) }
        if kind == .tickets, index == TicketColumn.slaMet.rawValue, format?.isOwn != true {
          source.form = .verdict(.anyWords(below: name))
        }
        return source
      }
      guard let format, let named = headers[index] else { return nil }
      var source = Source(header, column: index, type: column.type, isRequired, named)
      source?.aliases = format.aliases[index] ?? [:]
      if kind == .tickets, index == TicketColumn.slaMet.rawValue, let verdict = format.verdict {
        source?.form = .verdict(verdict)
      }
      return source
    }
    missing = format?.missing ?? Format.commonMissing
    isOwn = format?.isOwn ?? false
    self.isSupplement = isSupplement
    hasRowPerSLA = format?.hasRowPerSLA ?? false
    hasEntities = format?.hasEntities ?? false
    zone = format?.zone
    subject = format?.subject?.condition(in: header)
    editGap = format?.editGap
    meeting = format?.meeting
    self.filled = filled
    states = format?.states ?? StateWords()
  }

  /// How many of slate's columns the file tells.
  var columnCount: Int { sources.count + filled.count }

  /// The tool calls met what is merely not late yet.
  var hasRunningVerdicts: Bool {
    sources.contains {
      if case .verdict(let form) = $0.form { form.isRunning } else { false }
    }
  }

  /// No header fills nothing.
  func usesAll(of header: HeaderRow) -> Bool {
    Set(sources.flatMap(\.fields)).count == header.cells.count
  }

  /// The fields that hold times or dates.
  var dateFields: [Int] { sources.flatMap(\.dateFields) }

  /// Some times stand inside JSON objects.
  var hasDatedMembers: Bool {
    sources.contains { $0.type.isDate && $0.members.contains { $0 != nil } }
  }

  /// slate's required columns that the file does not have.
  func lacking(of kind: TableKind) -> [String] {
    kind.columns.enumerated().filter { index, column in
      column.isRequired && !(isSupplement && index > 0) && !filled.contains(index)
        && !sources.contains { $0.column == index }
    }.map(\.element.name)
  }
}

extension Mapping.Source {
  fileprivate var dateFields: [Int] {
    if case .span = form { return fields }
    return type.isDate ? zip(fields, members).filter { $0.1 == nil }.map(\.0) : []
  }
}

extension [Int: [Header]] {
  /// The user knows that a total is business time, whatever the tool calls it.
  fileprivate mutating func countWallTimeAsBusiness() {
    let (business, wall) = (TicketColumn.pausedMinutes.rawValue, TicketColumn.pausedWall.rawValue)
    self[business, default: []] += self[wall] ?? []
    self[wall] = nil
  }
}
