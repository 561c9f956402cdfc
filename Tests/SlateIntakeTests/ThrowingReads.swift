import SlateModel

@testable import SlateIntake

/// The readers that collect problems, as ones that throw them: a test asks for one thing at a time.
extension Intake {
  init(_ request: InputRequest, zone: ZoneRules, workers: Workers) throws(RunFailure) {
    var failure = RunFailure()
    self.init(request, zone: zone, workers: workers, &failure)
    try failure.throwIfAny()
  }
}

extension InputRequest {
  func files() throws(RunFailure) -> [InputFile] {
    var failure = RunFailure()
    let files = files(&failure)
    try failure.throwIfAny()
    return files
  }
}

extension ConfigurationFile {
  init(path: String?) throws(RunFailure) {
    var failure = RunFailure()
    self.init(path: path, &failure)
    try failure.throwIfAny()
  }
}
