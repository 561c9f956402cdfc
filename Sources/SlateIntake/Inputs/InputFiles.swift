import Foundation
import SlateModel

extension InputRequest {
  /// The files, in the order of the kinds, then as they were named, then by their names' bytes.
  ///
  /// - Parameter failure: takes every path that does not exist and every pattern that matches
  ///   nothing.
  func files(_ failure: inout RunFailure) -> [InputFile] {
    var files: [InputFile] = []
    let isSound = failure.problems.isEmpty
    for kind in TableKind.allCases {
      for path in configuration.inputs[kind] {
        let found = Self.matches(path.value, in: folder)
        if found.isEmpty { failure.add(.noInput, unmatched(path)) }
        for name in found { files.append(InputFile(path: at(name), name: name, kind: kind)) }
      }
      for path in named[kind] ?? [] {
        let place = InputFile.place(of: path)
        if !FileManager.default.fileExists(atPath: place) {
          failure.add(.noInput, .noSuchFile(path))
          continue
        }
        files.append(InputFile(path: place, name: path, kind: kind))
      }
    }
    if files.isEmpty, isSound, failure.problems.isEmpty { failure.add(.noInput, .noInput) }
    return files
  }

  /// Where a path of the configuration leads.
  func at(_ name: String) -> String { name.hasPrefix("/") ? name : folder + name }

  /// The files that a path with `*` in its last part names, by their bytes; the path itself where it
  /// has none and exists.
  private static func matches(_ pattern: String, in folder: String) -> [String] {
    let base = pattern.hasPrefix("/") ? "" : folder
    guard pattern.contains("*") else {
      return FileManager.default.fileExists(atPath: base + pattern) ? [pattern] : []
    }
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    let parts = pattern.split(separator: "/")
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      found = found.flatMap { parent -> [String] in
        guard part.contains("*") else { return [parent + part + (isLast ? "" : "/")] }
        let entries =
          (try? FileManager.default.contentsOfDirectory(
            atPath: base + parent == "" ? "." : base + parent)) ?? []
        let named = NamePattern(String(part))
        return entries.filter { !$0.hasPrefix(".") && named.matches($0) }
          .map { parent + $0 + (isLast ? "" : "/") }
      }
    }
    return found.filter { FileManager.default.fileExists(atPath: base + $0) }
      .sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
  }

  private func unmatched(_ path: Placed<String>) -> Problem {
    Problem(
      file: configurationPath ?? "slate.json", place: path.place, severity: .error,
      message: path.value.contains("*")
        ? "no file matches \"\(path.value)\"" : "there is no file \"\(path.value)\"",
      remedy:
        "paths are relative to the folder of slate.json; put the export there or mend the path")
  }
}

extension Problem {
  static func noSuchFile(_ path: String) -> Problem {
    Problem(
      file: path, place: nil, severity: .error, message: "there is no such file",
      remedy: "paths on the command line are relative to the current folder")
  }

  /// Neither a configuration nor an option names anything to read.
  static let noInput = Problem(
    file: "slate", place: nil, severity: .error, message: "there is nothing to read",
    remedy: """
      name an export: slate report --tickets incidents.csv
      or write a slate.json here that lists them: slate init incidents.csv
      """)
}
