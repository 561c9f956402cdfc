import SlateModel

/// Follows documents through their renamings: all rows of one bear its last name.
///
/// Two that end under the same name, one having been moved onto the other, are one document.
struct DocumentNames {
  private var current: [UInt32: Int] = [:]
  /// The last name of each document.
  private var last: [UInt32] = []

  /// The table with every row under the last name of its document.
  static func followed(_ table: Table) -> Table {
    let (document, at) = (DocumentColumn.document.rawValue, DocumentColumn.at.rawValue)
    let former = table.names[DocumentColumn.formerly.rawValue]
    guard former.contains(where: { $0 != 0 }) else { return table }
    var names = DocumentNames()
    var numbers = [Int](repeating: 0, count: table.count)
    let order = (0..<table.count).sorted {
      (table.instants[at][$0], $0) < (table.instants[at][$1], $1)
    }
    for row in order {
      numbers[row] = names.number(of: table.names[document][row], formerly: former[row])
    }
    var followed = table
    followed.names[document] = numbers.map { names.last[$0] }
    return followed
  }

  private mutating func number(of name: UInt32, formerly former: UInt32) -> Int {
    if former != 0, former != name, let number = current.removeValue(forKey: former) {
      current[name] = number
      last[number] = name
      return number
    }
    if let number = current[name] { return number }
    current[name] = last.count
    last.append(name)
    return last.count - 1
  }
}
