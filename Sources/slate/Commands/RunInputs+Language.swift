import SlateIntake
import SlateModel
import SlateReports

extension RunInputs {
  /// That of the reports.
  ///
  /// - Throws: a language in which slate writes none.
  func language() throws(RunFailure) -> Language {
    guard let asked = configuration.language else { return Language.all[0] }
    guard let found = Language.named(asked.value) else {
      throw RunFailure(
        .configuration,
        .unknownLanguage(configurationPath ?? "slate.json", asked, Language.all.map(\.code)))
    }
    return found
  }
}

extension Problem {
  fileprivate static func unknownLanguage(
    _ file: String, _ language: Placed<String>, _ known: [String]
  ) -> Problem {
    Problem(
      file: file, place: language.place, severity: .error,
      message: "slate writes no reports in the language \"\(language.value)\"",
      remedy: "known are: \(known.joined(separator: ", ")); or leave the key out")
  }
}
