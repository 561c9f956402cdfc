import SlateModel

extension Mapping.Source {
  /// Nil where the file has none of the headers.
  init?(
    _ header: HeaderRow, column: Int, type: CellType, _ isRequired: Bool, _ named: [Header]
  ) {
    var fields: [Int] = []
    var conditions: [[Mapping.Condition]] = []
    var members: [String?] = []
    var first: Header?
    for candidate in named {
      let found = candidate.fields(in: header)
      guard !found.isEmpty, let held = candidate.conditions(in: header) else { continue }
      fields += found
      conditions += found.map { _ in held }
      members += found.map { _ in candidate.member }
      if first == nil { first = candidate }
      // Lengths under several headers differ in unit or meaning: the best header alone counts.
      if type == .minutes { break }
    }
    guard let first else { return nil }
    self.init(
      column: column, type: type, isRequired: isRequired, fields: fields, conditions: conditions,
      members: members, isSum: first.names.count > 1, form: Mapping.Form(first.form))
  }
}

extension Mapping.Form {
  fileprivate init(_ form: Header.Form) {
    switch form {
    case .own: self = .own
    case .length(let unit): self = .length(unit)
    case .span: self = .span
    }
  }
}

extension Header {
  /// Nil where one cannot hold, because the file lacks its column.
  fileprivate func conditions(in header: HeaderRow) -> [Mapping.Condition]? {
    var held: [Mapping.Condition] = []
    for condition in conditions {
      if let found = condition.condition(in: header) {
        held.append(found)
      } else if condition.isStrict {
        return nil
      }
    }
    return held
  }
}

extension HeaderCondition {
  /// The same about a field of a file; nil where the file has none of its columns.
  func condition(in header: HeaderRow) -> Mapping.Condition? {
    headers.lazy.compactMap { header.fields(named: $0).first }.first.map { field in
      Mapping.Condition(field: field, words: words, isWanted: isWanted, arePieces: arePieces)
    }
  }
}
