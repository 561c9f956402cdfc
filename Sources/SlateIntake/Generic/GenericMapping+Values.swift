import SlateModel

extension GenericMapping {
  /// Whether the values of a field can be those of a column.
  func fits(_ field: Int, _ column: Int) -> Bool {
    let shape = shapes[field]
    guard kind == .tickets, !shape.filled.isEmpty else {
      return shape.fits(kind.columns[column].type)
    }
    switch TicketColumn(rawValue: column) {
    case .ticket: return shape.fits(.text) && shape.isDistinct
    case .slaMet: return shape.areVerdicts
    case .team: return shape.fits(.text) && !isRequestersDepartment(field)
    // A record of a problem has a number; what the problem was is told in words.
    case .problem: return shape.fits(.text) && shape.haveDigits
    case .responded, .resolved, .closed: return shape.isTimes && isWrittenAsOpening(shape)
    default: return shape.fits(kind.columns[column].type)
    }
  }

  /// One list writes its times in one way: a bare number next to a written opening is a length.
  private func isWrittenAsOpening(_ shape: ColumnShape) -> Bool {
    guard let opened = found.first(where: { $0.column == TicketColumn.opened.rawValue }) else {
      return true
    }
    return shape.areWrittenTimes || !shapes[opened.field].areWrittenTimes
  }

  /// Those who ask for help have departments as well: no team resolves tickets in sales, in accounting
  /// and elsewhere.
  private func isRequestersDepartment(_ field: Int) -> Bool {
    DepartmentWords.areOf(header.cells[field])
      && Set(shapes[field].filled.map(HeaderKey.of)).count(where: DepartmentWords.isOfBusiness)
        >= Self.fewestDepartments
  }

  /// A single one may be a queue: some desks have one for sales.
  private static let fewestDepartments = 2
}
