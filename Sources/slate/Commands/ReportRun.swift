import Foundation
import SlateIntake
import SlateMeasures
import SlateModel
import SlateReports

/// One run of `slate report`, from arguments to finished folders.
struct ReportRun {
  private let arguments: Arguments
  private let basis: RunBasis
  private let families: Families
  private let quarters: [Quarter]
  private let language: Language
  private let patience: Int
  /// So many unknown teams are told with what to add to the configuration.
  private static let linesToAdd = 20
  private let root: String
  /// The folder of each quarter that was written, and the bytes of its `run.json`.
  private var written: [(name: String, record: [UInt8])] = []
  /// Some review's scoreboard has a RED row.
  private(set) var isRed = false

  /// What is told while the run goes on: rows left out first, which `files` and a note of each
  /// review count, then what its `run.json` warns of.
  var warnings: [Problem] { basis.inputs.rejectedRows + basis.ground.export.warnings }

  init(_ arguments: Arguments) throws(RunFailure) {
    self.arguments = arguments
    root = arguments.value("out") ?? "reports"
    patience = try arguments.number("wait", 0...86_400, without: 0)
    if let colour = arguments.value("fail-on"), colour != "red" {
      throw RunFailure(.usage, .badColour(colour))
    }
    var basis = try RunBasis(arguments)
    language = try basis.inputs.language()
    let chosen = try basis.quarters()
    quarters = chosen.quarters
    if chosen.fellBack { basis.warn(.noQuarterOver(chosen.quarters[0])) }
    for problem in basis.endProblems { basis.warn(problem) }
    families = Families(basis.ground)
    for problem in families.problems { basis.warn(problem) }
    if let teams = basis.inputs.unplacedTeams(limit: Self.linesToAdd) { basis.warn(teams) }
    let faults = Problem.faults(
      in: basis.ground, basis.span, hidesNames: arguments.has("hide-names"), isWhole: false)
    for problem in faults { basis.warn(problem) }
    self.basis = basis
  }

  /// Measures the quarters while the folder is held, each on top of what is published before it.
  mutating func publish() throws(RunFailure) {
    var isRed = false
    var written: [(name: String, record: [UInt8])] = []
    try Publication(
      root: root, isPrivate: arguments.has("private"), isDraft: arguments.has("draft"),
      hidesNames: arguments.has("hide-names"), patience: patience
    ).publish { chronicle, stage throws(RunFailure) in
      var chronicle = chronicle
      let names = names(&chronicle.pseudonyms)
      // As many quarters at once as there are processors: no more is held in memory.
      let threads = basis.ground.workers.threads
      for start in stride(from: 0, to: quarters.count, by: threads) {
        let batch = quarters[start..<min(start + threads, quarters.count)]
        var editions = editions(of: Array(batch), names)
        for number in editions.indices {
          editions[number].follow(chronicle)
          chronicle = editions[number].chronicle
          isRed = isRed || editions[number].isRed
        }
        for folder in try folders(of: editions) {
          try stage(folder)
          written += folder.files.filter { $0.path == "run.json" }.map { (folder.name, $0.bytes) }
        }
      }
    }
    self.isRed = isRed
    self.written = written
  }

  /// Measures some quarters, side by side.
  private func editions(of quarters: [Quarter], _ names: PublishedNames) -> [Edition] {
    let (inputs, ground) = (basis.inputs, basis.ground)
    return ground.workers.map(quarters.count) { number in
      let report = QuarterReport(
        ground, QuarterSpan(quarters[number], zone: inputs.zone, dataEnd: basis.span.end),
        families: families)
      return Edition(
        ground: ground, report: report, version: Program.version,
        configuration: inputs.configurationPath, configurationBytes: inputs.configurationBytes,
        comments: inputs.comments, names: names, language: language,
        isDraft: arguments.has("draft"))
    }
  }

  /// - Parameter pseudonyms: those kept, where names are to be hidden; new ones are added.
  private func names(_ pseudonyms: inout Pseudonyms?) -> PublishedNames {
    guard var kept = pseudonyms else { return PublishedNames(basis.ground.export.names) }
    defer { pseudonyms = kept }
    return PublishedNames(hiding: basis.ground, &kept)
  }

  /// Words some editions, side by side.
  private func folders(of editions: [Edition]) throws(RunFailure) -> [QuarterFolder] {
    let folders = basis.ground.workers.map(editions.count) { number in
      Result { try QuarterFolder(editions[number]) }
    }
    do {
      return try folders.map { try $0.get() }
    } catch {
      throw RunFailure(.internalFault, .unencodable(error))
    }
  }

  /// The reviews that were written, on standard output.
  func tell() {
    for folder in written { print("\(root)/\(folder.name)/review.md") }
  }

  /// The `run.json` of each quarter, on standard output.
  func printRecords() {
    for folder in written { FileHandle.standardOutput.write(Data(folder.record)) }
  }
}
