#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes made from those of an input, written from front to back and then read: a text in UTF-8, what
/// a compressed file unpacks to.
///
/// They are in a file without a name, by which no other program could open it: only one that may debug
/// this one reaches it, while it is written. It is gone with the process, however that ends. Where the
/// user named no folder and the usual one takes no file at all, memory keeps the bytes.
struct TemporaryFile: ~Copyable {
  private let folder: String
  /// nil where memory keeps the bytes.
  private var descriptor: Int32?
  private var kept: [UInt8] = []

  init(in folder: TemporaryFolder) throws(FileError) {
    self.folder = folder.path
    do {
      descriptor = try folder.newFile()
    } catch {
      guard error.isRefused, !folder.isChosen else { throw .noTemporaryFile(error) }
    }
  }

  /// Takes an open file over.
  init(descriptor: Int32, folder: String) {
    self.folder = folder
    self.descriptor = descriptor
  }

  deinit {
    if let descriptor { _ = close(descriptor) }
  }

  mutating func append(_ bytes: Span<UInt8>) throws(FileError) {
    guard let descriptor else {
      SlateCSV.append(bytes, to: &kept)
      return
    }
    do {
      try write(bytes, to: descriptor, path: folder)
    } catch {
      throw .noTemporaryFile(error)
    }
  }

  /// All that was written.
  consuming func content() throws(FileError) -> MappedFile {
    guard let descriptor else { return MappedFile(bytes: kept) }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw refusal }
    let content = try MappedFile(descriptor: descriptor, path: folder)
    self.descriptor = nil
    // A file system may tell only now that there was no room.
    guard close(descriptor) == 0 else { throw refusal }
    return content
  }

  /// What the system refused last.
  private var refusal: FileError { .noTemporaryFile(WriteError(path: folder, code: errno)) }
}
