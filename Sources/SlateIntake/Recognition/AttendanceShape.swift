import SlateModel

/// Tells a report of attendance whose headers are in a language that no alias covers, by the cells
/// of its rows: a name, two times of day, a length of time and an e-mail address.
struct AttendanceShape {
  /// So many cells a row has at least.
  private static let leastCells = 5

  private let person, joined, left, duration, email: Int
  private let role: Int?

  /// Nil for a row of any other shape.
  init?(_ cells: [String]) {
    guard cells.count >= Self.leastCells else { return nil }
    let times = cells.indices.filter { isTimeOfDay(cells[$0]) }
    guard times.count == 2 else { return nil }
    let lengths = cells.indices.filter { !times.contains($0) && Self.isLength(cells[$0]) }
    guard lengths.count == 1 else { return nil }
    let others = cells.indices.filter {
      !times.contains($0) && $0 != lengths[0] && !cells[$0].isEmpty && !Self.isEmail(cells[$0])
    }
    guard let email = cells.firstIndex(where: Self.isEmail), let person = others.first,
      person < times[0]
    else { return nil }
    (joined, left) = (times[0], times[1])
    duration = lengths[0]
    (self.email, self.person) = (email, person)
    role = others.last.flatMap { $0 > lengths[0] ? $0 : nil }
  }

  /// The header above the first row of this shape, and of as many cells.
  static func header(among searched: [[HeaderSearch.Found]]) -> HeaderSearch.Found? {
    for records in searched {
      for (above, row) in zip(records, records.dropFirst())
      where above.filled >= leastCells && AttendanceShape(row.cells) != nil {
        guard AttendanceShape(above.cells) == nil else { continue }
        var found = above
        found.isAttendance = true
        return found
      }
    }
    return nil
  }

  /// Microsoft Teams' report with the headers of this very file; nil where no row has the shape.
  static func format(of file: OpenedFile) -> Format? {
    let cells = file.header.cells
    guard cells.count >= leastCells else { return nil }
    let rows = file.firstRows(ofFields: Array(cells.indices)).filter { $0.count == cells.count }
    return rows.lazy.compactMap(AttendanceShape.init).first.map { shape in
      Format.teamsAttendance.with(headers: shape.headers(cells))
    }
  }

  private func headers(_ cells: [String]) -> [Int: [Header]] {
    func named(_ field: Int) -> [Header] { [Header(stringLiteral: cells[field])] }
    return bySessionColumn([
      .at: named(joined), .person: named(person),
      .minutes: [.length(cells[duration], in: .minutes)], .until: named(left),
      .role: role.map(named) ?? [],
    ])
  }

  private static func isEmail(_ cell: String) -> Bool {
    guard let at = cell.firstIndex(of: "@"), at > cell.startIndex else { return false }
    return cell[at...].contains(".") && !cell.contains(" ")
  }

  /// A number with the word of a unit of time.
  private static func isLength(_ cell: String) -> Bool {
    let bytes = Array(cell.utf8)
    return cell.contains(where: \.isLetter) && LengthCell.seconds(bytes.span, unit: .minutes) != nil
  }
}
