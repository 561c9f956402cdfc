import SlateMeasures
import SlateModel

extension Edition {
  /// The history without rates over one or two people: of this quarter by its own figures, of those
  /// before it as far as the input still tells who resolved their tickets.
  var withheldHistory: History {
    var shown = chronicle.history
    let silent = figures.rows.filter { $0.status == .withheld }
      .map { FigureName([$0.measure, $0.by.name, $0.key]) }
    let names = Set(silent)
    for quarter in (-7...0).map({ span.quarter.moved(by: $0) }) {
      let few = quarter == span.quarter ? [:] : peopleWhoResolved(in: quarter)
      shown.publish(
        shown[quarter.label].map { figure in
          figure.number != nil && (names.contains(figure.plainName) || figure.isRate(ofFew: few))
            ? figure.withheld : figure
        }, of: quarter.label)
    }
    return shown
  }

  private func peopleWhoResolved(in quarter: Quarter) -> [Dimension: [String: Int]] {
    let span = QuarterSpan(
      quarter, zone: ground.zone, dataEnd: Instant(secondsSince1970: self.span.dataEnd))
    return ground.resolvers(in: span.start..<span.end).mapValues { counts in
      Dictionary(
        counts.map { (published.name($0.key), $0.value) }, uniquingKeysWith: max)
    }
  }
}

extension PublishedFigure {
  /// Its name before its key was disarmed.
  fileprivate var plainName: FigureName { FigureName([cells[1], cells[2], plainKey]) }

  /// Whether it is a rate over one or two people.
  fileprivate func isRate(ofFew people: [Dimension: [String: Int]]) -> Bool {
    guard Measure.isRateOfWork(measure, unit), let by = Dimension(rawValue: cells[2]),
      let count = people[by]?[plainKey]
    else { return false }
    return count < PeopleBehind.least
  }

  fileprivate var withheld: PublishedFigure {
    var cells = cells
    for column in [4, 7, 8] { cells[column] = "" }
    cells[9] = Figure.Status.withheld.rawValue
    return PublishedFigure(cells: cells)
  }
}
