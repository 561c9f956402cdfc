import SlateModel
import Testing

@testable import SlateIntake

/// What slate says of a configuration, problem by problem; the file is called `s`.
func configurationProblems(_ text: String) -> [String] {
  ConfigurationReading(bytes: Array(text.utf8), file: "s").problems.map(\.description)
}
