import SlateIntake
import SlateModel

/// `slate init`: a commented configuration to begin with, from the exports themselves.
struct InitCommand {
  static let options = [
    Option("config", short: "c", .value("FILE"), "what to write; slate.json without it"),
    Option("time-zone", .value("ZONE"), "an IANA zone, of the report and of times that state none"),
    Option("help", short: "h", .flag, "this text"),
  ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("init", operands: "FILE…", Self.options))
      return .done
    }
    guard !arguments.operands.isEmpty else { throw RunFailure(.usage, .nothingToBegin) }
    let path = arguments.value("config") ?? "slate.json"
    let file = NewFile(at: path, elsewhere: "with --config")
    let timeZone = arguments.value("time-zone")
    let inspector = try Inspector(timeZone: timeZone, workers: .all)
    try file.checkFree()
    let inspections = try inspections(inspector)
    let draft = ConfigurationDraft(inspections, at: path, timeZone: timeZone)
    try file.write(Array(draft.text.utf8))
    print(path)
    return .done
  }

  /// What is seen in each file; dates that nothing settles are told, and left to the user.
  ///
  /// - Throws: every file that cannot be used.
  private func inspections(_ inspector: Inspector) throws(RunFailure) -> [Inspection] {
    var failure = RunFailure()
    var kinds: Set<TableKind> = []
    var names: Set<String> = []
    var inspections: [Inspection] = []
    for name in arguments.operands where names.insert(name).inserted {
      guard name != "-" else {
        failure.add(.usage, .namelessInput)
        continue
      }
      let inspection = inspector.inspection(of: name)
      guard let contents = inspection.contents,
        inspection.failure.problems.isEmpty || contents.dates.basis == .open
      else {
        failure.add(inspection.failure)
        continue
      }
      let kind = contents.source.kind
      if !kinds.insert(kind).inserted, kind.isOneFile {
        failure.add(.usage, .secondFile(name, kind))
      }
      inspections.append(inspection)
    }
    try failure.throwIfAny()
    for problem in inspections.flatMap({ $0.failure.problems + $0.warnings })
    where problem != .noZone {
      var warning = problem
      warning.severity = .warning
      Program.tell(warning)
    }
    return inspections
  }
}

extension Problem {
  fileprivate static let nothingToBegin = Problem(
    file: "slate", place: nil, severity: .error, message: "there is no file to begin with",
    remedy: "name your exports: slate init incidents.csv")

  fileprivate static let namelessInput = Problem(
    file: "-", place: nil, severity: .error,
    message: "slate.json cannot name standard input",
    remedy: "save it as a file, and name that")

  fileprivate static func secondFile(_ name: String, _ kind: TableKind) -> Problem {
    Problem(
      file: name, place: nil, severity: .error,
      message: "slate.json names one file of \(kind.name), and this is another",
      remedy: "put their rows together")
  }
}
