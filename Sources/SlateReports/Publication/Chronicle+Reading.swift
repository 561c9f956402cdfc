import Foundation
import SlateModel

extension Chronicle {
  static let historyFile = "history.csv"
  static let restatementsFile = "restatements.csv"

  /// Reads what stands in the folder of reports; what is not there yet is empty.
  ///
  /// - Parameter hidesNames: pseudonyms are asked for; they are no business of other runs.
  /// - Throws: a file that cannot be read or is not of its form.
  init(root: String, hidesNames: Bool) throws(RunFailure) {
    if let bytes = try Self.bytes(of: "\(root)/\(Self.historyFile)") {
      history = try History(bytes: bytes, file: "\(root)/\(Self.historyFile)")
    }
    if let bytes = try Self.bytes(of: "\(root)/\(Self.restatementsFile)") {
      restatements = try Restatements(bytes: bytes, file: "\(root)/\(Self.restatementsFile)")
    }
    if hidesNames {
      let file = "\(root)/\(Pseudonyms.file)"
      pseudonyms =
        try Self.bytes(of: file).map { bytes throws(RunFailure) in
          try Pseudonyms(bytes: bytes, file: file)
        } ?? Pseudonyms()
    }
    for quarter in history.labels {
      let record = FileManager.default.contents(atPath: "\(root)/\(quarter)/run.json")
      origins[quarter] = record.flatMap(PublishedRun.origins)
    }
  }

  /// Nil where there is no such file.
  private static func bytes(of path: String) throws(RunFailure) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw RunFailure(
        .inputOutput,
        Problem(
          file: path, place: nil, severity: .error, message: "the file cannot be read",
          remedy: "slate keeps it from run to run and has changed nothing: make it readable, or "
            + "move it away to begin anew"))
    }
  }
}

/// What a quarter's `run.json` tells of the figures that were published last.
enum PublishedRun {
  private struct Draft: Decodable {
    let draft: Bool?
    let published: Origins?
  }

  /// A draft's record carries those of the run that was published before it.
  ///
  /// - Returns: nil where the record is not of the form, as after a change by hand.
  static func origins(_ record: Data) -> Origins? {
    let decoder = JSONDecoder()
    guard let draft = try? decoder.decode(Draft.self, from: record) else { return nil }
    return draft.draft == true
      ? draft.published : try? decoder.decode(Origins.self, from: record)
  }
}
