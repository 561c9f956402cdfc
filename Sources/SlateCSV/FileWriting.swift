#if canImport(Glibc)
  package import Glibc
#elseif canImport(Darwin)
  package import Darwin
#endif

/// Why a file could not be written: what the system said, as its `errno`.
package struct WriteError: Error, Equatable {
  package let path: String
  package let code: Int32

  /// Something stands at the path already.
  package var isTaken: Bool { code == EEXIST }

  /// The path is not one at which a file may be made.
  package var isRefused: Bool {
    [ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, EROFS, ENAMETOOLONG].contains(code)
  }

  /// In the system's words.
  package var reason: String { unsafe String(cString: strerror(code)) }
}

/// Writes a file whole, in the place of what stands there.
///
/// The bytes are the system's to put on the disk: after a power cut the file may be torn. Who must know
/// keeps a fingerprint of them.
///
/// - Parameter mode: the file's permissions; without them 0666 less what the umask takes.
/// - Throws: what the system refused, a full disk for instance; the file may then stand half written.
package func writeFile(
  _ bytes: [UInt8], to path: String, mode: mode_t? = nil
) throws(WriteError) {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode ?? 0o666)
  guard descriptor >= 0 else { throw WriteError(path: path, code: errno) }
  var isOpen = true
  defer { if isOpen { _ = close(descriptor) } }
  if let mode, fchmod(descriptor, mode) != 0 { throw WriteError(path: path, code: errno) }
  try write(bytes.span, to: descriptor, path: path)
  // A file system may tell only now that there was no room.
  isOpen = false
  guard close(descriptor) == 0 else { throw WriteError(path: path, code: errno) }
}

/// Writes all bytes to an open file, in as many pieces as the system takes.
///
/// - Parameter path: for the error.
/// - Throws: what the system refused; some of the bytes may be written.
func write(_ bytes: Span<UInt8>, to descriptor: Int32, path: String) throws(WriteError) {
  var written = 0
  while written < bytes.count {
    let rest = bytes.extracting(written...)
    let count = unsafe rest.withUnsafeBytes { rest in
      unsafe write(descriptor, rest.baseAddress, rest.count)
    }
    if count >= 0 {
      written += count
    } else if errno != EINTR {
      throw WriteError(path: path, code: errno)
    }
  }
}

/// Writes a new file, which appears whole or not at all and never in the place of another.
///
/// - Throws: what the system refused; where something stands at the path, it stays as it was.
package func createFile(_ bytes: [UInt8], at path: String) throws(WriteError) {
  let aside = "\(path).\(getpid()).part"
  defer { _ = unsafe unlink(aside) }
  try writeFile(bytes, to: aside)
  if unsafe link(aside, path) == 0 { return }
  let code = errno
  // Some file systems have no second names; what came there meanwhile is then the only danger.
  guard code == EPERM || code == ENOTSUP, unsafe access(path, F_OK) != 0,
    unsafe rename(aside, path) == 0
  else { throw WriteError(path: path, code: code) }
}
