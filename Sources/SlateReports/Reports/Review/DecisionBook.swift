import SlateMeasures
import SlateModel

/// What `decisions.csv` says as of a quarter's end, told for people.
struct DecisionBook: Sendable {
  struct Entry: Equatable, Sendable {
    let what: String
    let kind: String
    let owner: String
    let status: String
    let raised: CivilDate?
    let due: CivilDate?
    let closed: CivilDate?
    let isOverdue: Bool
    let isClosed: Bool

    /// Somebody has it, and its day is not over.
    var isInHand: Bool { !owner.isEmpty && !isOverdue }
  }

  /// By due day, those without one last.
  let open: [Entry]
  /// Open when the quarter began: what was closed since, then what is still open.
  let carried: [Entry]
  /// Closed in the quarter.
  let done: [Entry]

  init(_ edition: Edition) {
    let reading = EntryReading(edition)
    let decisions = edition.report.knowledge.decisions
    open = decisions.open.map(reading.entry).sorted(by: EntryReading.precedes)
    done = decisions.done.map(reading.entry).sorted(by: EntryReading.precedes)
    carried = decisions.carried.map(reading.entry).sorted {
      $0.isClosed == $1.isClosed ? EntryReading.precedes($0, $1) : $0.isClosed
    }
  }

  func open(of kind: String) -> [Entry] { open.filter { foldedName($0.kind) == kind } }

  /// The open row that names something: taken to be about it.
  func entry(naming name: String) -> Entry? { open.first { $0.what.names(name) } }
}

private struct EntryReading {
  let table: Table
  let published: PublishedNames
  private var names: NameTable { published.table }

  init(_ edition: Edition) {
    table = edition.ground.export.table(.decisions)
    published = edition.published
  }

  func entry(_ decision: QuarterDecisions.Decision) -> DecisionBook.Entry {
    func day(_ column: DecisionColumn) -> CivilDate? {
      let day = table.number(column.rawValue, decision.row)
      return day == Table.missing ? nil : CivilDate(daysSince1970: Int(day))
    }
    return DecisionBook.Entry(
      what: published.text(table.texts[DecisionColumn.decision.rawValue][decision.row]),
      kind: names[decision.kind], owner: names[decision.owner],
      status: names[table.name(DecisionColumn.status.rawValue, decision.row)],
      raised: day(.raised), due: day(.due), closed: day(.closed), isOverdue: decision.isOverdue,
      isClosed: decision.isClosed)
  }

  static func precedes(_ first: DecisionBook.Entry, _ second: DecisionBook.Entry) -> Bool {
    func days(_ entry: DecisionBook.Entry) -> [Int] {
      [entry.due?.daysSince1970 ?? .max, entry.raised?.daysSince1970 ?? .max]
    }
    func texts(_ entry: DecisionBook.Entry) -> [UInt8] {
      Array([entry.what, entry.kind, entry.owner, entry.status].joined(separator: "\n").utf8)
    }
    if days(first) != days(second) {
      return days(first).lexicographicallyPrecedes(days(second))
    }
    return texts(first).lexicographicallyPrecedes(texts(second))
  }
}

extension String {
  /// Whether a name stands in it as words of their own, whatever its case.
  func names(_ name: String) -> Bool {
    let (text, name) = (foldedName(self), foldedName(name))
    guard !name.isEmpty else { return false }
    return text.ranges(of: name).contains { range in
      let before = range.lowerBound == text.startIndex ? nil : text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }
  }
}
