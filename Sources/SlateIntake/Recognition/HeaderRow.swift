/// The header of a file: its cells as read, and where each name stands.
///
/// Names are compared without regard to case, byte-order marks, no-break spaces, stray quotes, runs
/// of blanks, and a colon or the marks of required fields (`*`, `+`) at their end. A name may stand
/// in several places; `Name.1` and `Name_1`, as some programs write its second, count as one of them.
package struct HeaderRow: Sendable {
  package let cells: [String]
  private let places: [String: [Int]]

  package init(cells: [String]) {
    self.cells = cells
    let names = cells.map(Self.folded)
    var places = Dictionary(grouping: cells.indices) { names[$0] }
    var before: Set<String> = []
    for (field, name) in names.enumerated() {
      if let original = Self.original(of: name, among: before) {
        places[original, default: []].append(field)
      }
      before.insert(name)
    }
    self.places = places
  }

  /// What a numbered name repeats: a name before it, which numbers below its own repeat as well.
  private static func original(of name: String, among before: Set<String>) -> String? {
    guard let mark = name.lastIndex(where: { $0 == "." || $0 == "_" }), mark > name.startIndex,
      let number = Int(name[name.index(after: mark)...]), number > 0
    else { return nil }
    let original = String(name[..<mark])
    let previous = number == 1 ? original : original + String(name[mark]) + String(number - 1)
    return before.contains(original) && before.contains(previous) ? original : nil
  }

  package func fields(named name: String) -> [Int] { places[Self.folded(name)] ?? [] }

  /// The fields whose names begin with some text, in their order.
  func fields(startingWith prefix: String) -> [Int] {
    let folded = Self.folded(prefix)
    return places.filter { $0.key.hasPrefix(folded) }.flatMap(\.value).sorted()
  }

  /// The names that stand in several places, in the order of the first, with how many those are.
  /// Columns that bear it in numbered form count.
  var repeatedNames: [(name: String, count: Int)] {
    places.filter { !$0.key.isEmpty && $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }
      .map { (cells[$0.value[0]], $0.value.count) }
  }

  private static func folded(_ cell: String) -> String {
    var words: [Substring] = cell.split { $0.isWhitespace || "\u{FEFF}\u{A0}\"".contains($0) }
    while let last = words.last, let mark = last.last, ":*+".contains(mark) {
      words.removeLast()
      if last.count > 1 { words.append(last.dropLast()) }
    }
    return words.joined(separator: " ").lowercased()
  }
}
