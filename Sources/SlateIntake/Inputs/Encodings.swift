import SlateCSV
import SlateModel

extension InputRequest {
  /// What people call the encodings that slate reads.
  private static let encodings: [(name: String, encoding: TextEncoding)] = [
    ("utf-8", .utf8), ("utf8", .utf8), ("utf-16", .utf16LittleEndian),
    ("utf-16le", .utf16LittleEndian), ("utf-16be", .utf16BigEndian),
    ("windows-1252", .windows1252), ("cp1252", .windows1252), ("latin-1", .windows1252),
    ("latin1", .windows1252), ("iso-8859-1", .windows1252), ("cp850", .codePage850),
    ("ibm850", .codePage850),
  ]

  /// - Throws: an encoding that slate does not read.
  func encoding(_ named: Placed<String>) throws(RunFailure) -> TextEncoding {
    let name = foldedName(named.value)
    guard let found = Self.encodings.first(where: { $0.name == name }) else {
      throw RunFailure(
        .configuration, .unknownEncoding(configurationName, named, Self.encodings.map(\.name)))
    }
    return found.encoding
  }
}

extension Problem {
  fileprivate static func unknownEncoding(
    _ file: String, _ encoding: Placed<String>, _ known: [String]
  ) -> Problem {
    let hint = nearest(to: encoding.value, among: known).map { "did you mean \($0)? " } ?? ""
    return Problem(
      file: file, place: encoding.place, severity: .error,
      message: "slate does not read the encoding \"\(encoding.value)\"",
      remedy: hint + "known are: " + known.joined(separator: ", ")
        + "; all but cp850 are found without being named")
  }
}
