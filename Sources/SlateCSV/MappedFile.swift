#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, mapped where the file allows it, owned otherwise.
///
/// The file must not be cut while it is mapped: reading past a new, nearer end stops the process.
/// Writing into it changes what is read. Of a temporary file neither is to be feared: it has no name.
@safe package final class MappedFile: Sendable {
  /// Where the bytes are.
  ///
  /// Sharing its address between threads is safe: the pages are mapped for reading alone, whoever asks
  /// gets a read-only span, and only `deinit` unmaps, when nobody holds the object any more.
  @unsafe private enum Storage: @unchecked Sendable {
    case mapped(UnsafeRawBufferPointer)
    case owned([UInt8])
  }

  private let storage: Storage

  /// Opens the file at `path`; pipes and what else cannot be mapped are read to their end.
  package convenience init(path: String) throws(FileError) {
    let descriptor = try openForReading(path)
    defer { _ = close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// The bytes of an open file that is read from its start; closing it is the caller's.
  ///
  /// - Parameter path: for the error.
  init(descriptor: Int32, path: String) throws(FileError) {
    if let mapping = unsafe mapping(of: descriptor) {
      unsafe storage = .mapped(mapping)
    } else {
      unsafe storage = .owned(try allBytes(of: descriptor, path: path))
    }
  }

  /// Bytes that are in memory already.
  package init(bytes: [UInt8]) {
    unsafe storage = .owned(bytes)
  }

  deinit {
    if case .mapped(let mapping) = unsafe storage {
      _ = unsafe munmap(
        UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count)
    }
  }

  package var byteCount: Int {
    switch unsafe storage {
    case .mapped(let mapping): mapping.count
    case .owned(let bytes): bytes.count
    }
  }

  /// Lends all bytes to `body`.
  package func withBytes<R, E: Error>(
    _ body: (Span<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    switch unsafe storage {
    case .mapped(let mapping):
      let bytes = unsafe mapping.bindMemory(to: UInt8.self)
      return try unsafe body(Span(_unsafeElements: bytes))
    case .owned(let bytes):
      return try body(bytes.span)
    }
  }
}

/// Opens a file that is no directory.
private func openForReading(_ path: String) throws(FileError) -> Int32 {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw fileError(errno, path: path) }
  var status = stat()
  let isKnown = unsafe fstat(descriptor, &status) == 0
  guard isKnown, status.st_mode & S_IFMT != S_IFDIR else {
    let error = isKnown ? .isDirectory(path: path) : fileError(errno, path: path)
    _ = close(descriptor)
    throw error
  }
  return descriptor
}

/// Maps a regular file of known size; `nil` where that cannot be done.
///
/// Files under /proc call themselves regular and empty, so an empty file is read instead.
private func mapping(of descriptor: Int32) -> UnsafeRawBufferPointer? {
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
    status.st_size > 0
  else { return nil }
  let byteCount = Int(status.st_size)
  let address = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
  guard let address = unsafe address, unsafe address != MAP_FAILED else { return nil }
  // Advice only: where the system does not take it, reading is slower and nothing else.
  _ = unsafe madvise(address, byteCount, Int32(MADV_SEQUENTIAL))
  _ = unsafe madvise(address, byteCount, Int32(MADV_WILLNEED))
  return unsafe UnsafeRawBufferPointer(start: address, count: byteCount)
}

private func allBytes(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe read(descriptor, &piece, piece.count)
    if count == 0 { return bytes }
    if count > 0 {
      bytes.append(contentsOf: piece[..<count])
    } else if errno != EINTR {
      throw fileError(errno, path: path)
    }
  }
}

private func fileError(_ code: Int32, path: String) -> FileError {
  switch code {
  case ENOENT, ENOTDIR: .missing(path: path)
  case EISDIR: .isDirectory(path: path)
  case EACCES, EPERM: .notPermitted(path: path)
  default: .unreadable(path: path, code: code)
  }
}
