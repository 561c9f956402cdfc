import SlateCSV
import SlateMeasures
import SlateModel

/// `pseudonyms.csv`: who is who where names are hidden, kept from run to run for its owner alone.
package struct Pseudonyms: Sendable {
  static let file = "pseudonyms.csv"
  private static let header = ["person", "pseudonym"]
  private static let prefix = "Person "
  private static let table = PublishedTable(header: header) { column, cell in
    column == "pseudonym" ? number(cell) == nil : false
  }

  private struct Row: Sendable {
    let spelling: String
    let number: Int
  }

  private var rows: [Row] = []
  /// By folded spelling.
  private var numbers: [String: Int] = [:]

  package init() {}

  /// Reads what an earlier run kept.
  ///
  /// - Throws: the first row that is not of its form.
  init(bytes: [UInt8], file: String) throws(RunFailure) {
    for cells in try Self.table.rows(of: bytes, file: file) {
      add(cells[0], Self.number(cells[1]) ?? 0)
    }
  }

  private static func number(_ pseudonym: String) -> Int? {
    guard pseudonym.hasPrefix(prefix) else { return nil }
    return Int(pseudonym.dropFirst(prefix.count)).flatMap { $0 > 0 ? $0 : nil }
  }

  private mutating func add(_ spelling: String, _ number: Int) {
    let folded = foldedName(spelling)
    guard numbers[folded] == nil else { return }
    numbers[folded] = number
    rows.append(Row(spelling: spelling, number: number))
  }

  /// The number of each person: the one kept for any of their spellings, else a new one.
  ///
  /// New numbers follow the kept ones in an order that tells nothing of the names.
  mutating func numbers(of people: [NamedPeople.Person], in names: NameTable) -> [Int] {
    let spellings = people.map { $0.spellings.map(disarmed) }
    var given = spellings.map { $0.compactMap { numbers[foldedName($0)] }.min() }
    var next = (rows.map(\.number).max() ?? 0) + 1
    let order = people.indices.map { (Fingerprint.of(foldedName(names[people[$0].name])), $0) }
    for (_, place) in order.sorted(by: <) where given[place] == nil {
      given[place] = next
      next += 1
    }
    let found = given.map { $0 ?? 0 }
    for (spellings, number) in zip(spellings, found) {
      for spelling in spellings { add(spelling, number) }
    }
    return found
  }

  static func word(_ number: Int) -> String { prefix + "\(number)" }

  /// By number, then by spelling.
  var bytes: [UInt8] {
    let sorted = rows.sorted { first, second in
      first.number == second.number
        ? first.spelling.utf8.lexicographicallyPrecedes(second.spelling.utf8)
        : first.number < second.number
    }
    return Self.table.bytes(of: sorted.lazy.map { [$0.spelling, Self.word($0.number)] })
  }

  var isEmpty: Bool { rows.isEmpty }
}
