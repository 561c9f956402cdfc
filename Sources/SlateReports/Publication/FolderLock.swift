import SlateModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps two runs from publishing into one folder at a time.
struct FolderLock {
  private let descriptor: Int32

  /// - Parameter patience: how many seconds to wait for another run, looking twice a second.
  /// - Throws: that another run holds the folder.
  init(_ folder: String, patience: Int) throws(RunFailure) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY)
    var isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    for _ in 0..<patience * 2 where !isHeld {
      usleep(500_000)
      isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
    guard isHeld else {
      _ = close(descriptor)
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
