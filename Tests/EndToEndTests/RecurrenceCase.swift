import Foundation
import Testing

/// A folder under `fixtures/recurrence`: an export, and the rows of `families.csv` and `metrics.csv`
/// that were computed for it by hand, as its `WHY.md` tells.
struct RecurrenceCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  /// By name; none where the folder cannot be read, which a test of its own notices.
  static let all: [RecurrenceCase] = {
    let place = Checkout.fixtures.appending(path: "recurrence")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path())) ?? []
    return names.sorted().map { RecurrenceCase(folder: place.appending(path: $0)) }
  }()

  /// A file of the folder as it stands, or its rows in the reverse order.
  func write(reversed isReversed: Bool, to copy: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      var bytes = try Data(contentsOf: folder.appending(path: name))
      if isReversed, name.hasSuffix(".csv") {
        var rows = CSVRows(bytes)
        rows.records.reverse()
        bytes = rows.bytes
      }
      try bytes.write(to: copy.appending(path: name))
    }
  }

  /// The options of `slate report` for what the folder holds.
  var options: [String] {
    func has(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appending(path: name).path())
    }
    let others = ["documents", "people"].filter { has($0 + ".csv") }
      .flatMap { ["--" + $0, $0 + ".csv"] }
    return (has("slate.json") ? ["--config", "slate.json"] : ["--tickets", "tickets.csv"]) + others
      + ["--quarter", "all", "--time-zone", "UTC", "--quiet"]
  }

  func expected(_ name: String) throws -> [[String: String]] {
    ReportTable(try Data(contentsOf: folder.appending(path: "expected-\(name).csv"))).rows
  }
}
