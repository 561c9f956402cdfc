#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where temporary files are made.
package struct TemporaryFolder: Sendable {
  let path: String
  /// Whether the user named it: no other place will do then.
  let isChosen: Bool

  /// The one that the environment names as TMPDIR, else /var/tmp, which is on a disk where /tmp may be in
  /// memory, else /tmp.
  package static var current: TemporaryFolder {
    let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    guard named.isEmpty else { return TemporaryFolder(path: named, isChosen: true) }
    let usable = ["/var/tmp", "/tmp"].first { (path: String) in
      unsafe access(path, W_OK | X_OK) == 0
    }
    return TemporaryFolder(path: usable ?? "/tmp", isChosen: false)
  }

  /// Opens a new file that has no name, or none any more; only its owner may read it.
  ///
  /// - Returns: its descriptor, for reading and writing; closing it is the caller's.
  func newFile() throws(WriteError) -> Int32 {
    if let descriptor = neverNamed() { return descriptor }
    return try namedForAMoment()
  }

  /// nil where the system or the folder's file system knows no such files, or the folder takes none.
  func neverNamed() -> Int32? {
    #if os(Linux)
      // O_TMPFILE as the C library has it for itself; with O_EXCL nobody can give the file a name.
      let flags = __O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC
      let descriptor = unsafe open(path, flags, 0o600)
      return descriptor >= 0 ? descriptor : nil
    #else
      return nil
    #endif
  }

  /// A process that is killed between the two calls leaves an empty file behind.
  func namedForAMoment() throws(WriteError) -> Int32 {
    var name = Array("\(path)/slate.XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw WriteError(path: path, code: errno) }
    guard unsafe unlink(name) == 0 else {
      let code = errno
      _ = close(descriptor)
      throw WriteError(path: path, code: code)
    }
    return descriptor
  }
}
