import SlateMeasures
import SlateModel

extension Edition {
  /// How the times to resolve are distributed: by quantile, by band, and with their intervals.
  func addTimes(to detail: inout Report) {
    detail.heading(2, words.detail.times)
    let times = ResolutionTimesByPriority(self)
    guard !times.rows.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.titled(
      Report.Grid(
        words.detail.quantiles, header: words.detail.quantileHeader,
        rows: times.rows.map { [$0.name] + times.quantiles($0) }, beginsWithTotal: true))
    detail.paragraph(.plain(words.detail.quantileNote))
    detail.titled(
      Report.Grid(
        words.detail.bands,
        header: [words.detail.dimension(.priority)] + times.bandNames,
        rows: times.rows.map { [$0.name] + times.bands($0) }, beginsWithTotal: true))
    let rows = figures.rows.filter { $0.by == .all && $0.low != nil && $0.high != nil }
    guard !rows.isEmpty else { return }
    detail.titled(
      Report.Grid(
        words.detail.intervals, header: words.detail.intervalHeader,
        rows: rows.map { figure in
          let ends = [figure.low, figure.high].map { end in
            words.value(
              end.map { Ratio($0.count, 1_000_000) }, of: figure.measure, figure.unit, n: "",
              figure.status)
          }
          return [words.measures.name(figure.measure), words.value(figure)] + ends
            + [words.integer(figure.n)]
        }))
  }
}

/// The seconds on the SLA clock of what was resolved in the quarter, in all and by priority.
struct ResolutionTimesByPriority {
  struct Row {
    let name: String
    /// Rising.
    let seconds: [Int64]
    /// They are those of one or two people, and names are hidden.
    let isWithheld: Bool
  }

  private(set) var rows: [Row] = []
  private let words: Words

  init(_ edition: Edition) {
    words = edition.words
    var all: [Int64] = []
    var byPriority: [UInt32: [Int64]] = [:]
    for fact in edition.report.facts where !fact.isCancelled && fact.isResolvedInQuarter {
      guard let seconds = fact.resolve.elapsed else { continue }
      all.append(seconds)
      if fact.priority != 0 { byPriority[fact.priority, default: []].append(seconds) }
    }
    guard !all.isEmpty else { return }
    let keyed = byPriority.map { (edition.names[$0.key], $0.value) }.sorted {
      $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }
    func row(_ name: String, _ seconds: [Int64], _ figure: Figure?) -> Row {
      Row(name: name, seconds: seconds.sorted(), isWithheld: figure?.status == .withheld)
    }
    let median = "resolve_median_hours"
    rows =
      [row(words.all, all, edition.figures[median])]
      + keyed.map { row($0, $1, edition.figures[median, .priority, $0]) }
  }

  /// In per cent, and from how many tickets on it is told.
  private static let parts = [(10, 20), (25, 8), (50, 1), (75, 8), (90, 20), (95, 20), (100, 1)]

  func quantiles(_ row: Row) -> [String] {
    let count = row.seconds.count
    return [words.integer(count)]
      + Self.parts.map { part, least in
        if row.isWithheld { return words.withheld }
        guard count >= least else { return "" }
        return words.hours(Ratio(row.seconds[(part * count + 99) / 100 - 1], 3600))
      }
  }

  /// Upper ends, in seconds.
  private static let ends: [Int64] = [1, 4, 8, 16, 40, 80].map { $0 * 3600 }

  var bandNames: [String] {
    let ends = Self.ends.map(Optional.some)
    return zip([nil] + ends, ends + [nil]).map(words.detail.band)
  }

  func bands(_ row: Row) -> [String] {
    zip([-1] + Self.ends, Self.ends + [.max]).map { low, high in
      words.integer(row.seconds.count { $0 > low && $0 <= high })
    }
  }
}
