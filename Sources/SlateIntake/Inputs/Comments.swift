import SlateCSV
import SlateModel

extension InputRequest {
  /// The user's own words for the review; nil where none are configured.
  ///
  /// - Throws: a configured file that cannot be read.
  func comments() throws(RunFailure) -> String? {
    guard let path = configuration.inputs.comments else { return nil }
    do {
      return try MappedFile(path: at(path.value)).withBytes { bytes in
        var copy: [UInt8] = []
        append(bytes, to: &copy)
        return String(decoding: copy, as: UTF8.self)
      }
    } catch {
      throw RunFailure(
        .noInput,
        Problem(
          file: configurationName, place: path.place, severity: .error,
          message: "the comments \"\(path.value)\" cannot be read",
          remedy: "paths are relative to the folder of slate.json"))
    }
  }
}
