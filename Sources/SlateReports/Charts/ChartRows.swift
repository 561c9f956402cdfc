import SlateMeasures

/// The keys of a dimension as rows of a picture: not more than a page can hold.
struct ChartRows: Sendable {
  /// The most that a picture shows.
  static let most = 10

  /// In the order of their keys, or the largest first.
  let figures: [PublishedFigure]
  /// Some are left to the tables.
  let isCut: Bool

  /// - Parameter all: those with a value are shown; if they are too many, those of most tickets.
  init(_ all: some Sequence<PublishedFigure>, largestFirst: Bool = false, most: Int = most) {
    let valued = all.filter { $0.number != nil }
    let ranked = valued.enumerated().sorted {
      ($1.element.n, $0.offset) < ($0.element.n, $1.offset)
    }
    .prefix(most)
    figures = (largestFirst ? Array(ranked) : ranked.sorted { $0.offset < $1.offset })
      .map(\.element)
    isCut = valued.count > figures.count
  }
}

extension Drawing {
  /// The words over a row: whose it is, and what it says.
  mutating func rowWords(_ name: String, _ value: String, y: Double, isStrong: Bool = false) {
    let width = Double(Drawing.width - 16)
    let valueWidth = ChartText.width(of: value, .label)
    let room = max(60, width - valueWidth - 14)
    text(
      ChartText(name, isStrong ? .strong : .label, within: room), at: Point(x: 8, y: y))
    text(ChartText(value, .label, .end), at: Point(x: 8 + width, y: y))
  }

  /// Upright lines behind each row, and under the last one their labels.
  mutating func columns(_ places: [(x: Double, label: String)], behind rows: RowBands) {
    for (number, place) in places.enumerated() {
      rows.line(at: place.x, number == 0 ? .axis : .grid, in: &self)
      let anchor: ChartText.Anchor =
        number == 0 ? .start : number == places.count - 1 ? .end : .middle
      text(ChartText(place.label, .small, anchor), at: Point(x: place.x, y: rows.bottom + 9))
    }
  }
}

/// Where the rows of a picture stand: words, and below them a band for bars and marks.
struct RowBands: Sendable {
  static let step = 42.0
  static let left = 8.0
  static let width = Double(Drawing.width) - 2 * left

  /// Where the words of the first row stand.
  let top: Double
  let count: Int

  var bottom: Double { words(count) - 8 }

  /// The line on which a row's words stand.
  func words(_ row: Int) -> Double { top + Self.step * Double(row) }

  /// The middle of a row's band.
  func middle(_ row: Int) -> Double { words(row) + 15 }

  /// From the left, 0, to the right, 1.
  static func x(_ fraction: Double) -> Double { left + width * min(1, max(0, fraction)) }

  /// An upright line through every band, that leaves the words alone.
  func line(at x: Double, _ ink: Ink, in drawing: inout Drawing) {
    for row in 0..<count {
      let middle = middle(row)
      drawing.line(
        from: Drawing.Point(x: x, y: middle - 10), to: Drawing.Point(x: x, y: middle + 10), ink)
    }
  }

  /// A bar along a row's band, from the left.
  func bar(_ row: Int, to fraction: Double) -> Drawing.Box {
    Drawing.Box(
      x: Self.left, y: middle(row) - 6.5, width: Self.x(fraction) - Self.left, height: 13)
  }
}
