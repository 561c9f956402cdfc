#if canImport(Glibc)
  package import Glibc
#elseif canImport(Darwin)
  package import Darwin
#endif

/// Why a file could not be written: what the system said, as its `errno`.
package struct WriteError: Error, Equatable {
  package let path: String
  package let code: Int32

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
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { bytes in
      unsafe write(descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno != EINTR {
      throw WriteError(path: path, code: errno)
    }
  }
  // A file system may tell only now that there was no room.
  isOpen = false
  guard close(descriptor) == 0 else { throw WriteError(path: path, code: errno) }
}
