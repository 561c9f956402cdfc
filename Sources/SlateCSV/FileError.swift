/// Why a file could not be read.
package enum FileError: Error, Equatable {
  /// Nothing stands at the path, or a part of the path is no directory.
  case missing(path: String)
  case isDirectory(path: String)
  case notPermitted(path: String)
  /// The system refused for another reason, `code` being its `errno`.
  case unreadable(path: String, code: Int32)
  /// It is compressed, and what it unpacks to cannot be had.
  case damagedGzip(GzipError)
  /// Its text needs a temporary file, which the folder that the error names does not take.
  case noTemporaryFile(WriteError)
}
