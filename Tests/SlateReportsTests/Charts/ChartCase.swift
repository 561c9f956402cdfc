import SlateMeasures
import SlateModel

@testable import SlateReports

/// Published figures made in code, for pictures.
struct ChartCase {
  /// quarter, measure, by, key, value, n, low, high; those at the end may be left out.
  var rows: [String]
  var now = "2026-Q3"
  var dataEnd = "2026-12-31"
  var configuration = Configuration.defaults

  init(_ rows: [String]) { self.rows = rows }

  /// One measure over quarters: `2026-Q1 0.94 100`, and the interval where there is one.
  init(_ measure: String, over quarters: [String]) {
    self.init(
      quarters.map { quarter in
        let parts = quarter.split(separator: " ", omittingEmptySubsequences: false)
        return ([parts[0], "\(measure)", "all", ""] + parts.dropFirst()).joined(separator: ",")
      })
  }

  var figures: ChartFigures {
    var history = History()
    for quarter in Set(rows.map { String($0.prefix { $0 != "," }) }) {
      let own = rows.map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      .filter { $0[0] == quarter }
      history.publish(
        own.map(figure).sorted { $0.name < $1.name }, of: quarter)
    }
    let table = TicketTable("ticket opened", [])
    return ChartFigures(
      history, table.span(now, dataEnd: dataEnd), configuration, .english)
  }

  private func figure(_ cells: [String]) -> PublishedFigure {
    let cells = cells + Array(repeating: "", count: 8 - cells.count)
    let unit = Measure.all.first { $0.name == cells[1] }?.unit ?? .systems
    let isProvisional = cells[0] == now && dataEnd < "2026-10-01"
    return PublishedFigure(
      cells: Array(cells[0...4]) + [unit.rawValue] + Array(cells[5...7])
        + [cells[4].isEmpty ? "no_cases" : "final", "2026-09-30", isProvisional ? "yes" : "no"])
  }
}

extension ChartPlan {
  /// The picture of a case as it stands in its file; nil where there is nothing to draw.
  func svg(_ chartCase: ChartCase) -> String? { chart(chartCase.figures)?.svg }
}

/// The values of an attribute of every element of a class, in their order.
func values(of attribute: String, in svg: String?, class name: String) -> [Double] {
  (svg ?? "").split(separator: "\n").filter { $0.contains("class=\"\(name)\"") }
    .compactMap { line in
      line.components(after: " \(attribute)=\"").flatMap { Double($0.prefix { $0 != "\"" }) }
    }
}

/// What stands as text in a picture, titles left out.
func texts(in svg: String?) -> [String] {
  (svg ?? "").split(separator: "\n").filter { $0.hasPrefix("<text") }.map { line in
    let whole = line.replacing(/<title>.*?<\/title>/, with: "")
    return String(whole.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
  }
}

extension Substring {
  fileprivate func components(after mark: String) -> Substring? {
    firstRange(of: mark).map { self[$0.upperBound...] }
  }
}
