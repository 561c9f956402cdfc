import SlateModel

/// Where a file that fits no format most likely keeps each of slate's columns, by their names in five
/// languages and by the shape of their values.
struct GenericMapping {
  enum Basis {
    case name
    /// Nothing but its values tell, and only this field can be it.
    case values
  }

  struct Found {
    /// The column's index among its kind's.
    let column: Int
    let field: Int
    let basis: Basis
  }

  let kind: TableKind
  /// In the order of slate's columns; those that the user named left out.
  private(set) var found: [Found] = []
  /// Fields that could be a required column by their values, where that is not certain.
  private(set) var doubtful: [(column: Int, fields: [Int])] = []

  let header: HeaderRow
  /// Of the header's fields, in their order.
  let shapes: [ColumnShape]
  /// Fields that are some column's.
  private var taken: Set<Int>

  /// - Parameters:
  ///   - shapes: of the header's fields, in their order.
  ///   - chosen: headers named by the user for slate's columns.
  init(
    _ header: HeaderRow, _ shapes: [ColumnShape], kind: TableKind, chosen: [String: String] = [:]
  ) {
    self.kind = kind
    self.header = header
    self.shapes = shapes
    let unnamed = header.fields(named: "")
    taken = Set(chosen.values.flatMap(header.fields(named:)) + unnamed)
    let isOpen = { (column: Int) in chosen[kind.columns[column].name] == nil }
    findByNames(kind.columns.indices.filter(isOpen))
    guard kind == .tickets else { return }
    let columns = [TicketColumn.ticket.rawValue, TicketColumn.opened.rawValue]
    let open = columns.filter { column in
      isOpen(column) && !found.contains { $0.column == column }
    }
    // One of the two must have its name: values alone would make tickets of any list.
    let others = Set(header.cells.indices.filter { ColumnWords.isOtherDate(header.cells[$0]) })
    let isCertain = open.count == 1 && !isOpenedVaguely
    for column in open { findByValues(column, mayBeCertain: isCertain, not: others) }
  }

  /// Its opening is called a date and no more, as the time of anything is, or not even that.
  var isOpenedVaguely: Bool {
    found.contains {
      kind == .tickets && $0.column == TicketColumn.opened.rawValue
        && ($0.basis == .values || ColumnWords.isVagueOpening(header.cells[$0.field]))
    }
  }

  private mutating func findByNames(_ columns: [Int]) {
    let keys = ColumnWords.keys(of: kind)
    guard !keys.isEmpty else { return }
    let fields = Dictionary(grouping: header.cells.indices) { HeaderKey.of(header.cells[$0]) }
    for column in columns {
      let candidates = keys[column].lazy.flatMap { fields[$0] ?? [] }
      guard let field = candidates.first(where: { !taken.contains($0) && fits($0, column) })
      else { continue }
      take(field, column, .name)
    }
  }

  /// - Parameter others: fields whose names say that they are no opening.
  private mutating func findByValues(
    _ column: Int, mayBeCertain: Bool, not others: Set<Int>
  ) {
    let free = shapes.indices.filter { !taken.contains($0) && !others.contains($0) }
    let isNumber = column == TicketColumn.ticket.rawValue
    let candidates = free.filter {
      isNumber ? shapes[$0].isIdentifiers : shapes[$0].areWrittenTimes && shapes[$0].isFilled
    }
    let certain = isNumber ? candidates : firstOfAllTimes(candidates).map { [$0] } ?? []
    if mayBeCertain, certain.count == 1 {
      take(certain[0], column, .values)
      found.sort { $0.column < $1.column }
    } else if !candidates.isEmpty {
      doubtful.append((column, certain.count == 1 ? certain : candidates))
    }
  }

  /// The field of some whose times lie before those of every other field, of which there are some.
  ///
  /// There is one at most, and it beats whichever it is compared with: one pass finds who may be it,
  /// another asks it about all.
  private func firstOfAllTimes(_ fields: [Int]) -> Int? {
    let first = fields.dropFirst().reduce(fields.first) { first, field in
      first.map { shapes[$0].isBefore(shapes[field]) ? $0 : field }
    }
    guard let first else { return nil }
    let others = shapes.indices.filter { $0 != first && shapes[$0].areWrittenTimes }
    return !others.isEmpty && others.allSatisfy { shapes[first].isBefore(shapes[$0]) } ? first : nil
  }

  private mutating func take(_ field: Int, _ column: Int, _ basis: Basis) {
    taken.insert(field)
    found.append(Found(column: column, field: field, basis: basis))
  }
}
