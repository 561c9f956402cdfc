package import SlateModel

/// What came of reading a `slate.json`: the configuration, as far as it could be understood, and
/// every problem found, in the order of their places.
///
/// With an error among the problems the configuration is good for finding more problems only.
package struct ConfigurationReading: Sendable {
  package let configuration: Configuration
  package let problems: [Problem]

  /// `file` is the name by which the problems call it.
  package init(bytes: [UInt8], file: String) {
    var decoder = ConfigurationDecoder()
    do throws(JSON5Error) {
      decoder.decode(try JSON5Reader.value(in: bytes))
    } catch {
      decoder.report(.syntax(error.fault), at: error.place)
    }
    configuration = decoder.configuration
    problems = decoder.problems(in: file)
  }

  package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
