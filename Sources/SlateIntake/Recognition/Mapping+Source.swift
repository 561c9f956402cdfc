import SlateModel

extension Mapping.Source {
  /// Nil where the file has none of the headers.
  init?(
    _ header: HeaderRow, column: Int, type: CellType, _ isRequired: Bool, _ named: [Header]
  ) {
    var fields: [Int] = []
    var conditions: [[Mapping.Condition]] = []
    var first: Header?
    for candidate in named {
      let found = candidate.names.flatMap(header.fields(named:))
      guard !found.isEmpty, let held = candidate.conditions(in: header) else { continue }
      fields += found
      conditions += found.map { _ in held }
      if first == nil { first = candidate }
      // Lengths under several headers differ in unit or meaning: the best header alone counts.
      if type == .minutes { break }
    }
    guard let first else { return nil }
    self.init(
      column: column, type: type, isRequired: isRequired, fields: fields, conditions: conditions,
      isSum: first.names.count > 1, form: first.unit.map(Mapping.Form.length) ?? .own)
  }
}

extension Header {
  /// Nil where one cannot hold, because the file lacks its column.
  fileprivate func conditions(in header: HeaderRow) -> [Mapping.Condition]? {
    var held: [Mapping.Condition] = []
    for condition in conditions {
      guard let field = condition.headers.lazy.compactMap({ header.fields(named: $0).first }).first
      else {
        if condition.isStrict { return nil }
        continue
      }
      held.append(
        Mapping.Condition(
          field: field, words: condition.words, isWanted: condition.isWanted,
          arePieces: condition.arePieces))
    }
    return held
  }
}
