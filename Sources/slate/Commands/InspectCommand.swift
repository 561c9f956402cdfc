import SlateIntake
import SlateModel

/// `slate inspect`: what slate sees in a file.
struct InspectCommand {
  static let options = [
    Option("config", short: "c", .value("FILE"), "the configuration; slate.json without it"),
    Option("time-zone", .value("ZONE"), "an IANA zone, before every other"),
    Option("show-values", .flag, "prints the values of rejected cells"),
    Option("json", .flag, "prints JSON, an array where there are several files"),
    Option("help", short: "h", .flag, "this text"),
  ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("inspect", operands: "FILE…", Self.options))
      return .done
    }
    guard !arguments.operands.isEmpty else { throw RunFailure(.usage, .nothingToInspect) }
    let inspector = try Inspector(
      configurationPath: arguments.value("config"), timeZone: arguments.value("time-zone"),
      workers: .all)
    let inspections = arguments.operands.map(inspector.inspection(of:))
    try show(inspections)
    var failure = RunFailure()
    for warning in inspector.warnings { Program.tell(warning) }
    for inspection in inspections {
      for warning in inspection.warnings { Program.tell(warning) }
      failure.add(inspection.failure)
    }
    try failure.throwIfAny()
    return .done
  }

  private func show(_ inspections: [Inspection]) throws(RunFailure) {
    let showsValues = arguments.has("show-values")
    if arguments.has("json") {
      let records = inspections.map { InspectionRecord($0, showsValues: showsValues) }
      if records.count == 1 {
        try JSONOutput.write(records[0])
      } else {
        try JSONOutput.write(records)
      }
    } else {
      let known = inspections.filter { $0.shape != nil }
      if known.isEmpty { return }
      let texts = known.map { $0.text(showsValues: showsValues) }
      print(texts.joined(separator: "\n\n").forTerminal)
    }
  }
}

extension Problem {
  fileprivate static let nothingToInspect = Problem(
    file: "slate", place: nil, severity: .error, message: "there is no file to inspect",
    remedy: "name one: slate inspect incidents.csv")
}
