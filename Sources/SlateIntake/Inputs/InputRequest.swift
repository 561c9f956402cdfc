package import SlateModel

/// Which files a run is to read, from the configuration and the command line.
package struct InputRequest: Sendable {
  package let configuration: Configuration
  /// The configuration's file as the user named it; nil without one.
  package let configurationPath: String?
  /// Files named on the command line, by kind; `-` is standard input.
  package var named: [TableKind: [String]]
  /// The zone named on the command line.
  package var timeZone: String?

  package init(
    configuration: Configuration, configurationPath: String?, named: [TableKind: [String]] = [:],
    timeZone: String? = nil
  ) {
    self.configuration = configuration
    self.configurationPath = configurationPath
    self.named = named
    self.timeZone = timeZone
  }

  /// The folder that paths in the configuration are relative to, with a slash; empty for the current.
  var folder: String {
    guard let path = configurationPath, let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

/// A file to read.
struct InputFile {
  /// Where it is.
  let path: String
  /// What the user calls it: relative to the configuration where it is named there.
  let name: String
  let kind: TableKind

  /// Where a file named on the command line is: a single dash is standard input, by the name that
  /// the system has for it.
  static func place(of path: String) -> String { path == "-" ? "/dev/stdin" : path }
}
