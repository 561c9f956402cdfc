import Foundation
import SlateCSV
package import SlateModel

extension Sample {
  /// Writes every file into a folder, which is made where it is not there.
  ///
  /// - Returns: the paths, in the order written.
  /// - Throws: a file that is there already, before anything is written; and what the system refuses.
  package func write(to folder: String) throws(RunFailure) -> [String] {
    let files = files.map { file in
      (file: NewFile(at: "\(folder)/\(file.name)", elsewhere: "folder"), bytes: file.bytes)
    }
    for file in files { try file.file.checkFree() }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunFailure(.cannotCreate, .notMade(folder, error.localizedDescription))
    }
    for file in files { try file.file.write(file.bytes) }
    return files.map(\.file.path)
  }
}

extension Problem {
  fileprivate static func notMade(_ folder: String, _ reason: String) -> Problem {
    Problem(
      file: folder, place: nil, severity: .error,
      message: "the folder cannot be made: \(reason)", remedy: "name another")
  }
}
