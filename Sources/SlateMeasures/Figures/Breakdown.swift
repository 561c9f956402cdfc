import SlateModel

/// Every key under which a quarter's tickets are counted, in one line, dimension after dimension.
///
/// A ticket's places in that line are found once; measures then count by number.
struct Breakdown: Sendable {
  /// The keys of a dimension, and where they begin in the line.
  struct Section: Sendable {
    let start: Int
    /// In the order of `metrics.csv`.
    let keys: [String]
  }

  /// The length of the line.
  let count: Int
  private let sections: [Dimension: Section]
  private let span: QuarterSpan
  private let monthStart: Int
  private let weekStart: Int
  /// Ticket after ticket, its place under each dimension in `grouped`; -1 where it has none.
  private let cells: [Int32]

  private static let grouped: [Dimension] = [
    .category, .client, .priority, .prioritySide, .side, .system,
  ]

  init(_ facts: [TicketFacts], names: NameTable, span: QuarterSpan) {
    self.span = span
    let groupings = [
      Grouping(facts.lazy.map(\.category), in: names),
      Grouping(facts.lazy.map(\.client), in: names),
      Grouping(facts.lazy.map(\.priority), in: names),
      Grouping(facts.lazy.map { ($0.priority, $0.side) }, in: names),
      Grouping(facts.lazy.map(\.side)),
      Grouping(facts.lazy.map(\.system), in: names),
    ]
    // The first place is that of all tickets together.
    var sections = [Dimension.all: Section(start: 0, keys: [""])]
    var count = 1
    func add(_ keys: [String], _ dimension: Dimension) -> Int {
      sections[dimension] = Section(start: count, keys: keys)
      defer { count += keys.count }
      return count
    }
    monthStart = add(span.monthNames, .month)
    weekStart = add(span.weekNames, .week)
    let starts = zip(groupings, Self.grouped).map { Int32(add($0.keys, $1)) }
    let width = Self.grouped.count
    var cells = [Int32](repeating: -1, count: facts.count * width)
    for (column, grouping) in groupings.enumerated() {
      for (place, slot) in grouping.slots.enumerated() where slot >= 0 {
        cells[place * width + column] = starts[column] + slot
      }
    }
    self.cells = cells
    self.sections = sections
    self.count = count
  }

  /// Where a dimension's keys stand; none where no ticket has it.
  func section(_ dimension: Dimension) -> Section {
    sections[dimension] ?? Section(start: 0, keys: [])
  }

  /// By dimension, where each of its keys stands in the line.
  var places: [Dimension: [String: Int]] {
    sections.mapValues { section in
      Dictionary(
        section.keys.enumerated().map { ($1, section.start + $0) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Calls `count` with each place of a ticket but that of all together.
  ///
  /// - Parameter instant: by which it has a month and a week; 0 for neither.
  @inline(__always)
  func forEachPlace(
    of ticket: Int, at instant: Int64, weekly: Bool, _ count: (Int) -> Void
  ) {
    let width = Self.grouped.count
    for index in ticket * width..<(ticket + 1) * width where cells[index] >= 0 {
      count(Int(cells[index]))
    }
    guard instant != 0 else { return }
    count(monthStart + span.month(of: instant))
    if weekly { count(weekStart + span.week(of: instant)) }
  }
}
