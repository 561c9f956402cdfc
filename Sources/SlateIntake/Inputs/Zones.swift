import SlateModel

extension InputRequest {
  /// The zone of the report and of times that state none, and whether anybody named it.
  ///
  /// - Throws: a zone that is not known, or a system without a zone database.
  func reportZone() throws(RunFailure) -> (zone: ZoneRules, isNamed: Bool) {
    if let timeZone { return (try zone(named: timeZone, at: nil), true) }
    if let named = configuration.timeZone {
      return (try zone(named: named.value, at: named.place), true)
    }
    return (.utc, false)
  }

  /// - Parameter place: where the configuration names it; nil for the command line.
  func zone(named name: String, at place: SourcePlace?) throws(RunFailure) -> ZoneRules {
    do {
      return try ZoneRules.load(name)
    } catch {
      throw RunFailure(
        place == nil ? .usage : .configuration,
        Problem.zone(error, file: place == nil ? "--time-zone" : configurationName, place: place))
    }
  }

  var configurationName: String { configurationPath ?? "slate.json" }
}

extension Problem {
  fileprivate static func zone(_ error: ZoneError, file: String, place: SourcePlace?) -> Problem {
    let message: String
    let remedy: String
    switch error {
    case .noDatabase(let searched):
      message =
        "this system has no time-zone database (looked in \(searched.joined(separator: ", ")))"
      remedy = "install it: on Debian, apt-get install tzdata"
    case .unknownZone(let name, let nearest):
      message = "there is no time zone \"\(name)\""
      remedy = (nearest.map { "did you mean \($0)? " } ?? "") + "zones are IANA names: Europe/Paris"
    case .damagedFile(let path, let fault):
      message = "the time-zone file \(path) cannot be used (\(fault))"
      remedy = "install the time-zone database again: on Debian, apt-get install --reinstall tzdata"
    }
    return Problem(file: file, place: place, severity: .error, message: message, remedy: remedy)
  }
}
