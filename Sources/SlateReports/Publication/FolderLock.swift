import SlateModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps two runs from publishing into one folder at a time.
struct FolderLock {
  private let descriptor: Int32

  /// - Throws: that another run holds the folder.
  init(_ folder: String) throws(RunFailure) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw RunFailure(
        .locked,
        Problem(
          file: folder, place: nil, severity: .error,
          message: "another run is writing into this folder",
          remedy: "wait for it, or give --wait SECONDS"))
    }
  }

  func release() {
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }
}
